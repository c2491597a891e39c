package muniment.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muniment.analysis.check.Settings;
import muniment.analysis.form.ExhibitReader;
import muniment.analysis.form.Stated;
import muniment.analysis.reading.Exhibit;
import muniment.analysis.reading.Reading;
import muniment.catalog.BundledCatalog;
import muniment.catalog.Sha256;
import muniment.observation.Citation;
import muniment.observation.Observation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each sample shows on its own, line by line, folder by folder.
 *
 * <p>After a change that was meant, {@code -Dgolden.write=true} writes the lines anew; read the difference before it is
 * committed.
 */
final class GoldenObservationsTest {
    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final Settings SETTINGS = Settings.of(BundledCatalog.read());

    static Stream<String> folders() {
        return Stream.of(
                "azure", "composed", "cqlsh", "live/4.1", "live/5.0", "nodetool/4.1", "nodetool/5.0", "prometheus");
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everySampleShowsWhatItAlwaysDid(String folder) throws IOException {
        var shown = new StringBuilder();
        try (var files = Files.list(SAMPLES.resolve(folder))) {
            for (var file : files.sorted().toList()) {
                shown.append(shown(file));
            }
        }
        var golden = GOLDEN.resolve(folder.replace('/', '-') + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, shown);
        }
        assertEquals(Files.readString(golden), shown.toString());
    }

    private static String shown(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var name = SAMPLES.relativize(file).toString().replace('\\', '/');
        var exhibit = new Exhibit(name, Sha256.of(bytes), bytes.length, null, () -> Files.newInputStream(file));
        var readings = ExhibitReader.read(exhibit, Stated.NOTHING);
        var lines = Stream.concat(
                readings.stream().flatMap(GoldenObservationsTest::reading),
                readings.isEmpty()
                        ? Stream.of("  not recognised")
                        : Analyser.analyse(readings, SETTINGS, Map.of(), NOW).observations().stream()
                                .filter(observation ->
                                        !observation.grounds().citations().isEmpty())
                                .map(GoldenObservationsTest::observation));
        return Stream.concat(Stream.of("== " + name), lines).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> reading(Reading reading) {
        var where = reading.circumstances();
        var kinds = reading.facts().stream()
                .collect(Collectors.groupingBy(
                        found -> found.fact().getClass().getSimpleName(),
                        java.util.TreeMap::new,
                        Collectors.counting()));
        return Stream.concat(
                Stream.of("  read as %s (%s), cluster %s, node %s, captured %s: %s"
                        .formatted(
                                reading.recognition().kind(),
                                reading.recognition().confidence(),
                                where.ofCluster().orElse("-"),
                                where.ofNode().orElse("-"),
                                where.capture().moment().map(Instant::toString).orElse("-"),
                                kinds)),
                reading.remarks().stream().map(remark -> "  remark: " + remark));
    }

    private static String observation(Observation observation) {
        var subject = observation.subject();
        return "  %s %s %s %s %s: %s [%s] %s"
                .formatted(
                        observation.check(),
                        observation.outcome(),
                        subject.kind(),
                        subject.name(),
                        subject.at(),
                        observation.finding().says(),
                        observation.finding().measured(),
                        places(observation.grounds().citations()))
                .replaceAll(" +", " ")
                .replaceFirst("^ ", "  ");
    }

    private static String places(List<Citation> citations) {
        var places =
                citations.stream().map(Citation::place).map(Object::toString).toList();
        return places.size() <= 3
                ? String.join("; ", places)
                : String.join("; ", places.subList(0, 3)) + "; +" + (places.size() - 3);
    }
}
