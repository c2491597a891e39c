package muniment.analysis.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import muniment.analysis.reading.Reading;

/**
 * One JSON document in a text; a list is read element by element, so that it may be longer than the memory.
 *
 * <p>Guarantees that a document with a key that stands twice has no facts, and that of a document which is cut only the
 * elements that are whole count.
 */
final class JsonDocument {
    private static final int DEEPEST = 200;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .build())
            .build();

    private final JsonParser parser;
    private final JsonFeed feed;
    private final Elements elements;

    private JsonDocument(JsonParser parser, JsonFeed feed, Elements elements) {
        this.parser = parser;
        this.feed = feed;
        this.elements = elements;
    }

    /** Whether the first of these lines looks like the start of an object or a list of them. */
    static boolean mayStart(List<Line> lines) {
        var start = new StringBuilder();
        for (var line : lines) {
            start.append(line.text().strip());
            if (start.length() > 1) {
                break;
            }
        }
        if (start.length() < 2) {
            return false;
        }
        var next = start.substring(1).stripLeading();
        var follows = next.isEmpty() ? ' ' : next.charAt(0);
        return switch (start.charAt(0)) {
            case '{' -> "\"} ".indexOf(follows) >= 0;
            case '[' -> "{[\"] ".indexOf(follows) >= 0;
            default -> false;
        };
    }

    /**
     * The outputs in the document at the head of the window, which is taken from there; empty, with the window as it
     * was, where it is no JSON.
     */
    static Optional<List<Reading>> read(Origin origin, Window window) throws IOException {
        var feed = new JsonFeed(window);
        var elements = new Elements(origin);
        try (var parser = MAPPER.createParser(feed)) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            try {
                new JsonDocument(parser, feed, elements).root();
                var buffered = new StringWriter();
                parser.releaseBuffered(buffered);
                feed.leave(buffered.toString());
            } catch (JsonParseException damaged) {
                if (String.valueOf(damaged.getMessage()).startsWith("Duplicate")) {
                    elements.refuse(Remarks.say("reading.json-duplicate", damaged.getOriginalMessage()));
                } else if (elements.isEmpty() && feed.undo()) {
                    return Optional.empty();
                } else {
                    elements.cut(Remarks.say("reading.json-cut", damaged.getOriginalMessage()));
                }
            } catch (IOException damaged) {
                elements.cut(Remarks.say("reading.json-cut", String.valueOf(damaged.getMessage())));
            }
        }
        return Optional.of(elements.readings());
    }

    private void root() throws IOException {
        if (parser.nextToken() == JsonToken.START_ARRAY) {
            elements("", parser.nextToken());
            return;
        }
        var rest = JsonNodeFactory.instance.objectNode();
        boolean taken = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            var token = parser.nextToken();
            if (name.equalsIgnoreCase("value") && token == JsonToken.START_ARRAY) {
                taken |= valueList(name, rest);
            } else {
                rest.set(name, value());
            }
        }
        if (taken) {
            incomplete(rest);
        } else {
            elements.accept(rest, "");
        }
    }

    /** Takes the elements one by one where they are objects; keeps other lists with the object that they stand in. */
    private boolean valueList(String name, ObjectNode rest) throws IOException {
        var first = parser.nextToken();
        if (first == JsonToken.START_OBJECT || first == JsonToken.END_ARRAY) {
            elements("/" + name, first);
            return true;
        }
        var kept = rest.putArray(name);
        for (var token = first; token != JsonToken.END_ARRAY && token != null; token = parser.nextToken()) {
            kept.add(value());
        }
        return false;
    }

    private void elements(String pointer, JsonToken first) throws IOException {
        long index = 0;
        for (var token = first; token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == null) {
                throw new JsonParseException(parser, "the list does not end");
            }
            var element = value();
            elements.accept(element, pointer + "/" + index);
            feed.renew();
            index++;
        }
    }

    private JsonNode value() throws IOException {
        return MAPPER.readTree(parser);
    }

    private void incomplete(ObjectNode rest) {
        var next = new JsonValue(rest, "").at("nextLink");
        if (next.text().filter(link -> !link.isBlank()).isPresent()) {
            elements.incomplete(next.pointer());
        }
    }
}
