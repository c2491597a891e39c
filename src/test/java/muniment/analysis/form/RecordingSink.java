package muniment.analysis.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import muniment.analysis.fact.Fact;
import muniment.analysis.reading.Found;
import muniment.analysis.reading.Sink;
import muniment.observation.Place;
import org.jspecify.annotations.Nullable;

/** Keeps what a form finds, for tests to compare. */
public final class RecordingSink implements Sink {
    private final List<Found> found = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private @Nullable String cluster;
    private @Nullable String node;
    private @Nullable Instant captured;

    @Override
    public void fact(Fact fact, Place place) {
        found.add(new Found(fact, place));
    }

    @Override
    public void remark(String text) {
        remarks.add(text);
    }

    @Override
    public void cluster(String name) {
        cluster = name;
    }

    @Override
    public void node(String address) {
        node = address;
    }

    @Override
    public void capturedAt(Instant moment) {
        captured = moment;
    }

    public List<Found> found() {
        return found;
    }

    public List<Fact> facts() {
        return found.stream().map(Found::fact).toList();
    }

    public List<String> remarks() {
        return remarks;
    }

    public @Nullable String cluster() {
        return cluster;
    }

    public @Nullable String node() {
        return node;
    }

    public @Nullable Instant captured() {
        return captured;
    }

    /** What a text form finds in a text that starts with its first line; empty where it does not recognise it. */
    public static RecordingSink of(TextForm form, String title, String text) {
        var sink = new RecordingSink();
        var lines = new ArrayList<Line>();
        text.lines().forEach(line -> lines.add(new Line(lines.size() + 1L, line)));
        if (lines.isEmpty()
                || form.starts(lines.subList(0, Math.min(lines.size(), TextForm.LOOKAHEAD)), title)
                        .isEmpty()) {
            return sink;
        }
        var reader = form.open(sink, title);
        for (var line : lines) {
            if (!reader.take(line)) {
                break;
            }
        }
        reader.end();
        return sink;
    }
}
