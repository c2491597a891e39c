package muniment.analysis.form.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import muniment.analysis.fact.NodeFact;
import muniment.analysis.form.Line;
import muniment.analysis.form.TextForm;
import muniment.analysis.reading.Recognition.Confidence;
import muniment.analysis.reading.Sink;
import muniment.observation.Place;

/** Reads nodetool version and gcstats, which are a line or two. */
final class NodetoolShort implements TextForm.Reader {
    private static final Pattern VERSION = Pattern.compile("ReleaseVersion:\\s*(\\d+\\.\\d+\\S*)");
    private static final Pattern COLLECTIONS = Pattern.compile("Interval \\(ms\\)\\s*Max GC Elapsed \\(ms\\).*");
    private static final Pattern FIGURES = Pattern.compile("[-\\d.,NaE\\s]+");

    private final Sink sink;

    NodetoolShort(Sink sink) {
        this.sink = sink;
    }

    static Optional<Confidence> startsVersion(List<Line> lines) {
        return NodetoolForm.certainly(
                VERSION.matcher(lines.getFirst().text().strip()).matches());
    }

    static Optional<Confidence> startsCollections(List<Line> lines) {
        return NodetoolForm.certainly(
                COLLECTIONS.matcher(lines.getFirst().text().strip()).matches());
    }

    @Override
    public boolean take(Line line) {
        var text = line.text().strip();
        var version = VERSION.matcher(text);
        if (version.matches()) {
            sink.fact(new NodeFact.DatabaseVersion(version.group(1), List.of()), Place.line(line.number()));
            return true;
        }
        return text.isEmpty()
                || COLLECTIONS.matcher(text).matches()
                || FIGURES.matcher(text).matches();
    }

    @Override
    public void end() {}
}
