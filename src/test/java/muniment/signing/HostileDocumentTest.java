package muniment.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import muniment.signing.Verdict.Reason;
import muniment.signing.guard.raw.RawStructure;
import muniment.signing.guard.raw.Trick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HostileDocumentTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    @Test
    void whatWouldExhaustAReaderIsNotReadAndSaidToBeSo() {
        var samples = HostileSamples.all();
        var expected = samples.keySet().stream().collect(Collectors.toMap(name -> name, _ -> "exhausting"));
        var codes = assertTimeoutPreemptively(
                LONG,
                () -> samples.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                sample -> Samples.verdict(sample.getValue()).code())));
        assertEquals(new TreeMap<>(expected), new TreeMap<>(codes));
    }

    @Test
    void whatStandsBehindAStreamIsNotReadAgainForEachStream() {
        var tricks = assertTimeoutPreemptively(
                LONG, () -> RawStructure.of(HostileSamples.comments()).tricks());
        assertTrue(tricks.contains(Trick.STREAM_LENGTH), tricks::toString);
    }

    @Test
    void whatGoesInCirclesHasAVerdict() {
        HostileSamples.loops().forEach((name, pdf) -> {
            var code =
                    assertTimeoutPreemptively(LONG, () -> Samples.verdict(pdf).code(), name);
            assertTrue(!code.equals("intact"), name + " " + code);
        });
    }

    @Test
    void zerosThatFillNoDiskAreNotRead(@TempDir Path folder) throws Exception {
        for (long size : new long[] {600L << 20, 2L << 30}) {
            var file = folder.resolve(size + ".pdf");
            try (var zeros = new RandomAccessFile(file.toFile(), "rw")) {
                zeros.writeBytes("%PDF-1.7\n");
                zeros.setLength(size);
            }
            assertEquals(
                    new Verdict.Unreadable(Reason.TOO_LARGE), new Verifier(Trust.none(), Samples.NOW).verify(file));
        }
    }

    @Test
    void aSmallHeapIsEnoughForABomb(@TempDir Path folder) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var errors = folder.resolve("errors.txt");
        var child = new ProcessBuilder(
                        java,
                        "-Xmx96m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeapReader.class.getName())
                .redirectError(errors.toFile())
                .start();
        var said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(child.waitFor(60, TimeUnit.SECONDS));
        assertEquals("exhausting ".repeat(8).strip(), said.strip());
    }

    /** Judges bombs in a heap that could hold none of them unpacked. */
    static final class SmallHeapReader {
        public static void main(String[] arguments) {
            var codes = HostileSamples.all().entrySet().stream()
                    .filter(sample -> !sample.getKey().contains("million"))
                    .map(sample -> Samples.verdict(sample.getValue()).code())
                    .collect(Collectors.joining(" "));
            System.out.println(codes);
        }
    }
}
