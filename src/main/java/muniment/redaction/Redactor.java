package muniment.redaction;

import java.util.ArrayList;
import java.util.List;
import muniment.journal.Redaction;
import muniment.redaction.RedactionProblem.Kind;

/**
 * Makes a redacted copy of a text: every place is replaced by one mark, whatever its length.
 *
 * <p>Guarantees that each text, pattern and range of lines was found (a mistyped name must not look hidden), that no
 * text stands in the copy any more, and that the copy differs from the original. What is spelt in a way of its own,
 * such as Base64 or a name split by a line break, is not found: the person looks at the copy before it leaves the room.
 */
public final class Redactor {
    /** What stands where something was hidden. */
    public static final String MARK = "[redacted]";

    /** No larger text is redacted here, in bytes. */
    public static final int LARGEST = 64 << 20;

    private final Hiding hiding;
    private final List<LinearPattern> patterns = new ArrayList<>();

    /** @throws RedactionProblem if there is nothing to hide, or a pattern that cannot be used */
    public Redactor(Hiding hiding) throws RedactionProblem {
        this.hiding = hiding;
        if (hiding.isEmpty()) {
            throw new RedactionProblem(Kind.NOTHING_GIVEN);
        }
        if (hiding.texts().contains("")) {
            throw new RedactionProblem(Kind.EMPTY_TEXT, hiding.texts().indexOf("") + 1);
        }
        for (var pattern : hiding.patterns()) {
            patterns.add(LinearPattern.of(pattern, patterns.size() + 1));
        }
    }

    /** A redacted copy, and how it came about, for the journal. */
    public record Copy(byte[] bytes, Redaction.Hidden way) {}

    /**
     * The copy of a text.
     *
     * @param watch is called now and then and may stop the work by throwing
     * @throws RedactionProblem if it is no text, or something to hide is not there
     */
    public Copy copy(byte[] original, Runnable watch) throws RedactionProblem {
        if (original.length > LARGEST) {
            throw new RedactionProblem(Kind.TOO_LARGE, original.length, LARGEST);
        }
        var decoded = Decoded.of(original).orElseThrow(() -> new RedactionProblem(Kind.NOT_TEXT));
        var text = decoded.text();
        var spans = new Spans();
        texts(text, spans, watch);
        matches(text, spans, watch);
        lines(text, spans);
        var masked = spans.mask(text, MARK);
        if (masked.text().equals(text)) {
            throw new RedactionProblem(Kind.UNCHANGED);
        }
        var way =
                new Redaction.Hidden(hiding.texts().size(), hiding.patterns().size(), hiding.lines(), masked.places());
        return new Copy(decoded.encoded(masked.text()), way);
    }

    /**
     * Words about the original, such as its title, with the same texts and patterns hidden as far as they are there.
     */
    public String words(String words) throws RedactionProblem {
        var spans = new Spans();
        for (var text : hiding.texts()) {
            find(words, text, spans);
        }
        for (var pattern : patterns) {
            pattern.find(words, spans);
        }
        return spans.mask(words, MARK).text();
    }

    private void texts(String text, Spans spans, Runnable watch) throws RedactionProblem {
        int number = 0;
        for (var hidden : hiding.texts()) {
            watch.run();
            number++;
            if (!find(text, hidden, spans)) {
                throw new RedactionProblem(Kind.TEXT_NOT_FOUND, number);
            }
        }
    }

    private static boolean find(String text, String hidden, Spans spans) throws RedactionProblem {
        boolean found = false;
        for (var spelling : Spellings.of(hidden)) {
            for (int at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + 1)) {
                spans.add(at, at + spelling.length());
                found = true;
            }
        }
        return found;
    }

    private void matches(String text, Spans spans, Runnable watch) throws RedactionProblem {
        var watched = new WatchedText(text, watch);
        int number = 0;
        for (var pattern : patterns) {
            number++;
            if (!pattern.find(watched, spans)) {
                throw new RedactionProblem(Kind.PATTERN_NOT_FOUND, number);
            }
        }
    }

    private void lines(String text, Spans spans) throws RedactionProblem {
        if (hiding.lines().isEmpty()) {
            return;
        }
        int number = 0;
        int from = 0;
        while (from < text.length()) {
            int feed = text.indexOf('\n', from);
            int end = feed < 0 ? text.length() : feed;
            int to = end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
            int line = ++number;
            if (hiding.lines().stream().anyMatch(range -> range.contains(line))) {
                spans.add(from, to);
            }
            from = end + 1;
        }
        for (var range : hiding.lines()) {
            if (range.to() > number) {
                throw new RedactionProblem(Kind.NO_SUCH_LINES, range.toString(), number);
            }
        }
    }
}
