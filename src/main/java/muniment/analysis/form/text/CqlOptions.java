package muniment.analysis.form.text;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The properties behind WITH: values that are maps, and those that are not.
 *
 * <p>Guarantees that a value behind which something else stands than the next property is left out: terminals break
 * lines within numbers and texts.
 */
record CqlOptions(Map<String, Map<String, String>> maps, Map<String, String> values) {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,15}");

    /** Reads what follows WITH; what is no property is passed over. */
    static CqlOptions read(CqlStatement statement) {
        var options = new CqlOptions(new HashMap<>(), new HashMap<>());
        for (var token = statement.next(); token != null; token = statement.next()) {
            if (token.kind() != CqlToken.Kind.WORD || !statement.sign('=')) {
                continue;
            }
            var name = token.text().toLowerCase(Locale.ROOT);
            if (statement.sign('{')) {
                var map = map(statement);
                if (ended(statement)) {
                    map.ifPresent(entries -> options.maps.put(name, entries));
                }
            } else {
                var value = value(statement);
                if (ended(statement)) {
                    value.ifPresent(text -> options.values.put(name, text));
                }
            }
        }
        return options;
    }

    private static boolean ended(CqlStatement statement) {
        var next = statement.peek();
        return next == null || next.is("AND");
    }

    private static Optional<String> value(CqlStatement statement) {
        var negative = statement.sign('-');
        var token = statement.peek();
        if (token == null || token.kind() == CqlToken.Kind.SIGN) {
            return Optional.empty();
        }
        statement.next();
        return Optional.of((negative ? "-" : "") + token.text());
    }

    /** A map up to its closing brace; one that holds more than plain values is passed over. */
    private static Optional<Map<String, String>> map(CqlStatement statement) {
        var map = new LinkedHashMap<String, String>();
        var plain = true;
        while (statement.peek() != null) {
            if (statement.sign('}')) {
                return plain ? Optional.of(map) : Optional.empty();
            }
            var key = value(statement);
            if (key.isPresent() && statement.sign(':')) {
                var value = value(statement);
                value.ifPresent(text -> map.put(key.get(), text));
                plain = plain && value.isPresent() && whole(key.get()) && whole(value.get());
            } else if (key.isPresent() || !statement.sign(',')) {
                plain = false;
                if (key.isEmpty()) {
                    statement.next();
                }
            }
        }
        return Optional.empty();
    }

    private static boolean whole(String text) {
        return text.indexOf('\n') < 0;
    }

    /** A number of seconds. */
    Optional<Long> seconds(String name) {
        return Optional.ofNullable(values.get(name))
                .filter(text -> WHOLE.matcher(text).matches())
                .map(Long::valueOf);
    }

    /** A yes or no. */
    Optional<Boolean> flag(String name) {
        return Optional.ofNullable(values.get(name)).flatMap(text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    /** A map, if it was given and could be read. */
    Optional<Map<String, String>> map(String name) {
        return Optional.ofNullable(maps.get(name));
    }
}
