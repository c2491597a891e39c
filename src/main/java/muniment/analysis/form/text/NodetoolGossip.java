package muniment.analysis.form.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import muniment.analysis.fact.NodeFact;
import muniment.analysis.form.Addresses;
import muniment.analysis.form.Line;
import muniment.analysis.form.Remarks;
import muniment.analysis.form.TextForm;
import muniment.analysis.reading.Recognition.Confidence;
import muniment.analysis.reading.Sink;
import muniment.observation.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads nodetool gossipinfo; nodes that have left for good are no nodes any more.
 *
 * <p>A value on the last line of all is not believed unless it is that of the tokens, which end a node.
 */
final class NodetoolGossip implements TextForm.Reader {
    private static final Pattern NODE = Pattern.compile("[\\w.-]*/\\S+");
    private static final Pattern VALUE = Pattern.compile("([A-Za-z_0-9]+):(?:(\\d+):)?(.*)");

    private final Sink sink;
    private final Map<String, String> values = new HashMap<>();
    private String address = "";
    private String lastKey = "";
    private long from;
    private long last;

    NodetoolGossip(Sink sink) {
        this.sink = sink;
    }

    static Optional<Confidence> starts(List<Line> lines) {
        return NodetoolForm.certainly(
                NODE.matcher(lines.getFirst().text().strip()).matches()
                        && lines.size() > 1
                        && lines.get(1).text().strip().startsWith("generation:"));
    }

    @Override
    public boolean take(Line line) {
        var text = line.text().strip();
        if (text.isEmpty()) {
            give();
            return true;
        }
        if (NODE.matcher(text).matches() && !NodetoolText.indented(line)) {
            give();
            address = Addresses.plain(text);
            from = line.number();
            last = from;
            return true;
        }
        var value = VALUE.matcher(text);
        if (address.isEmpty() || !value.matches()) {
            return false;
        }
        lastKey = value.group(1).toUpperCase(Locale.ROOT);
        values.put(lastKey, value.group(3));
        last = line.number();
        return true;
    }

    private void give() {
        var status = values.getOrDefault("STATUS_WITH_PORT", values.getOrDefault("STATUS", ""));
        var word = status.split(",", 2)[0].toUpperCase(Locale.ROOT);
        if (!address.isEmpty() && !word.equals("LEFT") && !word.equals("REMOVED")) {
            sink.fact(
                    new NodeFact.Node(
                            address,
                            new NodeFact.Home(said("DC"), said("RACK"), said("HOST_ID")),
                            new NodeFact.Vitals(word.equals("SHUTDOWN") ? "Down" : null, state(word), null),
                            new NodeFact.Usage(Figure.number(values.get("LOAD")), null, null, null),
                            new NodeFact.Build(said("RELEASE_VERSION"), said("SCHEMA"), null)),
                    new Place.Lines(from, last));
        }
        address = "";
        values.clear();
        lastKey = "";
    }

    private @Nullable String said(String key) {
        return Optional.ofNullable(values.get(key))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElse(null);
    }

    private static @Nullable String state(String word) {
        return switch (word) {
            case "NORMAL" -> "Normal";
            case "LEAVING" -> "Leaving";
            case "BOOT", "BOOT_REPLACE" -> "Joining";
            case "MOVING" -> "Moving";
            default -> null;
        };
    }

    @Override
    public void end() {
        if (!lastKey.isEmpty() && !lastKey.equals("TOKENS")) {
            values.remove(lastKey);
            sink.remark(Remarks.say("reading.cut", last));
        }
        give();
    }
}
