package muniment.analysis.form.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import muniment.analysis.fact.LoadFact;
import muniment.analysis.fact.TableName;
import muniment.analysis.form.Line;
import muniment.analysis.form.Remarks;
import muniment.analysis.form.TextForm;
import muniment.analysis.reading.Recognition.Confidence;
import muniment.analysis.reading.Sink;
import muniment.observation.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads nodetool tablestats and tpstats with {@code -F yaml}; damaged YAML gives no facts at all. */
final class NodetoolYaml implements TextForm.Reader {
    private static final int LARGEST = 32 << 20;
    private static final int DEEPEST = 20;
    private static final Pattern KEY = Pattern.compile("[\\w'\"-]{1,60}:(?: .*)?");
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setAllowRecursiveKeys(false)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(LARGEST)
            .build();

    private final Sink sink;
    private final StringBuilder text = new StringBuilder();
    private long from;
    private boolean tooLarge;

    NodetoolYaml(Sink sink) {
        this.sink = sink;
    }

    static Optional<Confidence> startsTables(List<Line> lines) {
        var first = lines.getFirst().text();
        return NodetoolForm.certainly(KEY.matcher(first).matches()
                && (first.startsWith("total_number_of_tables:")
                        || NodetoolForm.follows(lines, "  write_latency_ms:")
                        || NodetoolForm.follows(lines, "  read_latency_ms:")
                        || NodetoolForm.follows(lines, "  tables:"))
                && (NodetoolForm.follows(lines, "  tables:")
                        || NodetoolForm.follows(lines, "  write_count:")
                        || NodetoolForm.follows(lines, "  pending_flushes:")));
    }

    static Optional<Confidence> startsPools(List<Line> lines) {
        var first = lines.getFirst().text();
        return NodetoolForm.certainly(
                first.equals("ThreadPools:") || first.equals("DroppedMessage:") || first.equals("WaitLatencies:"));
    }

    @Override
    public boolean take(Line line) {
        var written = line.text();
        if (!written.isBlank()
                && !NodetoolText.indented(line)
                && !KEY.matcher(written).matches()) {
            return false;
        }
        from = from == 0 ? line.number() : from;
        if (text.length() + written.length() > LARGEST) {
            tooLarge = true;
        } else if (!tooLarge) {
            text.append(written).append('\n');
        }
        return true;
    }

    @Override
    public void end() {
        if (tooLarge) {
            sink.remark(Remarks.say("reading.json-too-large", LARGEST >> 20));
            return;
        }
        try {
            new Compose(SETTINGS).composeString(text.toString()).ifPresent(root -> entries(root, 0));
        } catch (YamlEngineException damaged) {
            var problem =
                    String.valueOf(damaged.getMessage()).lines().findFirst().orElse("");
            sink.remark(Remarks.say("reading.yaml-damaged", problem));
        }
    }

    private void entries(Node root, int depth) {
        if (!(root instanceof MappingNode mapping) || depth > DEEPEST) {
            return;
        }
        for (var entry : mapping.getValue()) {
            switch (name(entry.getKeyNode())) {
                case "ThreadPools" -> pools(entry.getValueNode());
                case "DroppedMessage" -> dropped(entry.getValueNode());
                default -> keyspace(name(entry.getKeyNode()), entry.getValueNode());
            }
        }
    }

    private void keyspace(String keyspace, Node node) {
        if (!(node instanceof MappingNode mapping)) {
            return;
        }
        mapping.getValue().stream()
                .filter(entry -> name(entry.getKeyNode()).equals("tables"))
                .map(entry -> entry.getValueNode())
                .filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast)
                .flatMap(tables -> tables.getValue().stream())
                .forEach(table -> {
                    var figures = new TableFigures();
                    if (table.getValueNode() instanceof MappingNode values) {
                        values.getValue()
                                .forEach(value -> figures.put(name(value.getKeyNode()), name(value.getValueNode())));
                        sink.fact(
                                figures.load(new TableName(keyspace, name(table.getKeyNode()))),
                                place(table.getKeyNode()));
                    }
                });
    }

    private void pools(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            return;
        }
        for (var pool : mapping.getValue()) {
            var figures = new TableFigures();
            if (pool.getValueNode() instanceof MappingNode values) {
                values.getValue().forEach(value -> figures.put(name(value.getKeyNode()), name(value.getValueNode())));
                sink.fact(figures.pool(name(pool.getKeyNode())), place(pool.getKeyNode()));
            }
        }
    }

    private void dropped(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            return;
        }
        for (var message : mapping.getValue()) {
            var count = Figure.count(name(message.getValueNode()));
            if (count != null) {
                sink.fact(new LoadFact.Dropped(name(message.getKeyNode()), count), place(message.getKeyNode()));
            }
        }
    }

    private Place place(Node node) {
        return Place.line(node.getStartMark().map(mark -> from + mark.getLine()).orElse(from));
    }

    private static String name(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
