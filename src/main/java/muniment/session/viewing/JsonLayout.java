package muniment.session.viewing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Optional;
import java.util.function.LongConsumer;
import muniment.observation.Place;
import org.jspecify.annotations.Nullable;

/**
 * Lays a JSON document out, one value to a line, and finds one value in it.
 *
 * <p>Guarantees that every value is written as it stands in the document, numbers digit by digit, and that its memory
 * does not grow with the document.
 */
final class JsonLayout {
    private static final int DEEPEST = 500;
    private static final int LONGEST = 64 << 20;
    private static final String STEP = "  ";

    private final JsonParser parser;
    private final Writer out;
    private final String wanted;
    private long line = 1;
    private @Nullable Spot found;

    private JsonLayout(JsonParser parser, Writer out, String wanted) {
        this.parser = parser;
        this.out = out;
        this.wanted = wanted;
    }

    /**
     * Writes the layout of everything in a text.
     *
     * @param pointer the value to find (RFC 6901)
     * @return where it stands, if it is there
     * @throws IOException if it is not JSON from some place on, is nested too deep, or cannot be read or written
     */
    static Optional<Spot> write(Reader text, Writer out, String pointer, LongConsumer watch) throws IOException {
        var factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST)
                        .maxNumberLength(LONGEST)
                        .build())
                .build();
        try (var parser = factory.createParser(text)) {
            var layout = new JsonLayout(parser, out, pointer);
            while (parser.nextToken() != null) {
                layout.value("", 0, watch);
                layout.newLine(0);
            }
            return Optional.ofNullable(layout.found);
        }
    }

    private void value(String pointer, int depth, LongConsumer watch) throws IOException {
        var first = line;
        long firstInText = parser.currentTokenLocation().getLineNr();
        switch (parser.currentToken()) {
            case START_OBJECT -> members(pointer, depth, watch);
            case START_ARRAY -> elements(pointer, depth, watch);
            case VALUE_STRING -> quoted(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
                out.write(parser.getText());
            default -> throw new IOException("no value at " + parser.currentTokenLocation());
        }
        if (found == null && pointer.equals(wanted)) {
            long last = parser.currentTokenLocation().getLineNr();
            found = new Spot(new Place.Lines(firstInText, Math.max(firstInText, last)), new Place.Lines(first, line));
        }
    }

    private void members(String pointer, int depth, LongConsumer watch) throws IOException {
        out.write('{');
        var empty = true;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            comma(empty);
            empty = false;
            newLine(depth + 1);
            quoted(name);
            out.write(": ");
            parser.nextToken();
            value(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), depth + 1, watch);
        }
        close(empty, depth, '}', watch);
    }

    private void elements(String pointer, int depth, LongConsumer watch) throws IOException {
        out.write('[');
        int at = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            comma(at == 0);
            newLine(depth + 1);
            value(pointer + "/" + at, depth + 1, watch);
            at++;
        }
        close(at == 0, depth, ']', watch);
    }

    private void comma(boolean first) throws IOException {
        if (!first) {
            out.write(',');
        }
    }

    private void close(boolean empty, int depth, char bracket, LongConsumer watch) throws IOException {
        if (!empty) {
            newLine(depth);
        }
        out.write(bracket);
        watch.accept(parser.currentTokenLocation().getCharOffset());
    }

    private void newLine(int depth) throws IOException {
        out.write('\n');
        line++;
        for (int at = 0; at < depth; at++) {
            out.write(STEP);
        }
    }

    private void quoted(String words) throws IOException {
        out.write('"');
        out.write(JsonStringEncoder.getInstance().quoteAsString(words));
        out.write('"');
    }
}
