package muniment.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import muniment.analysis.reading.Exhibit;
import muniment.catalog.Sha256;
import muniment.text.Text;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OpeningTest {
    private static final Text WORDS = Text.load("intake");
    private static final Limits SMALL = new Limits(3, 3, 1 << 20, 2 << 20, 50, 10_000);

    @TempDir
    private Path home;

    private Path scratch = Path.of("");

    @BeforeEach
    void aScratchDirectory() throws IOException {
        scratch = Files.createDirectory(home.resolve("scratch"));
    }

    @Test
    void aFolderIsTakenWithItsFolders() throws IOException {
        write("c/status.txt", "up");
        write("c/nodes/10.0.0.4/info.txt", "ID");
        write("c/.DS_Store", "litter");
        var handed = open(Limits.USUAL, home.resolve("c"));
        assertEquals(List.of("c/nodes/10.0.0.4/info.txt", "c/status.txt"), names(handed));
        assertEquals(List.of(), handed.refusals());
        var exhibit = handed.exhibits().stream()
                .filter(taken -> taken.name().endsWith("status.txt"))
                .findFirst()
                .orElseThrow();
        assertEquals(Sha256.of("up"), exhibit.digest());
        assertEquals(2, exhibit.size());
        assertArrayEquals("up".getBytes(StandardCharsets.UTF_8), bytes(exhibit));
        assertArrayEquals("up".getBytes(StandardCharsets.UTF_8), bytes(exhibit));
    }

    @Test
    void zipTarAndGzipGiveTheSameExhibits() throws IOException {
        var zip = home.resolve("c.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            zipped(out, "a/one.txt", "1");
            zipped(out, "two.txt", "2");
        }
        var tar = home.resolve("c.tar");
        Files.write(tar, tar("a/one.txt", "1", "two.txt", "2"));
        var tarGz = home.resolve("c.tgz");
        Files.write(tarGz, gzip(Files.readAllBytes(tar)));
        for (var archive : List.of(zip, tar, tarGz)) {
            var handed = open(Limits.USUAL, archive);
            var name = archive.getFileName().toString();
            assertEquals(List.of(name + "/a/one.txt", name + "/two.txt"), names(handed));
            assertEquals(List.of(), handed.refusals());
            for (var exhibit : handed.exhibits()) {
                assertEquals(Sha256.of(bytes(exhibit)), exhibit.digest());
            }
        }
    }

    @Test
    void oneFileWithinGzipLosesItsEnding() throws IOException {
        Files.write(home.resolve("system.log.gz"), gzip("INFO".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("system.log"), names(open(Limits.USUAL, home.resolve("system.log.gz"))));
    }

    @Test
    void anOfficeDocumentIsOnePieceOfEvidence() throws IOException {
        var sheet = home.resolve("plan.xlsx");
        try (var out = new ZipOutputStream(Files.newOutputStream(sheet))) {
            zipped(out, "[Content_Types].xml", "<Types/>");
            zipped(out, "xl/workbook.xml", "<workbook/>");
        }
        assertEquals(List.of("plan.xlsx"), names(open(Limits.USUAL, sheet)));
    }

    @Test
    void namesThatClimbOutAreRefusedAndTheRestIsTaken() throws IOException {
        var zip = home.resolve("evil.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            zipped(out, "../../climbed.txt", "x");
            zipped(out, "/etc/passwd", "x");
            zipped(out, "C:\\windows.txt", "x");
            zipped(out, "a\\..\\..\\b.txt", "x");
            zipped(out, "good.txt", "x");
        }
        var handed = open(Limits.USUAL, zip);
        assertEquals(List.of("evil.zip/good.txt"), names(handed));
        assertEquals(List.of("intake.climbs", "intake.climbs", "intake.climbs", "intake.climbs"), reasons(handed));
        assertEquals(1, Files.list(scratch).count());
    }

    @Test
    void linksInArchivesAreRefused() throws IOException {
        var tar = home.resolve("links.tar");
        var bytes = new ByteArrayOutputStream();
        try (var out = new TarArchiveOutputStream(bytes)) {
            var link = new TarArchiveEntry("passwd", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            out.putArchiveEntry(link);
            out.closeArchiveEntry();
            var hard = new TarArchiveEntry("hard", TarConstants.LF_LINK);
            hard.setLinkName("passwd");
            out.putArchiveEntry(hard);
            out.closeArchiveEntry();
        }
        Files.write(tar, bytes.toByteArray());
        assertEquals(List.of("intake.link", "intake.link"), reasons(open(Limits.USUAL, tar)));

        var zip = home.resolve("links.zip");
        try (var out = new ZipArchiveOutputStream(zip)) {
            var link = new ZipArchiveEntry("passwd");
            link.setUnixMode(UnixStat.LINK_FLAG | 0777);
            out.putArchiveEntry(link);
            out.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
            out.closeArchiveEntry();
        }
        assertEquals(List.of("intake.link"), reasons(open(Limits.USUAL, zip)));
    }

    @Test
    void linksInFoldersAreNotFollowed() throws IOException {
        write("c/real.txt", "x");
        Files.createSymbolicLink(home.resolve("c/link.txt"), home.resolve("c/real.txt"));
        Files.createSymbolicLink(home.resolve("c/loop"), home.resolve("c"));
        var handed = open(Limits.USUAL, home.resolve("c"));
        assertEquals(List.of("c/real.txt"), names(handed));
        assertEquals(List.of("intake.link", "intake.link"), reasons(handed));
    }

    @Test
    void aBombIsRefusedAndLeavesNothing() throws IOException {
        var zip = home.resolve("bomb.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            zipped(out, "zeros", "\0".repeat(900_000));
            zipped(out, "good.txt", "x");
        }
        var handed = open(SMALL, zip);
        assertEquals(List.of("bomb.zip/good.txt"), names(handed));
        assertEquals(List.of("intake.too-dense"), reasons(handed));
        assertEquals(1, Files.list(scratch).count());

        Files.write(home.resolve("bomb.tgz"), gzip(tar("zeros", "\0".repeat(900_000))));
        assertEquals(List.of("intake.too-dense"), reasons(open(SMALL, home.resolve("bomb.tgz"))));
        Files.write(home.resolve("bomb.gz"), gzip(new byte[900_000]));
        assertEquals(List.of("intake.too-dense"), reasons(open(SMALL, home.resolve("bomb.gz"))));
    }

    @Test
    void moreThanTheLimitsIsRefused() throws IOException {
        for (int i = 0; i < 5; i++) {
            write("many/" + i + ".txt", "x");
        }
        var handed = open(SMALL, home.resolve("many"));
        assertEquals(3, handed.exhibits().size());
        assertEquals(List.of("intake.too-many"), reasons(handed));

        write("deep/1/2/3/4.txt", "x");
        assertEquals(List.of("intake.too-deep"), reasons(open(SMALL, home.resolve("deep"))));

        write("large.bin", "x".repeat((1 << 20) + 1));
        assertEquals(List.of("intake.too-large"), reasons(open(SMALL, home.resolve("large.bin"))));

        Files.write(home.resolve("deep.tar"), tar("1/2/3/4.txt", "x"));
        assertEquals(List.of("intake.too-deep"), reasons(open(SMALL, home.resolve("deep.tar"))));
    }

    @Test
    void damagedAndMissingFilesAreToldAndNothingElseIsLost() throws IOException {
        Files.write(home.resolve("cut.zip"), new byte[] {0x50, 0x4b, 0x03, 0x04, 1, 2, 3});
        Files.write(home.resolve("cut.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0});
        write("good.txt", "x");
        var handed = open(
                Limits.USUAL,
                home.resolve("cut.zip"),
                home.resolve("cut.gz"),
                home.resolve("missing.txt"),
                home.resolve("good.txt"));
        assertEquals(List.of("good.txt"), names(handed));
        assertEquals(List.of("intake.unreadable", "intake.unreadable", "intake.missing"), reasons(handed));
    }

    @Test
    void anEmptyFileIsTaken() throws IOException {
        write("empty.txt", "");
        assertEquals(List.of("empty.txt"), names(open(Limits.USUAL, home.resolve("empty.txt"))));
    }

    @Test
    void theWatcherCanStopIt() throws IOException {
        write("c/one.txt", "x");
        assertThrows(
                CancellationException.class,
                () -> Opening.of(List.of(home.resolve("c")), scratch, Limits.USUAL, (_, _) -> {
                    throw new CancellationException();
                }));
    }

    private Handed open(Limits limits, Path... paths) {
        var handed = Opening.of(List.of(paths), scratch, limits, (_, _) -> {});
        handed.refusals().forEach(refusal -> WORDS.say(refusal.why()));
        return handed;
    }

    private static List<String> names(Handed handed) {
        return handed.exhibits().stream().map(Exhibit::name).sorted().toList();
    }

    private static List<String> reasons(Handed handed) {
        return handed.refusals().stream().map(refusal -> refusal.why().key()).toList();
    }

    private static byte[] bytes(Exhibit exhibit) throws IOException {
        try (var bytes = exhibit.bytes().open()) {
            return bytes.readAllBytes();
        }
    }

    private void write(String name, String text) throws IOException {
        var file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void zipped(ZipOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }

    private static byte[] tar(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new TarArchiveOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                var text = namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8);
                var entry = new TarArchiveEntry(namesAndTexts[i]);
                entry.setSize(text.length);
                out.putArchiveEntry(entry);
                new ByteArrayInputStream(text).transferTo(out);
                out.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }
}
