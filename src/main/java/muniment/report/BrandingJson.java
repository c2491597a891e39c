package muniment.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/**
 * The dress of a house as it stands in a JSON file; what is not there is empty.
 *
 * @param logo the name of the picture's file
 * @param accent such as {@code #0f4c81}
 */
public record BrandingJson(String organisation, String logo, String accent, String marking, String watermark) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> KEYS = Set.of("organisation", "logo", "accent", "marking", "watermark");

    /**
     * Reads an object of texts.
     *
     * @throws BrandingProblem if it is none, or has a key that means nothing
     */
    public static BrandingJson parse(byte[] json) {
        if (!(tree(json) instanceof ObjectNode object)) {
            throw new BrandingProblem("file-json");
        }
        for (var entry : object.properties()) {
            if (!KEYS.contains(entry.getKey()) || !entry.getValue().isTextual()) {
                throw new BrandingProblem("file-key", entry.getKey(), String.join(", ", new TreeSet<>(KEYS)));
            }
        }
        return new BrandingJson(
                text(object, "organisation"),
                text(object, "logo"),
                text(object, "accent"),
                text(object, "marking"),
                text(object, "watermark"));
    }

    private static JsonNode tree(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException broken) {
            throw new BrandingProblem("file-json");
        }
    }

    private static String text(ObjectNode object, String key) {
        return object.path(key).asText("");
    }
}
