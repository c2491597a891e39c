package muniment.analysis.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A value in a JSON document with its pointer, read leniently: keys without regard to case and underscores, and within
 * {@code properties} where they are not there directly, because az and ARM write the same things differently.
 *
 * <p>What is absent or null is empty, never false, zero or an empty list.
 */
public record JsonValue(JsonNode node, String pointer) {
    /** The value of a key; of a missing key, a value that is missing. */
    public JsonValue at(String key) {
        var direct = child(key);
        if (!direct.isMissing()) {
            return direct;
        }
        var properties = child("properties");
        return properties.node.isObject() ? properties.child(key) : direct;
    }

    private JsonValue child(String key) {
        if (node.has(key)) {
            return new JsonValue(node.get(key), pointer + "/" + escaped(key));
        }
        var wanted = plain(key);
        var names = node.fieldNames();
        while (names.hasNext()) {
            var name = names.next();
            if (plain(name).equals(wanted)) {
                return new JsonValue(node.get(name), pointer + "/" + escaped(name));
            }
        }
        return new JsonValue(MissingNode.getInstance(), pointer);
    }

    /** Whether it is absent or null. */
    public boolean isMissing() {
        return node.isMissingNode() || node.isNull();
    }

    /** The elements of a list; of anything else none. */
    public Stream<JsonValue> each() {
        return IntStream.range(0, node.isArray() ? node.size() : 0)
                .mapToObj(index -> new JsonValue(node.get(index), pointer + "/" + index));
    }

    /** The entries of an object by their names; of anything else none. */
    public List<String> keys() {
        var keys = new ArrayList<String>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** The text, number or flag as a text. */
    public Optional<String> text() {
        return isMissing() || node.isContainerNode() ? Optional.empty() : Optional.of(node.asText());
    }

    /** The text of a key. */
    public Optional<String> text(String key) {
        return at(key).text();
    }

    /** The flag of a key, also where it was written as a text. */
    public Optional<Boolean> flag(String key) {
        return text(key).flatMap(value -> switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    /** The number of a key, also where it was written as a text. */
    public Optional<Double> number(String key) {
        return text(key).flatMap(value -> {
            try {
                var number = Double.parseDouble(value);
                return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
            } catch (NumberFormatException notANumber) {
                return Optional.empty();
            }
        });
    }

    /** The texts of a list; empty where the key is absent or null, a list without elements where it is one. */
    public Optional<List<String>> texts(String key) {
        var list = at(key);
        return list.node.isArray()
                ? Optional.of(
                        list.each().flatMap(value -> value.text().stream()).toList())
                : Optional.empty();
    }

    private static String plain(String key) {
        return key.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
