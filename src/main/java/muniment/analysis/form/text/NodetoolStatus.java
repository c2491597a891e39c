package muniment.analysis.form.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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

/** Reads nodetool status: one node a row, whatever order the columns before the host id have. */
final class NodetoolStatus implements TextForm.Reader {
    private static final Pattern DATACENTER = Pattern.compile("Datacenter:\\s*(.+)");
    private static final Pattern HEADER = Pattern.compile("--\\s+Address\\s+Load\\b.*");
    private static final Pattern ROW = Pattern.compile("([UD?])([NLJMS?])\\s+(\\S+)\\s+"
            + "(\\d+(?:[.,]\\d+)?\\s?[KMGTP]?i?[Bb](?:ytes)?|\\?)\\s+"
            + "(?:\\d+\\s+)?(?:(?:\\d+(?:[.,]\\d+)?|NaN|null)%|\\?)?\\s*"
            + "([0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}|null)(?:\\s+(.*))?");
    private static final Pattern NEARLY_ROW = Pattern.compile("[UD?][NLJMS?](?:\\s.*)?");
    private static final Pattern LEGEND = Pattern.compile("=+|Status=.*|\\|/ State=.*|Note:.*|\\* .*");

    private record Row(long line, NodeFact.Node node) {}

    private final Sink sink;
    private final Set<String> datacenters = new HashSet<>();
    private final Set<String> racks = new HashSet<>();
    private @Nullable String datacenter;
    private boolean tokenBeforeRack;
    private boolean begun;
    private @Nullable Row pending;

    NodetoolStatus(Sink sink) {
        this.sink = sink;
    }

    static Optional<Confidence> starts(List<Line> lines) {
        var first = lines.getFirst().text().strip();
        if (DATACENTER.matcher(first).matches()) {
            return NodetoolForm.certainly(NodetoolForm.follows(lines, "Status=Up/Down")
                    || lines.stream()
                            .anyMatch(
                                    line -> HEADER.matcher(line.text().strip()).matches()));
        }
        if (first.startsWith("Status=Up/Down") || HEADER.matcher(first).matches()) {
            return NodetoolForm.certainly(true);
        }
        return ROW.matcher(first).matches() ? Optional.of(Confidence.LIKELY) : Optional.empty();
    }

    @Override
    public boolean take(Line line) {
        var text = line.text().strip();
        var heading = DATACENTER.matcher(text);
        if (heading.matches()) {
            if (!datacenters.add(heading.group(1))) {
                return false;
            }
            give(true);
            datacenter = heading.group(1).strip();
            tokenBeforeRack = false;
            begun = true;
            return true;
        }
        var row = ROW.matcher(text);
        if (row.matches()) {
            give(true);
            begun = true;
            pending = new Row(line.number(), node(row));
            return true;
        }
        return other(line, text);
    }

    private boolean other(Line line, String text) {
        if (HEADER.matcher(text).matches()) {
            if (begun && datacenter == null) {
                return false;
            }
            tokenBeforeRack = text.matches(".*Host ID\\s+Token\\s+Rack");
            begun = true;
            return true;
        }
        if (text.isEmpty() || LEGEND.matcher(text).matches()) {
            give(true);
            begun = true;
            return true;
        }
        if (NEARLY_ROW.matcher(text).matches()) {
            give(true);
            sink.remark(Remarks.say("reading.no-line", line.number(), NodetoolText.brief(line)));
            return true;
        }
        return false;
    }

    private NodeFact.Node node(Matcher row) {
        var rack = Optional.ofNullable(row.group(6)).orElse("").strip();
        if (tokenBeforeRack) {
            rack = rack.replaceFirst("^-?\\d+(?:\\s+|$)", "");
        }
        var id = row.group(5).equals("null") ? null : row.group(5);
        return new NodeFact.Node(
                Addresses.plain(row.group(3)),
                new NodeFact.Home(datacenter, rack.isEmpty() ? null : rack, id),
                new NodeFact.Vitals(status(row.group(1)), state(row.group(2)), null),
                new NodeFact.Usage(Figure.bytes(row.group(4)), null, null, null),
                NodeFact.Build.UNKNOWN);
    }

    private static @Nullable String status(String letter) {
        return switch (letter) {
            case "U" -> "Up";
            case "D" -> "Down";
            default -> null;
        };
    }

    private static @Nullable String state(String letter) {
        return switch (letter) {
            case "N" -> "Normal";
            case "L" -> "Leaving";
            case "J" -> "Joining";
            case "M" -> "Moving";
            case "S" -> "Stopped";
            default -> null;
        };
    }

    /** The rack ends the row, so the last row of a text that is cut may have lost the end of its name. */
    private void give(boolean whole) {
        var row = pending;
        pending = null;
        if (row == null) {
            return;
        }
        var node = row.node();
        var rack = node.home().rack();
        if (whole && rack != null) {
            racks.add(rack);
        } else if (rack != null && racks.stream().anyMatch(other -> !other.equals(rack) && other.startsWith(rack))) {
            sink.remark(Remarks.say("reading.cut", row.line()));
            node = new NodeFact.Node(
                    node.address(),
                    new NodeFact.Home(
                            node.home().datacenter(), null, node.home().hostId()),
                    node.vitals(),
                    node.usage(),
                    node.build());
        }
        sink.fact(node, Place.line(row.line()));
    }

    @Override
    public void end() {
        give(false);
    }
}
