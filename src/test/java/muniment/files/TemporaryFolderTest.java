package muniment.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class TemporaryFolderTest {
    @Test
    void whenItIsClosedThenEverythingInItIsGone() throws IOException {
        var folder = TemporaryFolder.create();
        filled(folder);

        folder.close();

        assertFalse(Files.exists(folder.path()));
    }

    @Test
    void whenItIsClosedTwiceThenWhatOthersPutThereIsLeftAlone() throws IOException {
        var folder = TemporaryFolder.create();
        folder.close();
        Files.createDirectory(folder.path());

        folder.close();

        assertTrue(Files.exists(folder.path()));
        Files.delete(folder.path());
    }

    @Test
    void whenTheProgramEndsBeforeThenItIsGoneAllTheSame() throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName())
                .start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();

        assertEquals(7, process.waitFor());
        assertTrue(said.contains("muniment-"), said);
        assertFalse(Files.exists(Path.of(said)));
    }

    private static void filled(TemporaryFolder folder) throws IOException {
        Files.createDirectories(folder.path().resolve("a/b"));
        Files.writeString(folder.path().resolve("a/b/c.txt"), "unpacked");
    }

    /** Ends without closing what it opened. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) throws IOException {
            var folder = TemporaryFolder.create();
            filled(folder);
            System.out.println(folder.path());
            System.exit(7);
        }
    }
}
