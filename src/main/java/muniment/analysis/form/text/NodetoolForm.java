package muniment.analysis.form.text;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import muniment.analysis.form.Line;
import muniment.analysis.form.Remarks;
import muniment.analysis.form.TextForm;
import muniment.analysis.reading.Recognition;
import muniment.analysis.reading.Recognition.Confidence;
import muniment.analysis.reading.Sink;
import muniment.catalog.ArtefactId;

/** An output of nodetool: how it starts, and what reads it. */
final class NodetoolForm implements TextForm {
    private static final int LONGEST_REASON = 80;

    private final ArtefactId kind;
    private final Function<List<Line>, Optional<Confidence>> start;
    private final BiFunction<Sink, String, Reader> reader;

    NodetoolForm(
            String kind, Function<List<Line>, Optional<Confidence>> start, BiFunction<Sink, String, Reader> reader) {
        this.kind = new ArtefactId(kind);
        this.start = start;
        this.reader = reader;
    }

    @Override
    public ArtefactId kind() {
        return kind;
    }

    @Override
    public Optional<Recognition> starts(List<Line> lines) {
        var first = lines.getFirst().text().strip();
        return start.apply(lines)
                .map(confidence -> new Recognition(
                        kind,
                        confidence,
                        Remarks.say(
                                "reading.because-line",
                                first.length() <= LONGEST_REASON ? first : first.substring(0, LONGEST_REASON))));
    }

    @Override
    public Reader open(Sink sink) {
        return open(sink, "");
    }

    @Override
    public Reader open(Sink sink, String title) {
        return reader.apply(sink, title);
    }

    /** Certain where it is so. */
    static Optional<Confidence> certainly(boolean so) {
        return so ? Optional.of(Confidence.CERTAIN) : Optional.empty();
    }

    /** Whether one of the lines behind the first contains the text. */
    static boolean follows(List<Line> lines, String text) {
        return lines.stream().skip(1).anyMatch(line -> line.text().contains(text));
    }
}
