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

/** Strangers' tools, {@code pdfsig} of poppler-utils and {@code qpdf}, say the same; skipped where not installed. */
final class StrangersAgreementTest {
    @TempDir
    Path folder;

    private final Identity author = Samples.person("Ada Architect");
    private final byte[] pdf = SampleReport.pages(2);

    private String pdfsig(byte[] document) throws Exception {
        return said(document, "pdfsig");
    }

    private String said(byte[] document, String... command) throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, command[0]))),
                command[0] + " is not installed");
        var file = Files.write(folder.resolve("report.pdf"), document);
        var output = folder.resolve("said.txt");
        var process = new ProcessBuilder(Stream.concat(Stream.of(command), Stream.of(file.toString()))
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(command[0] + " does not end");
        }
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    @Test
    void whenTwoPeopleSignedThenQpdfFindsNoErrorOfStructure() throws Exception {
        var said = said(Samples.countersigned(pdf, author, Samples.person("Rolf Reviewer")), "qpdf", "--check");

        assertTrue(said.contains("No syntax or stream encoding errors found"), said);
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
