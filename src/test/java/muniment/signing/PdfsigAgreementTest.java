package muniment.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stranger's tool, {@code pdfsig} of poppler-utils, says the same; skipped where it is not installed. */
final class PdfsigAgreementTest {
    @TempDir
    Path folder;

    private final Identity author = Samples.person("Ada Architect");
    private final byte[] pdf = SampleReport.pages(2);

    private String pdfsig(byte[] document) throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, "pdfsig"))),
                "pdfsig is not installed");
        var file = Files.write(folder.resolve("report.pdf"), document);
        var output = folder.resolve("pdfsig.txt");
        var process = new ProcessBuilder("pdfsig", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("pdfsig does not end");
        }
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    @Test
    void whenTwoPeopleSignedThenPdfsigFindsBothValidAndTheirIssuersUnknown() throws Exception {
        var said = pdfsig(Samples.countersigned(pdf, author, Samples.person("Rolf Reviewer")));

        assertEquals(2, said.split("Signature Validation: Signature is Valid\\.", -1).length - 1, said);
        assertEquals(2, said.split("Certificate issuer is unknown", -1).length - 1, said);
        assertTrue(said.contains("Signer Certificate Common Name: Ada Architect"), said);
        assertTrue(said.contains("Total document signed"), said);
        assertTrue(said.contains("ETSI.CAdES.detached"), said);
    }

    @Test
    void whenASignedByteIsFlippedThenPdfsigFindsAnotherDigest() throws Exception {
        var flipped = Samples.signed(pdf, author);
        flipped[2000] ^= 1;

        var said = pdfsig(flipped);

        assertTrue(said.contains("Digest Mismatch"), said);
        assertEquals("changed-inside", Samples.verdict(flipped).code());
    }
}
