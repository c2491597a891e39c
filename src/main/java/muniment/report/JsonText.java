package muniment.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/** JSON as the attached files have it: the same on every machine, indented for people, absent values as null. */
final class JsonText {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private JsonText() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** An array with one node for each value. */
    static <T> ArrayNode array(Collection<T> values, Function<T, JsonNode> node) {
        var array = MAPPER.createArrayNode();
        values.forEach(value -> array.add(node.apply(value)));
        return array;
    }

    /** An array of the texts of values. */
    static ArrayNode texts(Collection<?> values) {
        var array = MAPPER.createArrayNode();
        values.forEach(value -> array.add(value.toString()));
        return array;
    }

    /** The text of a value, or null where there is none. */
    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** The text of a value, or null where there is none. */
    static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    /** The name of a constant as JSON spells it. */
    static String name(Enum<?> constant) {
        return Text.slug(constant);
    }

    /** The document's text; half characters, which UTF-8 cannot hold, become U+FFFD. */
    static String of(ObjectNode document) {
        var printer = new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        try {
            return PrintableText.wholeCharacters(MAPPER.writer(printer).writeValueAsString(document)) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of texts and numbers can always be written", impossible);
        }
    }
}
