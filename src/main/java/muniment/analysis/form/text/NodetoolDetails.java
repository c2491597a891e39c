package muniment.analysis.form.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import muniment.analysis.fact.NodeFact;
import muniment.analysis.form.Line;
import muniment.analysis.form.Remarks;
import muniment.analysis.form.TextForm;
import muniment.analysis.reading.Recognition.Confidence;
import muniment.analysis.reading.Sink;
import muniment.observation.Place;
import org.jspecify.annotations.Nullable;

/** Reads nodetool info; a value on the last line of all is not believed, because more follows in a whole output. */
final class NodetoolDetails implements TextForm.Reader {
    private static final Pattern FIGURE = Pattern.compile("([A-Z][\\w ()]{1,40}?)\\s*:\\s*(.*)");
    private static final Pattern ID = Pattern.compile("ID\\s*:\\s*[0-9A-Fa-f-]{36}");
    private static final Set<String> READ = Set.of("uptime (seconds)", "heap memory (mb)", "percent repaired");

    private final Sink sink;
    private final Map<String, String> figures = new HashMap<>();
    private long from;
    private long last;
    private String lastName = "";

    NodetoolDetails(Sink sink) {
        this.sink = sink;
    }

    static Optional<Confidence> starts(List<Line> lines) {
        var first = lines.getFirst().text().strip();
        return NodetoolForm.certainly(ID.matcher(first).matches()
                        && (NodetoolForm.follows(lines, "Gossip active")
                                || NodetoolForm.follows(lines, "Generation No"))
                || first.matches("(?:Gossip active|Token)\\s*:.*") && NodetoolForm.follows(lines, "Heap Memory (MB)"));
    }

    @Override
    public boolean take(Line line) {
        var text = line.text().strip();
        if (text.isEmpty()) {
            lastName = "";
            return true;
        }
        var figure = FIGURE.matcher(text);
        if (!figure.matches()) {
            return false;
        }
        var name = figure.group(1).toLowerCase(Locale.ROOT);
        if (figures.containsKey(name) && !name.equals("token")) {
            return false;
        }
        figures.put(name, figure.group(2).strip());
        from = from == 0 ? line.number() : from;
        last = line.number();
        lastName = name;
        return true;
    }

    @Override
    public void end() {
        if (READ.contains(lastName)) {
            figures.remove(lastName);
            sink.remark(Remarks.say("reading.cut", last));
        }
        var heap = Optional.ofNullable(figures.get("heap memory (mb)"))
                .map(text -> text.split("/", 2))
                .filter(parts -> parts.length == 2);
        var details = new NodeFact.NodeDetails(
                Figure.count(figures.get("uptime (seconds)")),
                heap.map(parts -> Figure.number(parts[0])).orElse(null),
                heap.map(parts -> Figure.number(parts[1])).orElse(null),
                percent(figures.get("percent repaired")));
        if (from > 0) {
            sink.fact(details, new Place.Lines(from, last));
        }
    }

    private static @Nullable Double percent(@Nullable String text) {
        return text != null && text.endsWith("%") ? Figure.number(text) : null;
    }
}
