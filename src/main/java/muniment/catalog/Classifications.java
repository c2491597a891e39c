package muniment.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The levels of confidentiality, the most open first, and the one that counts for what nobody marked.
 *
 * <p>Guarantees at least one level, that no two have one name, and that the level for what is unmarked is one of them.
 * The levels are data ({@code assets/classifications.json}): an organisation has its own words for them.
 */
public record Classifications(List<Classification> levels, Classification unmarked) {
    private static final Classifications BUNDLED = bundled();

    public Classifications {
        levels = List.copyOf(levels);
        var names = levels.stream().map(Classification::id).collect(Collectors.toSet());
        if (names.size() != levels.size() || !levels.contains(unmarked)) {
            throw new IllegalArgumentException("levels must have names of their own and one for what is unmarked");
        }
    }

    /** The levels that come with Muniment. */
    public static Classifications usual() {
        return BUNDLED;
    }

    /** The level of this name. */
    public Optional<Classification> find(ClassificationId id) {
        return levels.stream().filter(level -> level.id().equals(id)).findFirst();
    }

    /**
     * The level that a name stands for. One that is not known here was given by people with other levels: it counts as
     * the most closed, so that nothing leaves by a name that this reader does not understand.
     */
    public Classification meant(ClassificationId id) {
        return find(id).orElse(levels.getLast());
    }

    /** The names, for people who have to choose one. */
    public String names() {
        return levels.stream().map(level -> level.id().value()).collect(Collectors.joining(", "));
    }

    private static Classifications bundled() {
        try {
            return read(Resource.bytes("/classifications.json"));
        } catch (CatalogProblem problem) {
            throw new IllegalStateException("the bundled levels are damaged: " + problem, problem);
        }
    }

    /**
     * Reads levels from JSON.
     *
     * @throws CatalogProblem if they are not levels as this class guarantees them
     */
    static Classifications read(byte[] json) throws CatalogProblem {
        var root = StrictJson.parse(json);
        var levels = new ArrayList<Classification>();
        var names = new HashSet<String>();
        for (var node : root.path("levels")) {
            var id = text(node, "id");
            if (!names.add(id)) {
                throw Findings.one("/levels", "the level '" + id + "' is there twice");
            }
            try {
                levels.add(new Classification(
                        new ClassificationId(id),
                        levels.size(),
                        text(node, "title"),
                        text(node, "meaning"),
                        text(node, "token")));
            } catch (IllegalArgumentException notAName) {
                throw Findings.one("/levels", String.valueOf(notAName.getMessage()));
            }
        }
        var unmarked = text(root, "unmarked");
        return levels.stream()
                .filter(level -> level.id().value().equals(unmarked))
                .findFirst()
                .map(level -> new Classifications(levels, level))
                .orElseThrow(() -> Findings.one("/unmarked", "there is no level '" + unmarked + "'"));
    }

    private static String text(JsonNode node, String field) throws CatalogProblem {
        var value = node.path(field);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw Findings.one("/" + field, "a text is missing");
        }
        return value.textValue();
    }
}
