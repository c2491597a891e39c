package muniment.session.viewing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import muniment.observation.Place;
import org.junit.jupiter.api.Test;

final class OpenViewingTest {
    @Test
    void jsonIsLaidOutWithItsValue() throws Exception {
        var json = "{\"properties\":{\"hours\":[1,2]}}".getBytes(StandardCharsets.UTF_8);
        try (var viewing = Viewed.of("cluster.json", json, new Place.Pointer("/properties/hours/1"))) {
            var layout = Viewed.text(viewing).laidOut().orElseThrow();
            assertEquals(new Place.Lines(5, 5), layout.found().orElseThrow().inStructure());
            assertEquals("      2", layout.lines().lines(5, 1).getFirst().text());
        }
    }

    @Test
    void whatOnlyBeginsLikeJsonIsText() throws Exception {
        try (var viewing = Viewed.of("query.txt", "[cqlsh 5.0.1 | Cassandra 4.0]\nname\n")) {
            assertTrue(Viewed.text(viewing).laidOut().isEmpty());
        }
    }

    @Test
    void separatedValuesAreATable() throws Exception {
        var csv = "TimeGenerated,Level,Message\n2026-11-22,WARN,\"a, b\nand c\"\n2026-11-22,INFO,d\n";
        try (var viewing = Viewed.of("logs.csv", csv)) {
            assertEquals(
                    new TableRows(
                            List.of("TimeGenerated", "Level", "Message"),
                            List.of(
                                    new TableRows.Row(2, List.of("2026-11-22", "WARN", "a, b\nand c")),
                                    new TableRows.Row(4, List.of("2026-11-22", "INFO", "d"))),
                            true),
                    Viewed.text(viewing).table());
        }
    }

    @Test
    void bytesThatAreNothingKeepTheirFirstOnes() throws Exception {
        try (var viewing = Viewed.of("core.bin", new byte[] {0, 1, 2, 3}, Place.WHOLE)) {
            assertInstanceOf(Viewing.Opaque.class, viewing.shape());
        }
    }

    @Test
    void aBrokenPdfIsBytes() throws Exception {
        try (var viewing = Viewed.of("report.pdf", "%PDF-1.7 and nothing more")) {
            assertInstanceOf(Viewing.Opaque.class, viewing.shape());
        }
    }

    @Test
    void nothingIsLeftBehindWhenItIsClosed() throws Exception {
        var before = copies();
        Viewed.of("a.json", "{}").close();
        assertEquals(before, copies());
    }

    private static long copies() throws Exception {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("muniment-.*\\.view"))
                    .count();
        }
    }
}
