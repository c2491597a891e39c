package muniment.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class WordingTest {
    private static final Pattern SAID = Pattern.compile("\\.say\\(\\s*\"([^\"]+)\"");

    @Test
    void everyKeyThatIsSaidIsThereAndNoOther() throws IOException {
        var said = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java/muniment/signing"))) {
            for (var source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                var keys = SAID.matcher(Files.readString(source));
                while (keys.find()) {
                    said.add(keys.group(1));
                }
            }
        }
        assertEquals(said, new TreeSet<>(Phrases.in(Locale.ROOT).bundle().keySet()));
    }

    @Test
    void everySentenceIsAPatternWithoutLoneApostrophes() {
        var bundle = Phrases.in(Locale.ROOT).bundle();
        for (var key : bundle.keySet()) {
            var pattern = bundle.getString(key);
            assertFalse(pattern.replace("''", "").contains("'"), key);
            new MessageFormat(pattern, Locale.ROOT);
        }
    }

    @Test
    void aVerdictIsSaidWithItsReasonsAndSignatures() throws Refusal {
        var ada = Samples.person("Ada Architect");
        var verdict = Samples.verdict(Samples.signed(SampleReport.pages(1), ada));

        assertEquals(
                "Intact: this is exactly what was signed. Who signed it is not proven to you; compare the certificate"
                        + " fingerprints with what the signers tell you.",
                Wording.english().of(verdict));
        assertEquals(
                List.of(
                        "Empty place for a signature: sig-reviewer",
                        "Signed in the place \"sig-author\" by Ada Architect",
                        "Signed 2026-11-22 17:20 UTC, by the signer's own clock",
                        "Role, as the signer claims: author",
                        "Reason: Readiness review of cluster orders-prod",
                        "Place: Utrecht",
                        "Covers the whole file.",
                        "What it covers is what was signed.",
                        "Identity not proven: the signer vouches for the name alone (self-signed certificate).",
                        "Certificate SHA-256: " + ada.certificate().fingerprint(),
                        "It certifies the document and allows only further signatures and filled fields after it."),
                Wording.english().details(verdict));
    }

    @Test
    void aCertificateIsSaidInLines() {
        var certificate = Samples.person("Ada Architect").certificate();

        assertEquals(
                List.of(
                        "Holder: CN=Ada Architect",
                        "Issuer: the holder (self-signed)",
                        "Serial number: " + certificate.serial().toString(16),
                        "Valid from 2026-11-01 00:00 UTC until 2028-11-01 00:00 UTC",
                        "Certificate SHA-256: " + certificate.fingerprint(),
                        "Key: EC P-256"),
                Wording.english().of(certificate));
    }

    @Test
    void aMissingSignatureIsSaidWithWhatItLeftBehind() {
        var verdict = new Verdict.SignatureMissing(List.of("sig-author"), Set.of(Verdict.Remains.PERMISSION));

        assertEquals(
                List.of(
                        "This looks like a stripped signature: the document was signed.",
                        "Empty place for a signature: sig-author",
                        "The document still says that a signature certifies it."),
                Wording.english().details(verdict));
    }
}
