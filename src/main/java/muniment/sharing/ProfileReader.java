package muniment.sharing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import muniment.catalog.Classification;
import muniment.catalog.ClassificationId;
import muniment.catalog.Classifications;
import muniment.text.Text;

/**
 * Reads a profile from JSON. Strict, because what is misunderstood here leaves the room: a field that is missing,
 * unknown, twice there or of another kind refuses the whole, and so does a level or a part that is not known.
 */
public final class ProfileReader {
    /** No profile is larger, in bytes. */
    public static final int LIMIT = 64 << 10;

    private static final Set<String> FIELDS = Set.of("id", "title", "highest", "redactedCopies", "gives");
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final int LONGEST_TITLE = 80;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(8)
                            .maxStringLength(10_000)
                            .maxDocumentLength(LIMIT)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ProfileReader() {}

    /**
     * The profile in these bytes.
     *
     * @throws ProfileProblem if they are no profile, with the first reason
     */
    public static Profile read(byte[] json) throws ProfileProblem {
        return profile(tree(json));
    }

    static JsonNode tree(byte[] json) throws ProfileProblem {
        if (json.length > LIMIT) {
            throw new ProfileProblem("too-large", json.length, LIMIT);
        }
        try {
            return JSON.readTree(json);
        } catch (IOException notJson) {
            throw new ProfileProblem("not-json");
        }
    }

    static Profile profile(JsonNode node) throws ProfileProblem {
        if (!node.isObject()) {
            throw new ProfileProblem("not-json");
        }
        var names = new TreeSet<String>();
        node.fieldNames().forEachRemaining(names::add);
        for (var name : names) {
            if (!FIELDS.contains(name)) {
                throw new ProfileProblem("unknown-field", brief(name));
            }
        }
        var id = text(node, "id");
        var title = text(node, "title").strip();
        if (!ID.matcher(id).matches() || title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new ProfileProblem("unnamed");
        }
        if (!node.path("redactedCopies").isBoolean()) {
            throw new ProfileProblem("field", "redactedCopies");
        }
        return new Profile(
                id,
                title,
                level(text(node, "highest")),
                node.path("redactedCopies").booleanValue(),
                parts(node));
    }

    private static String text(JsonNode node, String field) throws ProfileProblem {
        if (!node.path(field).isTextual()) {
            throw new ProfileProblem("field", field);
        }
        return node.path(field).textValue();
    }

    private static ClassificationId level(String word) throws ProfileProblem {
        var levels = Classifications.usual();
        return levels.levels().stream()
                .map(Classification::id)
                .filter(id -> id.value().equals(word))
                .findFirst()
                .orElseThrow(() -> new ProfileProblem("level", brief(word), levels.names()));
    }

    private static Set<Part> parts(JsonNode node) throws ProfileProblem {
        var list = node.path("gives");
        if (!list.isArray()) {
            throw new ProfileProblem("field", "gives");
        }
        var parts = EnumSet.noneOf(Part.class);
        for (var word : list) {
            parts.add(part(word));
        }
        return parts;
    }

    private static Part part(JsonNode word) throws ProfileProblem {
        return Arrays.stream(Part.values())
                .filter(part -> word.isTextual() && Text.slug(part).equals(word.textValue()))
                .findFirst()
                .orElseThrow(() -> new ProfileProblem(
                        "part",
                        brief(word.asText()),
                        Arrays.stream(Part.values()).map(Text::slug).collect(Collectors.joining(", "))));
    }

    private static String brief(String word) {
        return word.length() > 40 ? word.substring(0, 40) + "\u2026" : word;
    }
}
