package muniment.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PKCS#11 token made by SoftHSM2; skipped where that is not installed. */
final class TokenTest {
    private static final String PIN = "471108";

    @TempDir
    Path folder;

    private List<String> run(String... command) throws Exception {
        var output = folder.resolve("output.txt");
        var building = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(output.toFile());
        building.environment()
                .put("SOFTHSM2_CONF", folder.resolve("softhsm2.conf").toString());
        var process = building.start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(command[0] + " does not end");
        }
        return Files.readAllLines(output);
    }

    @Test
    void aTokenSignsListsItsIdentitiesAndSaysWhatIsWrong() throws Exception {
        var library = Stream.of(
                        "/usr/lib/softhsm/libsofthsm2.so",
                        "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
                        "/usr/lib64/pkcs11/libsofthsm2.so",
                        "/usr/local/lib/softhsm/libsofthsm2.so")
                .filter(place -> Files.isRegularFile(Path.of(place)))
                .findFirst();
        assumeTrue(library.isPresent() && onPath("softhsm2-util"), "SoftHSM2 is not installed");
        Files.createDirectory(folder.resolve("tokens"));
        Files.writeString(folder.resolve("softhsm2.conf"), "directories.tokendir = " + folder.resolve("tokens") + "\n");
        run("softhsm2-util", "--init-token", "--free", "--label", "muniment", "--so-pin", "12345678", "--pin", PIN);

        var said = run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                TokenWork.class.getName(),
                library.orElseThrow(),
                PIN,
                folder.toString());

        assertEquals(
                List.of(
                        "found token:" + library.orElseThrow() + "#ada",
                        "request true",
                        "wrong PIN: WrongPin",
                        "no such label: EntryMissing",
                        "no such slot: TokenMissing"),
                said);
        assertInstanceOf(Verdict.Intact.class, Samples.verdict(Files.readAllBytes(folder.resolve("signed.pdf"))));
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
