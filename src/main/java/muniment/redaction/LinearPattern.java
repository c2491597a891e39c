package muniment.redaction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import muniment.redaction.RedactionProblem.Kind;

/**
 * A pattern of which one place is found in time linear to the text, whatever it says (Cox, <i>Regular expression
 * matching can be simple and fast</i>, 2007). Its own size is bounded as well: counted repetitions in each other would
 * unfold without end.
 */
final class LinearPattern {
    private static final int LONGEST = 1_000;
    private static final long MOST_REPEATED = 1_000;
    private static final Pattern COUNTED = Pattern.compile("\\{(\\d*),?(\\d*)\\}");

    private final Pattern pattern;

    private LinearPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** @param number its place among the patterns, for the problem */
    static LinearPattern of(String written, int number) throws RedactionProblem {
        if (written.isEmpty() || written.length() > LONGEST || repeated(written) > MOST_REPEATED) {
            throw new RedactionProblem(Kind.PATTERN, number);
        }
        try {
            return new LinearPattern(Pattern.compile(written));
        } catch (PatternSyntaxException unreadable) {
            throw new RedactionProblem(Kind.PATTERN, number);
        }
    }

    private static long repeated(String written) {
        var counted = COUNTED.matcher(written);
        long repeated = 1;
        while (counted.find()) {
            repeated *= Math.max(1, Math.max(number(counted.group(1)), number(counted.group(2))));
            if (repeated > MOST_REPEATED) {
                return repeated;
            }
        }
        return repeated;
    }

    private static long number(String digits) {
        if (digits.isEmpty()) {
            return 1;
        }
        return digits.length() > 4 ? Long.MAX_VALUE / MOST_REPEATED / 2 : Long.parseLong(digits);
    }

    /** Adds every place that it matches; a match of nothing at all is no place. Answers whether there was one. */
    boolean find(CharSequence text, Spans spans) throws RedactionProblem {
        boolean found = false;
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                spans.add(matcher.start(), matcher.end());
                found = true;
            }
        }
        return found;
    }
}
