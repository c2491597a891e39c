package muniment.analysis.form.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a map, set or list that was written into a cell: as cqlsh prints it, as JSON, or as drivers print theirs.
 *
 * <p>Guarantees to end in time and memory linear in the text; what is not closed or has no keys is empty.
 */
public final class CollectionText {
    /** More elements than this are no option map or set of permissions. */
    private static final int LIMIT = 10_000;

    private static final Pattern WRAPPED = Pattern.compile("[A-Za-z_.]{1,60}\\((.*)\\)", Pattern.DOTALL);

    private final String text;
    private int at = 1;

    private CollectionText(String text) {
        this.text = text;
    }

    /** The entries of a map, values as text. */
    public static Optional<Map<String, String>> map(String cell) {
        var text = unwrapped(cell);
        if (text.startsWith("{")) {
            return new CollectionText(text).entries();
        }
        return text.startsWith("[") ? pairs(text) : Optional.empty();
    }

    /** The elements of a set or list, as text. */
    public static Optional<Set<String>> set(String cell) {
        var text = unwrapped(cell);
        return text.startsWith("{") || text.startsWith("[")
                ? new CollectionText(text).elements().map(LinkedHashSet::new)
                : Optional.empty();
    }

    private static String unwrapped(String cell) {
        var text = cell.strip();
        var wrapped = WRAPPED.matcher(text);
        return wrapped.matches() ? wrapped.group(1).strip() : text;
    }

    /** What Python prints for some maps: a list of pairs. */
    private static Optional<Map<String, String>> pairs(String text) {
        return new CollectionText(text).elements().flatMap(elements -> {
            var map = new LinkedHashMap<String, String>();
            for (var element : elements) {
                var pair = element.startsWith("(")
                        ? new CollectionText(element).elements()
                        : Optional.<List<String>>empty();
                if (pair.isEmpty() || pair.get().size() != 2) {
                    return Optional.empty();
                }
                map.put(pair.get().getFirst(), pair.get().getLast());
            }
            return Optional.of(map);
        });
    }

    private Optional<Map<String, String>> entries() {
        var map = new LinkedHashMap<String, String>();
        if (closes()) {
            return Optional.of(map);
        }
        while (map.size() < LIMIT) {
            var key = element(true);
            if (key.isEmpty() || at >= text.length() || (text.charAt(at) != ':' && text.charAt(at) != '=')) {
                return Optional.empty();
            }
            at++;
            var value = element(false);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            map.put(key.get(), value.get());
            if (closes()) {
                return Optional.of(map);
            }
            if (!comma()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<List<String>> elements() {
        var list = new ArrayList<String>();
        if (closes()) {
            return Optional.of(list);
        }
        while (list.size() < LIMIT) {
            var value = element(false);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            list.add(value.get());
            if (closes()) {
                return Optional.of(list);
            }
            if (!comma()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean closes() {
        blanks();
        return at == text.length() - 1 && "}])".indexOf(text.charAt(at)) >= 0;
    }

    private boolean comma() {
        blanks();
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
            return true;
        }
        return false;
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private Optional<String> element(boolean key) {
        blanks();
        if (at >= text.length()) {
            return Optional.empty();
        }
        var first = text.charAt(at);
        var value = first == '\'' || first == '"' ? quoted(first) : bare(key);
        blanks();
        return value;
    }

    private Optional<String> quoted(char quote) {
        var value = new StringBuilder();
        at++;
        while (at < text.length()) {
            var c = text.charAt(at++);
            if (c == '\\' && quote == '"' && at < text.length()) {
                value.append(text.charAt(at++));
            } else if (c != quote) {
                value.append(c);
            } else if (at < text.length() && text.charAt(at) == quote) {
                value.append(quote);
                at++;
            } else {
                return Optional.of(value.toString());
            }
        }
        return Optional.empty();
    }

    /** Up to the next separator that stands within no brackets. */
    private Optional<String> bare(boolean key) {
        var start = at;
        var depth = 0;
        while (at < text.length()) {
            var c = text.charAt(at);
            if ("{[(".indexOf(c) >= 0) {
                depth++;
            } else if ("}])".indexOf(c) >= 0) {
                if (depth == 0) {
                    break;
                }
                depth--;
            } else if (depth == 0 && (c == ',' || key && (c == ':' || c == '='))) {
                break;
            }
            at++;
        }
        var value = text.substring(start, at).strip();
        return value.isEmpty() && key || at >= text.length() ? Optional.empty() : Optional.of(value);
    }
}
