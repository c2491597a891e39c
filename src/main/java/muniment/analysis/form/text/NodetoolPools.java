package muniment.analysis.form.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import muniment.analysis.fact.Fact;
import muniment.analysis.fact.LoadFact;
import muniment.analysis.form.Line;
import muniment.analysis.form.Remarks;
import muniment.analysis.form.TextForm;
import muniment.analysis.reading.Recognition.Confidence;
import muniment.analysis.reading.Sink;
import muniment.observation.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads nodetool tpstats; the layout of other products, which counts other things, is remarked upon and left out.
 *
 * <p>The last row of an output that ends early is not believed.
 */
final class NodetoolPools implements TextForm.Reader {
    private static final Pattern HEADER = Pattern.compile("Pool Name\\s+Active\\s+Pending.*");
    private static final Pattern OSS =
            Pattern.compile("Pool Name\\s+Active\\s+Pending\\s+Completed\\s+Blocked\\s+All time blocked");
    private static final Pattern POOL =
            Pattern.compile("(\\S.{0,120}?)\\s+(\\d+|n/a)\\s+(\\d+|n/a)\\s+(\\d+|n/a)\\s+(\\d+|n/a)\\s+(\\d+|n/a)");
    private static final Pattern MESSAGES = Pattern.compile("Message type\\s+Dropped\\b.*");
    private static final Pattern LATENCIES = Pattern.compile("Latenc(?:y|ies) waiting in queue .*|[5-9]\\d%\\s.*");
    private static final Pattern MESSAGE = Pattern.compile("(\\w{2,60})\\s+(\\d+)(\\s+\\S.{0,200})?");

    private record Row(long line, @Nullable Fact fact) {}

    private enum Part {
        POOLS,
        MESSAGES,
        FOREIGN
    }

    private final Sink sink;
    private Part part = Part.POOLS;
    private boolean begun;
    private boolean latencies;
    private @Nullable Row pending;

    NodetoolPools(Sink sink) {
        this.sink = sink;
    }

    static Optional<Confidence> starts(List<Line> lines) {
        var first = lines.getFirst().text().strip();
        return NodetoolForm.certainly(HEADER.matcher(first).matches() && first.contains("locked")
                || HEADER.matcher(first).matches() && first.contains("Backpressure")
                || MESSAGES.matcher(first).matches());
    }

    @Override
    public boolean take(Line line) {
        var text = line.text().strip();
        if (HEADER.matcher(text).matches()) {
            return header(line, text);
        }
        if (part == Part.FOREIGN) {
            return true;
        }
        if (MESSAGES.matcher(text).matches()) {
            give();
            begun = true;
            part = Part.MESSAGES;
            latencies = text.contains("%");
            return true;
        }
        if (text.isEmpty()) {
            give();
            return true;
        }
        if (LATENCIES.matcher(text).matches()) {
            latencies |= part == Part.MESSAGES;
            return true;
        }
        return row(line, text);
    }

    private boolean header(Line line, String text) {
        if (begun) {
            return false;
        }
        begun = true;
        if (!OSS.matcher(text).matches()) {
            part = Part.FOREIGN;
            sink.remark(Remarks.say("reading.not-oss", line.number()));
        }
        return true;
    }

    private boolean row(Line line, String text) {
        Fact fact = part == Part.POOLS ? pool(text) : message(text);
        if (fact == null && !text.matches("[A-Za-z_][\\w-]*(?:\\s+\\S{1,30}){0,6}")) {
            return false;
        }
        give();
        if (fact == null) {
            sink.remark(Remarks.say("reading.no-line", line.number(), NodetoolText.brief(line)));
        }
        pending = new Row(line.number(), fact);
        return true;
    }

    private static @Nullable Fact pool(String text) {
        var row = POOL.matcher(text);
        return row.matches()
                ? new LoadFact.ThreadPool(
                        row.group(1),
                        Figure.count(row.group(2)),
                        Figure.count(row.group(3)),
                        Figure.count(row.group(5)),
                        Figure.count(row.group(6)))
                : null;
    }

    private @Nullable Fact message(String text) {
        var row = MESSAGE.matcher(text);
        if (!row.matches() || latencies && row.group(3) == null) {
            return null;
        }
        var count = Figure.count(row.group(2));
        return count == null ? null : new LoadFact.Dropped(row.group(1), count);
    }

    private void give() {
        if (pending != null && pending.fact() != null) {
            sink.fact(pending.fact(), Place.line(pending.line()));
        }
        pending = null;
    }

    @Override
    public void end() {
        if (part == Part.POOLS && pending != null) {
            sink.remark(Remarks.say("reading.cut", pending.line()));
        } else {
            give();
        }
    }
}
