package muniment.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.stream.Stream;
import muniment.journal.Person;
import muniment.session.Preferences.Bounds;
import muniment.session.Preferences.Theme;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/** The JSON form of preferences; what is missing or makes no sense counts as not chosen. */
final class PreferencesFile {
    private PreferencesFile() {}

    static Preferences of(JsonNode json) {
        var notes = new HashMap<String, String>();
        json.path("notes").properties().forEach(note -> {
            if (note.getValue().isTextual()) {
                notes.put(note.getKey(), note.getValue().textValue());
            }
        });
        return new Preferences(
                author(json.path("author").asText("")),
                theme(json.path("theme").asText("")),
                json.path("textSize").asInt(Preferences.INITIAL.textSize()),
                bounds(json.path("window")),
                notes);
    }

    private static @Nullable Person author(String written) {
        try {
            return Person.parse(written).orElse(null);
        } catch (IllegalArgumentException nobody) {
            return null;
        }
    }

    private static Theme theme(String name) {
        return Stream.of(Theme.values())
                .filter(theme -> Text.slug(theme).equals(name))
                .findFirst()
                .orElse(Theme.SYSTEM);
    }

    private static @Nullable Bounds bounds(JsonNode json) {
        var numbers = Stream.of("x", "y", "width", "height").map(json::path).allMatch(JsonNode::isNumber);
        return numbers
                ? new Bounds(
                        json.path("x").doubleValue(),
                        json.path("y").doubleValue(),
                        json.path("width").doubleValue(),
                        json.path("height").doubleValue(),
                        json.path("maximised").asBoolean(false))
                : null;
    }

    static ObjectNode json(Preferences preferences) {
        var json = OwnJson.empty();
        preferences.person().ifPresent(person -> json.put("author", person.toString()));
        json.put("theme", Text.slug(preferences.theme()));
        json.put("textSize", preferences.textSize());
        preferences
                .bounds()
                .ifPresent(bounds -> json.putObject("window")
                        .put("x", bounds.x())
                        .put("y", bounds.y())
                        .put("width", bounds.width())
                        .put("height", bounds.height())
                        .put("maximised", bounds.maximised()));
        var notes = json.putObject("notes");
        preferences.notes().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(note -> notes.put(note.getKey(), note.getValue()));
        return json;
    }
}
