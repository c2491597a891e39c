package muniment.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our files open with the age tool, and its files with us; the tool asks at a terminal, which script lends it. */
final class AgeToolTest {
    private static final String WORDS = "correct horse b\u00e4ttery";

    @TempDir
    Path directory;

    private static Password password() {
        return Password.of(WORDS.toCharArray());
    }

    private static boolean runs(String... command) throws IOException, InterruptedException {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /** Runs the tool in the test's directory and types the password as often as it is asked. */
    private String age(String arguments) throws IOException, InterruptedException {
        assumeTrue(runs("age", "--version") && runs("script", "--version"), "needs age and script");
        var process = new ProcessBuilder("script", "-qec", "age " + arguments, "/dev/null")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new StringBuilder();
        var asked = 0;
        try (var in = process.getInputStream();
                var out = process.getOutputStream()) {
            for (int next = in.read(); next >= 0; next = in.read()) {
                said.append((char) next);
                if (said.toString().split("passphrase[^:\n]*:", -1).length - 1 > asked) {
                    asked++;
                    out.write((WORDS + "\n").getBytes(StandardCharsets.UTF_8));
                    out.flush();
                }
            }
        }
        process.waitFor();
        return said.toString();
    }

    private Path written(String name) throws IOException {
        var bytes = new byte[200_000];
        new Random(1).nextBytes(bytes);
        return Files.write(directory.resolve(name), bytes);
    }

    @Test
    void theToolOpensOurFile() throws IOException, InterruptedException {
        var plain = written("plain");
        try (var out = Files.newOutputStream(directory.resolve("ours.age"))) {
            AgeFile.seal(Files.readAllBytes(plain), password(), out);
        }

        var said = age("-d -o opened ours.age");

        assertEquals(-1L, Files.mismatch(plain, directory.resolve("opened")), said);
    }

    @Test
    void weOpenAFileOfTheTool() throws IOException, InterruptedException, Sealed {
        var plain = written("plain");

        age("-p -o theirs.age plain");

        try (var file = FileChannel.open(directory.resolve("theirs.age"))) {
            assertArrayEquals(Files.readAllBytes(plain), AgeFile.open(file, file.size(), 1 << 20, password()));
        }
    }
}
