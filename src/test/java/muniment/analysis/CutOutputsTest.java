package muniment.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muniment.analysis.check.Settings;
import muniment.analysis.form.ExhibitReader;
import muniment.analysis.form.Stated;
import muniment.analysis.reading.Exhibit;
import muniment.catalog.BundledCatalog;
import muniment.catalog.Sha256;
import muniment.observation.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An output that was cut after any of its lines proves nothing that the whole one does not. */
final class CutOutputsTest {
    private static final String CHECKS = "CHK-(NODES-UP|DROPPED-MESSAGES|THREADPOOL-BLOCKED|COMPACTION-BACKLOG"
            + "|PARTITION-SIZE|TOMBSTONES|LOG-WARNINGS|HOT-NODES|DISK-UTIL)";
    private static final Path OUTPUTS = Path.of("src/test/resources/analysis/nodetool");
    private static final Path SAMPLES = Path.of("src/test/resources/samples/nodetool");
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Settings SETTINGS = Settings.of(BundledCatalog.read());

    static Stream<Path> outputs() throws IOException {
        try (var own = Files.list(OUTPUTS)) {
            return Stream.concat(
                    own.sorted().toList().stream(),
                    Stream.of("4.1/tpstats.txt", "5.0/tpstats.txt", "5.0/compactionstats.txt", "4.1/info.txt")
                            .map(SAMPLES::resolve));
        }
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void aCutOutputPassesAndFailsNothingThatTheWholeOneDoesNot(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var whole = decided(lines);
        for (int kept = 1; kept < lines.size(); kept++) {
            var beyond = new TreeSet<>(decided(lines.subList(0, kept)));
            beyond.removeAll(whole);
            assertEquals(Set.of(), beyond, "cut after line " + kept);
        }
    }

    private static Set<String> decided(List<String> lines) throws IOException {
        var bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        var exhibit = new Exhibit("output", Sha256.of(bytes), bytes.length, NOW, () -> new ByteArrayInputStream(bytes));
        var readings = ExhibitReader.read(exhibit, Stated.NOTHING);
        return Analyser.analyse(readings, SETTINGS, Map.of(), NOW).observations().stream()
                .filter(observation -> observation.check().value().matches(CHECKS))
                .filter(observation -> observation.outcome() == Outcome.PASS || observation.outcome() == Outcome.FAIL)
                .map(observation -> observation.outcome() + " " + observation.check() + " " + observation.subject())
                .collect(Collectors.toSet());
    }
}
