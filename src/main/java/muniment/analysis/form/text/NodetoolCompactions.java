package muniment.analysis.form.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import muniment.analysis.fact.LoadFact;
import muniment.analysis.form.Line;
import muniment.analysis.form.TextForm;
import muniment.analysis.reading.Recognition.Confidence;
import muniment.analysis.reading.Sink;
import muniment.observation.Place;

/** Reads nodetool compactionstats: how many compactions wait. */
final class NodetoolCompactions implements TextForm.Reader {
    private static final Pattern PENDING = Pattern.compile("pending tasks(?:\\s*:\\s*|\\s+)(\\d{1,18})");
    private static final Pattern COMPACTORS = Pattern.compile("concurrent compactors\\s+\\d+");
    private static final Pattern OTHER = Pattern.compile("- \\S+: \\d+"
            + "|(?:compactions|data|compressed data|sstables|15 minute|mean|compaction throughput|active|Active)\\b.*"
            + "|(?:id\\s+)?compaction type\\s.*"
            + "|[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}\\s.*"
            + "|\\w+\\s+\\w+\\s+\\d+"
            + "|(?:Compaction|Validation|Cleanup|Scrub|Index build|Tombstone Compaction|Verify|Key cache save"
            + "|Row cache save|Counter cache save|View build|Secondary index build|Anticompaction.*?)\\s+\\S.*");

    private final Sink sink;
    private boolean found;

    NodetoolCompactions(Sink sink) {
        this.sink = sink;
    }

    static Optional<Confidence> starts(List<Line> lines) {
        var first = lines.getFirst().text().strip();
        return NodetoolForm.certainly(PENDING.matcher(first).matches()
                || COMPACTORS.matcher(first).matches() && NodetoolForm.follows(lines, "pending tasks"));
    }

    @Override
    public boolean take(Line line) {
        var text = line.text().strip();
        var pending = PENDING.matcher(text);
        if (pending.matches()) {
            if (found) {
                return false;
            }
            found = true;
            sink.fact(new LoadFact.PendingCompactions(Long.parseLong(pending.group(1))), Place.line(line.number()));
            return true;
        }
        if (COMPACTORS.matcher(text).matches()) {
            return !found;
        }
        return text.isEmpty() || OTHER.matcher(text).matches();
    }

    @Override
    public void end() {}
}
