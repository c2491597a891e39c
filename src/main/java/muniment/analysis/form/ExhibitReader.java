package muniment.analysis.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import muniment.analysis.form.rows.CsvReading;
import muniment.analysis.form.rows.PortalMetricsReading;
import muniment.analysis.reading.Exhibit;
import muniment.analysis.reading.Reading;
import muniment.analysis.reading.Recognition;

/**
 * Reads an exhibit: finds its encoding, recognises every output in it by its content, and has each read by its form.
 *
 * <p>Guarantees that it ends for any bytes, in memory that does not grow with the exhibit beyond its facts, and that a
 * damaged part is remarked upon and never guessed.
 */
public final class ExhibitReader {
    private static final Pattern SYSTEM_TABLE = Pattern.compile("(system(?:_\\w+)?\\.\\w+?)(?:\\.\\w+)?");

    private ExhibitReader() {}

    /**
     * The outputs in an exhibit; none where nothing was recognised.
     *
     * @param stated what a person says of it
     * @throws IOException if the bytes cannot be read
     */
    public static List<Reading> read(Exhibit exhibit, Stated stated) throws IOException {
        var origin = new Origin(exhibit, stated, title(exhibit.name()), node(exhibit.name()), null, null);
        var decoding = Decoding.of(exhibit);
        var readings = new ArrayList<Reading>();
        if (decoding.isPresent()) {
            readings.addAll(read(origin, decoding.get()));
        }
        if (readings.isEmpty() && stated.kind() != null) {
            var gathering = origin.gathering();
            gathering.remark(Remarks.say("reading.not-as-stated", stated.kind().value()));
            readings.add(gathering.reading(new Recognition(
                    stated.kind(), Recognition.Confidence.STATED, Remarks.say("reading.because-stated"))));
        }
        return decoding.filter(Decoding::guessed).isPresent() ? guessed(readings) : readings;
    }

    private static List<Reading> read(Origin origin, Decoding decoding) throws IOException {
        var exhibit = origin.exhibit();
        try (var lines = new Lines(decoding.open(exhibit))) {
            var outputs = Outputs.in(origin, lines);
            if (!outputs.isEmpty()) {
                return outputs;
            }
        }
        try (var text = new TableText(new Lines(decoding.open(exhibit)))) {
            var rows = CsvReading.read(origin, text);
            if (!rows.isEmpty()) {
                return rows;
            }
        }
        try (var text = new TableText(new Lines(decoding.open(exhibit)))) {
            return PortalMetricsReading.read(origin, text);
        }
    }

    private static List<Reading> guessed(List<Reading> readings) {
        return readings.stream()
                .map(reading -> {
                    var remarks = new ArrayList<>(reading.remarks());
                    remarks.add(Remarks.say("reading.encoding-guessed"));
                    return new Reading(
                            reading.exhibit(),
                            reading.recognition(),
                            reading.circumstances(),
                            reading.facts(),
                            remarks);
                })
                .toList();
    }

    /** The last part of the name without its ending, or the system table that it names. */
    private static String title(String name) {
        var last = last(name);
        var table = SYSTEM_TABLE.matcher(last);
        if (table.matches()) {
            return table.group(1);
        }
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    private static @org.jspecify.annotations.Nullable String node(String name) {
        return Addresses.in(last(name)).or(() -> Addresses.in(name)).orElse(null);
    }

    private static String last(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
