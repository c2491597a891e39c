package muniment.analysis.form.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import muniment.analysis.form.AzureWords;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML into its leaves, with keys within keys joined by dots; elements of a list share the path of the list.
 *
 * <p>Guarantees to end within bounds: nothing is built up, aliases are not followed, and what is nested too deep, too
 * long or has too many values is a problem. Values of keys that name a secret are removed.
 */
public final class YamlText {
    /** A longer text is not read. */
    static final int LONGEST = 1 << 20;

    private static final int DEEPEST = 30;
    private static final int MOST_LEAVES = 20_000;
    private static final Pattern SECRET = Pattern.compile("password|secret|passphrase", Pattern.CASE_INSENSITIVE);
    private static final Pattern SECRET_VALUE = Pattern.compile(
            "(?i)((?:password|secret|passphrase)[\\w-]{0,60}[\"']?[ \\t]{0,20}:[ \\t]{1,20})(?:\"[^\"\\r\\n]*+\"|'[^'\\r\\n]*+'|[^,}\\r\\n]++)");

    /**
     * A value.
     *
     * @param line within the text, from 1
     */
    public record Leaf(String path, String value, long line) {}

    /**
     * What was read.
     *
     * @param problem why it could not be read to its end, null where it was; the leaves then are those before it
     * @param aliases the lines at which the text refers to a part of itself
     */
    public record Outcome(List<Leaf> leaves, @Nullable String problem, List<Long> aliases) {
        public Outcome {
            leaves = List.copyOf(leaves);
            aliases = List.copyOf(aliases);
        }
    }

    /** A mapping or list that is open. */
    private static final class Open {
        final String path;
        final boolean mapping;
        final Set<String> keys = new HashSet<>();

        @Nullable
        String key;

        boolean empty = true;

        Open(String path, boolean mapping) {
            this.path = path;
            this.mapping = mapping;
        }

        String childPath() {
            if (key == null) {
                return path;
            }
            return path.isEmpty() ? key : path + "." + key;
        }
    }

    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Long> aliases = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable String problem;

    private YamlText() {}

    /** Reads a text. */
    public static Outcome read(String text) {
        var reader = new YamlText();
        if (text.length() > LONGEST) {
            return new Outcome(List.of(), AzureWords.say("yaml-size", Integer.toString(LONGEST)), List.of());
        }
        var settings = LoadSettings.builder()
                .setLabel("yaml")
                .setCodePointLimit(LONGEST)
                .build();
        try {
            for (var event : new Parse(settings).parseString(text)) {
                reader.take(event);
                if (reader.problem != null) {
                    break;
                }
            }
        } catch (MarkedYamlEngineException broken) {
            var line = broken.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            reader.problem = AzureWords.say("yaml-problem", broken.getProblem(), Integer.toString(line));
        } catch (YamlEngineException broken) {
            reader.problem = firstLine(broken);
        }
        return new Outcome(reader.leaves, reader.problem, reader.aliases);
    }

    private static String firstLine(YamlEngineException broken) {
        var message = broken.getMessage();
        return message == null
                ? broken.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    /** The text without the values of keys that name a secret. */
    public static String redacted(String text) {
        return SECRET_VALUE.matcher(text).replaceAll("$1" + AzureWords.say("redacted"));
    }

    private void take(Event event) {
        long line = event.getStartMark().map(Mark::getLine).orElse(0) + 1L;
        switch (event) {
            case ScalarEvent scalar -> scalar(scalar.getValue(), line);
            case AliasEvent alias -> {
                aliases.add(line);
                scalar("*" + alias.getAlias().getValue(), line);
            }
            case MappingStartEvent _ -> start(true, line);
            case SequenceStartEvent _ -> start(false, line);
            case MappingEndEvent _ -> end(line);
            case SequenceEndEvent _ -> end(line);
            case Event _ -> {}
        }
    }

    private void start(boolean mapping, long line) {
        var parent = open.peek();
        if (open.size() >= DEEPEST) {
            problem = AzureWords.say("yaml-depth", Integer.toString(DEEPEST));
        } else if (parent == null ? !mapping : parent.mapping && parent.key == null) {
            problem = AzureWords.say("yaml-mapping");
        } else {
            open.push(new Open(parent == null ? "" : parent.childPath(), mapping));
        }
    }

    private void end(long line) {
        var ended = open.pop();
        var parent = open.peek();
        if (parent != null) {
            if (ended.empty) {
                leaf(ended.path, "", line);
            }
            parent.empty = false;
            parent.key = null;
        }
    }

    private void scalar(String value, long line) {
        var parent = open.peek();
        if (parent == null) {
            if (!value.isBlank()) {
                problem = AzureWords.say("yaml-mapping");
            }
        } else if (parent.mapping && parent.key == null) {
            key(parent, value);
        } else {
            leaf(parent.childPath(), value, line);
            parent.empty = false;
            parent.key = null;
        }
    }

    private void key(Open mapping, String key) {
        mapping.key = key;
        if (!mapping.keys.add(key)) {
            problem = AzureWords.say("yaml-duplicate", mapping.childPath());
        }
    }

    private void leaf(String path, String value, long line) {
        if (leaves.size() >= MOST_LEAVES) {
            problem = AzureWords.say("yaml-keys", Integer.toString(MOST_LEAVES));
            return;
        }
        boolean secret = SECRET.matcher(path.toLowerCase(Locale.ROOT)).find();
        leaves.add(new Leaf(path, secret && !value.isEmpty() ? AzureWords.say("redacted") : value, line));
    }
}
