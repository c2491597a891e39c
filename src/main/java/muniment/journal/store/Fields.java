package muniment.journal.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import muniment.catalog.Sha256;
import muniment.catalog.StatementId;
import muniment.journal.EntryId;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one JSON object and refuses what is missing, of another kind, out of range or left over: a field
 * that nobody read would be something that somebody signed and this version silently ignores.
 */
final class Fields {
    private static final int LATEST_YEAR = 9999;

    private final JsonNode object;
    private final Set<String> unread = new LinkedHashSet<>();

    Fields(@Nullable JsonNode node, String what) throws MalformedEntry {
        if (node == null || !node.isObject()) {
            throw new MalformedEntry("'" + what + "' is not an object");
        }
        object = node;
        node.fieldNames().forEachRemaining(unread::add);
    }

    /** The names that stand in the object. */
    Set<String> names() {
        return Set.copyOf(unread);
    }

    void nothingElse() throws MalformedEntry {
        if (!unread.isEmpty()) {
            throw new MalformedEntry("unknown field '" + unread.iterator().next() + "'");
        }
    }

    private @Nullable JsonNode take(String name) {
        unread.remove(name);
        return object.get(name);
    }

    private JsonNode need(String name) throws MalformedEntry {
        var node = take(name);
        if (node == null) {
            throw new MalformedEntry("field '" + name + "' is missing");
        }
        return node;
    }

    JsonNode tree(String name) throws MalformedEntry {
        return need(name);
    }

    Fields object(String name) throws MalformedEntry {
        return new Fields(need(name), name);
    }

    String text(String name) throws MalformedEntry {
        return text(name, need(name));
    }

    private static String text(String name, JsonNode node) throws MalformedEntry {
        if (!node.isTextual()) {
            throw new MalformedEntry("field '" + name + "' is not a text");
        }
        return node.textValue();
    }

    boolean flag(String name) throws MalformedEntry {
        var node = need(name);
        if (!node.isBoolean()) {
            throw new MalformedEntry("field '" + name + "' is neither true nor false");
        }
        return node.booleanValue();
    }

    /** A whole number of 0 or more. */
    long count(String name) throws MalformedEntry {
        var node = need(name);
        if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 0) {
            throw new MalformedEntry("field '" + name + "' is not a number of 0 or more");
        }
        return node.longValue();
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) throws MalformedEntry {
        return constant(name, text(name), type);
    }

    <E extends Enum<E>> @Nullable E constantOrNull(String name, Class<E> type) throws MalformedEntry {
        var node = take(name);
        return node == null ? null : constant(name, text(name, node), type);
    }

    private static <E extends Enum<E>> E constant(String name, String word, Class<E> type) throws MalformedEntry {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> Text.slug(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new MalformedEntry("field '" + name + "' says '" + word + "'"));
    }

    LocalDate date(String name) throws MalformedEntry {
        return parsed(name, text(name), LocalDate::parse, LocalDate::getYear);
    }

    @Nullable
    LocalDate dateOrNull(String name) throws MalformedEntry {
        return object.has(name) ? date(name) : null;
    }

    Instant moment(String name) throws MalformedEntry {
        return parsed(
                name,
                text(name),
                Instant::parse,
                moment -> moment.atOffset(ZoneOffset.UTC).getYear());
    }

    @Nullable
    Instant momentOrNull(String name) throws MalformedEntry {
        return object.has(name) ? moment(name) : null;
    }

    private static <T> T parsed(String name, String text, Function<String, T> parse, Function<T, Integer> year)
            throws MalformedEntry {
        try {
            var value = parse.apply(text);
            if (value.toString().equals(text) && year.apply(value) >= 0 && year.apply(value) <= LATEST_YEAR) {
                return value;
            }
        } catch (DateTimeException e) {
            throw new MalformedEntry("field '" + name + "' is no date or time", e);
        }
        throw new MalformedEntry("field '" + name + "' is not a date or time as this format writes it");
    }

    Sha256 digest(String name) throws MalformedEntry {
        return valid(name, text(name), Sha256::new);
    }

    EntryId id(String name) throws MalformedEntry {
        return valid(name, text(name), EntryId::of);
    }

    StatementId obligation() throws MalformedEntry {
        return valid("obligation", text("obligation"), StatementId::new);
    }

    Set<EntryId> ids(String name) throws MalformedEntry {
        return set(name, EntryId::of);
    }

    Set<StatementId> obligations() throws MalformedEntry {
        return set("obligations", StatementId::new);
    }

    /** A list in its order, which may name something twice. */
    <T> List<T> list(String name, int most, Function<String, T> of) throws MalformedEntry {
        List<T> values = new ArrayList<>();
        for (var element : array(name, most)) {
            values.add(valid(name, text(name, element), of));
        }
        return List.copyOf(values);
    }

    /** The objects of a list in their order. */
    List<Fields> objects(String name, int most) throws MalformedEntry {
        List<Fields> objects = new ArrayList<>();
        for (var element : array(name, most)) {
            objects.add(new Fields(element, name));
        }
        return List.copyOf(objects);
    }

    private JsonNode array(String name, int most) throws MalformedEntry {
        var node = need(name);
        if (!node.isArray() || node.size() > most) {
            throw new MalformedEntry("field '" + name + "' is not a list of at most " + most);
        }
        return node;
    }

    boolean has(String name) {
        return object.has(name);
    }

    @Nullable
    String textOrNull(String name) throws MalformedEntry {
        var node = take(name);
        return node == null ? null : text(name, node);
    }

    private <T> Set<T> set(String name, Function<String, T> of) throws MalformedEntry {
        var node = need(name);
        if (!node.isArray()) {
            throw new MalformedEntry("field '" + name + "' is not a list");
        }
        List<T> values = new ArrayList<>();
        for (var element : node) {
            values.add(valid(name, text(name, element), of));
        }
        var set = Set.copyOf(values);
        if (set.size() != values.size()) {
            throw new MalformedEntry("field '" + name + "' names something twice");
        }
        return set;
    }

    /** Lets the domain's own checks judge a value. */
    static <T> T valid(String name, String text, Function<String, T> of) throws MalformedEntry {
        try {
            return of.apply(text);
        } catch (IllegalArgumentException e) {
            throw new MalformedEntry("field '" + name + "' says '" + text + "'", e);
        }
    }
}
