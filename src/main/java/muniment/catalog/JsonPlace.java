package muniment.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A value of a JSON document together with where it stands.
 *
 * <p>The accessors take for granted what the schema has checked: they are for documents that passed it.
 *
 * @param pointer its JSON pointer (RFC 6901), empty for the document
 * @param owner id of the nearest entry around it, empty if none has one
 */
record JsonPlace(JsonNode node, String pointer, String owner) {
    static JsonPlace of(JsonNode root) {
        return new JsonPlace(root, "", "");
    }

    JsonPlace at(String field) {
        return new JsonPlace(node.path(field), pointer + "/" + field, owner);
    }

    Stream<JsonPlace> each(String field) {
        var list = at(field);
        return IntStream.range(0, list.node.size()).mapToObj(list::item);
    }

    private JsonPlace item(int index) {
        var item = node.path(index);
        return new JsonPlace(item, pointer + "/" + index, item.path("id").asText(owner));
    }

    /** All values on a path of fields, split by slashes; a star stands for every item of a list. */
    List<JsonPlace> all(String path) {
        var found = List.of(this);
        for (var step : path.split("/")) {
            var next = new ArrayList<JsonPlace>();
            for (var place : found) {
                if (step.equals("*")) {
                    IntStream.range(0, place.node.size()).mapToObj(place::item).forEach(next::add);
                } else if (place.node.has(step)) {
                    next.add(place.at(step));
                }
            }
            found = next;
        }
        return found;
    }

    String text() {
        return node.asText();
    }

    String text(String field) {
        return node.path(field).asText();
    }

    Optional<String> optional(String field) {
        return Optional.ofNullable(node.get(field)).map(JsonNode::asText);
    }

    List<String> texts(String field) {
        return each(field).map(JsonPlace::text).toList();
    }

    int number(String field) {
        return node.path(field).asInt();
    }

    boolean flag(String field) {
        return node.path(field).asBoolean();
    }

    /** The constant that the schema writes in lower case with hyphens. */
    <E extends Enum<E>> E constant(Class<E> type, String field) {
        return Enum.valueOf(type, text(field).replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
