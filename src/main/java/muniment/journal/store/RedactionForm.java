package muniment.journal.store;

import java.io.IOException;
import muniment.journal.Redaction;

/** The stored form of what a redacted copy says about its original. */
final class RedactionForm {
    private static final int MOST_RANGES = 1_000;

    private RedactionForm() {}

    static void write(Body body, Redaction redaction) throws IOException {
        body.id("original", redaction.original())
                .digest("digest", redaction.digest())
                .text("because", redaction.because());
        switch (redaction.way()) {
            case Redaction.Prepared _ -> body.text("way", "prepared");
            case Redaction.Hidden hidden ->
                body.text("way", "hidden")
                        .number("texts", hidden.texts())
                        .number("patterns", hidden.patterns())
                        .texts("lines", hidden.lines())
                        .number("places", hidden.places());
        }
    }

    static Redaction read(Fields fields) throws MalformedEntry {
        var redaction =
                new Redaction(fields.id("original"), fields.digest("digest"), fields.text("because"), way(fields));
        fields.nothingElse();
        return redaction;
    }

    private static Redaction.Way way(Fields fields) throws MalformedEntry {
        var way = fields.text("way");
        return switch (way) {
            case "prepared" -> new Redaction.Prepared();
            case "hidden" -> hidden(fields);
            default -> throw new MalformedEntry("a redaction by '" + way + "'");
        };
    }

    private static Redaction.Way hidden(Fields fields) throws MalformedEntry {
        var texts = count(fields, "texts");
        var patterns = count(fields, "patterns");
        var lines = fields.list("lines", MOST_RANGES, Redaction.Lines::parse);
        try {
            return new Redaction.Hidden(texts, patterns, lines, count(fields, "places"));
        } catch (IllegalArgumentException e) {
            throw new MalformedEntry("a redaction that hides nothing", e);
        }
    }

    private static int count(Fields fields, String name) throws MalformedEntry {
        var count = fields.count(name);
        if (count > Integer.MAX_VALUE) {
            throw new MalformedEntry("field '" + name + "' is too large");
        }
        return (int) count;
    }
}
