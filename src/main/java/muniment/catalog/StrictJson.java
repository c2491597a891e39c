package muniment.catalog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into a JSON tree, or says at which line and column they stop being UTF-8 or JSON.
 *
 * <p>Duplicate keys are refused, because two readers may pick different ones. Depth and length are bounded, so that a
 * hostile file costs little.
 */
final class StrictJson {
    private static final int DEPTH = 32;
    private static final int TOKENS = 200_000;
    private static final ObjectReader READER = new JsonMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxTokenCount(TOKENS)
                            .maxStringLength(100_000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .reader()
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final String CUT_OFF =
            "the file ends too early: it was cut off, or a quote or bracket is not closed";

    private StrictJson() {}

    static JsonNode parse(byte[] json) throws CatalogProblem {
        var text = utf8(json);
        if (text.isBlank()) {
            throw Findings.one("top level", "the file is empty");
        }
        try {
            return READER.readTree(text);
        } catch (JsonProcessingException broken) {
            throw Findings.one(place(broken.getLocation()), reason(broken));
        }
    }

    private static String utf8(byte[] json) throws CatalogProblem {
        var bytes = ByteBuffer.wrap(json);
        var text = CharBuffer.allocate(json.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
        text.flip();
        if (result.isError()) {
            var lines = text.chars().filter(character -> character == '\n').count() + 1;
            throw Findings.one(
                    "line %d, byte %d of the file".formatted(lines, bytes.position() + 1),
                    "not UTF-8 text; save the file as UTF-8");
        }
        var read = text.toString();
        return read.startsWith("\uFEFF") ? read.substring(1) : read;
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null
                ? "top level"
                : "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }

    private static String reason(JsonProcessingException broken) {
        var detail = broken.getOriginalMessage().lines().findFirst().orElse("").replaceAll(", from `[^`]*`", "");
        return switch (broken) {
            case JsonEOFException _ -> CUT_OFF;
            case StreamConstraintsException _ -> "beyond what a catalog needs: " + detail;
            case MismatchedInputException _ -> "more text follows after the end of the catalog";
            default -> detail.startsWith("Unexpected end-of-input") ? CUT_OFF : notJson(detail);
        };
    }

    private static String notJson(String detail) {
        return detail.startsWith("Duplicate ")
                ? detail.replaceFirst("[^'\"]*", "the key ") + " is there twice"
                : "not JSON: " + detail;
    }
}
