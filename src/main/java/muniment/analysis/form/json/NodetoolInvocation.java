package muniment.analysis.form.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import muniment.analysis.form.Addresses;
import muniment.analysis.form.JsonValue;
import muniment.analysis.form.Remarks;
import org.jspecify.annotations.Nullable;

/**
 * The answer of {@code az managed-cassandra cluster invoke-command}, and an entry of the list of commands.
 *
 * @param text what the command wrote
 * @param pointer where that stands
 * @param command such as {@code nodetool}; empty if it is not said
 * @param argument its first argument, such as {@code tablestats}; empty if it is not said
 * @param host the node that answered; null if it is not said
 * @param fault why the text is no evidence; null if the command succeeded
 */
public record NodetoolInvocation(
        String text,
        String pointer,
        String command,
        String argument,
        @Nullable String host,
        @Nullable String fault) {
    private static final Set<String> ENDED = Set.of("done", "finished", "succeeded", "success", "completed");

    /** The answer that this element is, if it is one. */
    public static Optional<NodetoolInvocation> of(JsonNode element, String pointer) {
        var value = new JsonValue(element, pointer);
        var output = value.at("commandOutput");
        if (output.isMissing() && value.text("command").isPresent()) {
            output = value.at("result");
            if (output.isMissing() && value.text("commandId").isEmpty()) {
                return Optional.empty();
            }
        }
        var text = text(output);
        if (text.isEmpty()
                && value.at("commandErrorOutput").isMissing()
                && value.text("commandId").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NodetoolInvocation(
                plain(text.orElse("")),
                output.pointer(),
                value.text("command").or(() -> value.text("commandName")).orElse(""),
                argument(value.at("arguments")),
                value.text("host")
                        .map(Addresses::plain)
                        .filter(host -> !host.isBlank())
                        .orElse(null),
                fault(value).orElse(null)));
    }

    private static Optional<String> text(JsonValue output) {
        if (output.node().isArray()) {
            var lines = new ArrayList<String>();
            output.each().forEach(line -> lines.add(line.text().orElse("")));
            return Optional.of(String.join("\n", lines));
        }
        return output.text();
    }

    /** Text whose line ends were escaped twice is read as it was meant. */
    private static String plain(String text) {
        return text.contains("\\n") && text.indexOf('\n') < 0
                ? text.replace("\\r", "")
                        .replace("\\n", "\n")
                        .replace("\\t", "\t")
                        .replace("\\\"", "\"")
                : text;
    }

    /** Arguments come as {@code {"status": ""}}, as a list or as a text. */
    private static String argument(JsonValue arguments) {
        if (arguments.node().isObject()) {
            return arguments.keys().isEmpty() ? "" : arguments.keys().getFirst();
        }
        if (arguments.node().isArray()) {
            return arguments.each().findFirst().flatMap(JsonValue::text).orElse("");
        }
        return arguments.text().map(text -> text.strip().split("[\\s=]+", 2)[0]).orElse("");
    }

    private static Optional<String> fault(JsonValue value) {
        var exit = value.text("exitCode").map(String::strip).filter(code -> !code.equals("0") && !code.isEmpty());
        if (exit.isPresent()) {
            return Optional.of(Remarks.say("reading.invoke-exit", brief(exit.get()), problem(value)));
        }
        var status = value.text("status").filter(text -> !text.isBlank());
        if (status.isPresent() && !ENDED.contains(status.get().strip().toLowerCase(Locale.ROOT))) {
            return Optional.of(Remarks.say("reading.invoke-status", brief(status.get())));
        }
        return problem(value).isEmpty()
                ? Optional.empty()
                : Optional.of(Remarks.say("reading.invoke-error", problem(value)));
    }

    private static String problem(JsonValue value) {
        return brief(text(value.at("commandErrorOutput")).orElse(""));
    }

    private static String brief(String text) {
        var plain = text.strip().lines().findFirst().orElse("");
        return plain.length() <= 160 ? plain : plain.substring(0, 160) + "...";
    }
}
