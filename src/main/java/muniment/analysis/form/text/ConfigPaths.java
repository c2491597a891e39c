package muniment.analysis.form.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Follows the keys of a configuration line by line, whether they are nested in braces, by indentation or joined by
 * dots.
 */
final class ConfigPaths {
    /** Stands for a value that comes from somewhere else. */
    static final String OUTSIDE = "(from outside)";

    private static final int DEEPEST = 30;
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{[^}]*\\}?");
    private static final Pattern COMMENT = Pattern.compile("^\\s*(?:#|!|//).*|\\s(?:#|//).*");
    private static final Pattern TOKEN = Pattern.compile("\\{|\\}|[^{},]+");
    private static final Pattern PAIR = Pattern.compile("\\s*[\"']?([\\w.-]{1,200})[\"']?\\s*(?:[=:]\\s*(.*))?");

    /** A key with its value. */
    record Entry(String path, String value) {}

    /** @param indent where its name stands; -1 where braces hold what is within it */
    private record Level(String name, int indent) {}

    private final List<Level> levels = new ArrayList<>();

    /** The entries on the next line. */
    List<Entry> take(String line) {
        if (line.length() > 4096) {
            return List.of();
        }
        var text = COMMENT.matcher(line).replaceFirst("");
        return text.isBlank() ? List.of() : entries(REFERENCE.matcher(text).replaceAll(OUTSIDE));
    }

    private List<Entry> entries(String text) {
        var entries = new ArrayList<Entry>();
        int indent = text.length() - text.stripLeading().length();
        while (!levels.isEmpty() && levels.getLast().indent() >= indent) {
            levels.removeLast();
        }
        var token = TOKEN.matcher(text);
        var last = new Entry("", "");
        while (token.find()) {
            switch (token.group()) {
                case "{" -> push(new Level(last.path(), -1));
                case "}" -> pop();
                case String words -> {
                    var pair = PAIR.matcher(words);
                    if (pair.matches()) {
                        var value = pair.group(2);
                        last = new Entry(pair.group(1), value == null ? "" : unquoted(value));
                        add(last, entries);
                    }
                }
            }
        }
        if (text.stripTrailing().endsWith(":")) {
            push(new Level(last.path(), indent));
        }
        return entries;
    }

    private void add(Entry entry, List<Entry> entries) {
        if (!entry.value().isEmpty()) {
            var path = new StringBuilder();
            levels.stream()
                    .map(Level::name)
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> path.append(name).append('.'));
            entries.add(new Entry(path + entry.path(), entry.value()));
        }
    }

    private void push(Level level) {
        if (levels.size() < DEEPEST) {
            levels.add(level);
        }
    }

    private void pop() {
        if (!levels.isEmpty()) {
            levels.removeLast();
        }
    }

    private static String unquoted(String value) {
        var stripped = value.strip().replaceFirst(";$", "");
        boolean quoted = stripped.length() > 1
                && (stripped.startsWith("\"") && stripped.endsWith("\"")
                        || stripped.startsWith("'") && stripped.endsWith("'"));
        return quoted ? stripped.substring(1, stripped.length() - 1) : stripped;
    }

    void clear() {
        levels.clear();
    }
}
