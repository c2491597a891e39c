package muniment.analysis.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import muniment.analysis.reading.Exhibit;
import muniment.analysis.reading.Found;
import muniment.analysis.reading.Reading;
import muniment.catalog.Sha256;

/** Exhibits made of what stands in a test. */
public final class ExhibitOf {
    private ExhibitOf() {}

    /** An exhibit of these bytes. */
    public static Exhibit bytes(String name, byte[] bytes) {
        return new Exhibit(name, Sha256.of(bytes), bytes.length, null, () -> new ByteArrayInputStream(bytes));
    }

    /** An exhibit of this text. */
    public static Exhibit text(String text) {
        return bytes("output.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The readings of an exhibit about which nobody said anything. */
    public static List<Reading> readings(Exhibit exhibit) {
        try {
            return ExhibitReader.read(exhibit, Stated.NOTHING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The readings of a text. */
    public static List<Reading> readings(String text) {
        return readings(text(text));
    }

    /** What a text was recognised as. */
    public static List<String> kinds(List<Reading> readings) {
        return readings.stream()
                .map(reading -> reading.recognition().kind().value())
                .toList();
    }

    /** The facts of all readings. */
    public static List<Found> facts(List<Reading> readings) {
        return readings.stream().flatMap(reading -> reading.facts().stream()).toList();
    }
}
