package muniment.analysis.form.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import muniment.analysis.fact.NodeFact;
import muniment.analysis.fact.Replication;
import muniment.analysis.fact.SchemaFact;
import muniment.analysis.form.Line;
import muniment.analysis.form.Remarks;
import muniment.analysis.form.TextForm;
import muniment.analysis.reading.Recognition.Confidence;
import muniment.analysis.reading.Sink;
import muniment.observation.Place;

/** Reads nodetool describecluster, the short form up to 3.11 and the long one from 4.0 on. */
final class NodetoolDescription implements TextForm.Reader {
    private static final Pattern NAME = Pattern.compile("Name:\\s*(.+)");
    private static final Pattern NODES = Pattern.compile("([^\\s:\\[]+):\\s*(\\[.*)");
    private static final Pattern DATACENTER = Pattern.compile("(.+?)\\s+#Nodes:\\s*(\\d{1,9})\\s+#Down:\\s*(\\d{1,9})");
    private static final Pattern KEYSPACE =
            Pattern.compile("(\\S+)\\s+->\\s+Replication class:\\s*([\\w.$]+)\\s*\\{(.*)\\}");
    private static final Pattern OPTION = Pattern.compile("\\s*([^=,]+?)\\s*=\\s*([^=,]+?)\\s*");

    private enum Part {
        CLUSTER,
        SCHEMAS,
        COUNTS,
        DATACENTERS,
        VERSIONS,
        KEYSPACES
    }

    private final Sink sink;
    private Part part = Part.CLUSTER;
    private boolean begun;

    NodetoolDescription(Sink sink) {
        this.sink = sink;
    }

    static Optional<Confidence> starts(List<Line> lines) {
        return NodetoolForm.certainly(lines.getFirst().text().strip().equals("Cluster Information:")
                && (lines.size() == 1
                        || NodetoolForm.follows(lines, "Name:")
                        || NodetoolForm.follows(lines, "Schema versions:")));
    }

    @Override
    public boolean take(Line line) {
        var text = line.text().strip();
        if (text.isEmpty()) {
            return true;
        }
        var heading = heading(text);
        if (heading.isPresent()) {
            if (heading.get() == Part.CLUSTER && begun) {
                return false;
            }
            begun = true;
            part = heading.get();
            return true;
        }
        if (!NodetoolText.indented(line)) {
            return text.startsWith("Error: ") || text.startsWith("Note: ");
        }
        return switch (part) {
            case CLUSTER -> cluster(text);
            case COUNTS -> true;
            case SCHEMAS, VERSIONS, DATACENTERS, KEYSPACES -> {
                if (!fact(text, Place.line(line.number()))) {
                    sink.remark(Remarks.say("reading.no-line", line.number(), NodetoolText.brief(line)));
                }
                yield true;
            }
        };
    }

    private static Optional<Part> heading(String text) {
        return switch (text) {
            case "Cluster Information:" -> Optional.of(Part.CLUSTER);
            case "Schema versions:" -> Optional.of(Part.SCHEMAS);
            case "Stats for all nodes:" -> Optional.of(Part.COUNTS);
            case "Data Centers:" -> Optional.of(Part.DATACENTERS);
            case "Database versions:" -> Optional.of(Part.VERSIONS);
            case "Keyspaces:" -> Optional.of(Part.KEYSPACES);
            default -> Optional.empty();
        };
    }

    private boolean cluster(String text) {
        var name = NAME.matcher(text);
        if (name.matches()) {
            sink.cluster(name.group(1));
        }
        return true;
    }

    private boolean fact(String text, Place place) {
        return switch (part) {
            case SCHEMAS, VERSIONS -> nodes(text, place);
            case DATACENTERS -> datacenter(text, place);
            case KEYSPACES -> keyspace(text, place);
            case CLUSTER, COUNTS -> true;
        };
    }

    private boolean nodes(String text, Place place) {
        var match = NODES.matcher(text);
        var nodes = match.matches() ? NodetoolText.addresses(match.group(2)) : Optional.<List<String>>empty();
        if (nodes.isEmpty()) {
            return false;
        }
        sink.fact(
                part == Part.SCHEMAS
                        ? new NodeFact.SchemaVersion(match.group(1), nodes.get())
                        : new NodeFact.DatabaseVersion(match.group(1), nodes.get()),
                place);
        return true;
    }

    private boolean datacenter(String text, Place place) {
        var match = DATACENTER.matcher(text);
        if (!match.matches()) {
            return false;
        }
        sink.fact(
                new NodeFact.DatacenterSize(
                        match.group(1), Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3))),
                place);
        return true;
    }

    private boolean keyspace(String text, Place place) {
        var match = KEYSPACE.matcher(text);
        if (!match.matches()) {
            return false;
        }
        var options = new LinkedHashMap<String, String>();
        for (var written :
                match.group(3).isBlank() ? new String[0] : match.group(3).split(",")) {
            var option = OPTION.matcher(written);
            if (!option.matches()) {
                return false;
            }
            options.put(option.group(1), option.group(2));
        }
        sink.fact(new SchemaFact.Keyspace(match.group(1), new Replication(match.group(2), options), null), place);
        return true;
    }

    @Override
    public void end() {}
}
