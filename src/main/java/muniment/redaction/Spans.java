package muniment.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Places of a text, gathered in any order; those that overlap or touch become one, so that a mark tells no borders. */
final class Spans {
    private static final int MOST = 1_000_000;

    private final List<Span> all = new ArrayList<>();

    /** From a character up to, but without, another; an empty one is a place where nothing stood. */
    private record Span(int from, int to) {}

    /** @throws RedactionProblem if these are more places than anybody looks at */
    void add(int from, int to) throws RedactionProblem {
        if (!all.isEmpty()
                && from >= all.getLast().from()
                && from <= all.getLast().to()) {
            var last = all.removeLast();
            all.add(new Span(last.from(), Math.max(last.to(), to)));
        } else {
            all.add(new Span(from, to));
        }
        if (all.size() > MOST) {
            throw new RedactionProblem(RedactionProblem.Kind.TOO_MANY, MOST);
        }
    }

    private List<Span> merged() {
        var merged = new ArrayList<Span>();
        all.stream().sorted(Comparator.comparingInt(Span::from)).forEach(next -> {
            if (!merged.isEmpty() && next.from() <= merged.getLast().to()) {
                var last = merged.removeLast();
                merged.add(new Span(last.from(), Math.max(last.to(), next.to())));
            } else {
                merged.add(next);
            }
        });
        return merged;
    }

    /** A text with these places hidden. */
    Masked mask(String text, String mark) {
        var hidden = new StringBuilder(text.length());
        int done = 0;
        var spans = merged();
        for (var span : spans) {
            hidden.append(text, done, span.from()).append(mark);
            done = span.to();
        }
        return new Masked(hidden.append(text, done, text.length()).toString(), spans.size());
    }

    /** A text with its places hidden, and how many they are. */
    record Masked(String text, int places) {}
}
