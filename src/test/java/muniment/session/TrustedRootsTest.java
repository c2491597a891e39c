package muniment.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Set;
import muniment.signing.Identity;
import muniment.signing.Problem;
import muniment.signing.Refusal;
import muniment.signing.SignerCertificate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrustedRootsTest {
    @TempDir
    Path home;

    private TrustedRoots roots;
    private SignerCertificate ada;
    private Path file;

    @BeforeEach
    void certify() throws Exception {
        roots = new TrustedRoots(home.resolve("trust"));
        var identity = Identity.create(
                "Ada Moreau", "", Instant.parse("2026-03-01T12:00:00Z"), Period.ofYears(1), new SecureRandom());
        ada = identity.certificate();
        file = Files.writeString(home.resolve("ada.pem"), identity.certificatePem());
    }

    @Test
    void beforeAnybodyIsTrustedThereIsNobodyAndNoFolder() throws Exception {
        assertEquals(List.of(), roots.list());
        assertEquals(Set.of(), roots.certificates());
        assertFalse(Files.exists(roots.directory()));
    }

    @Test
    void whoIsAddedIsTrustedOnceHoweverOftenItIsSaid() throws Exception {
        assertEquals(List.of(ada), roots.add(file));
        roots.add(file);

        assertEquals(List.of(ada), roots.list());
        assertEquals(1, roots.certificates().size());
    }

    @Test
    void onlyAClearBeginningOfAFingerprintRemoves() throws Exception {
        roots.add(file);

        for (var vague : List.of("", ada.fingerprint().substring(0, 7), "../" + ada.fingerprint(), "*")) {
            assertEquals(List.of(), roots.remove(vague));
        }
        assertEquals(List.of(ada), roots.remove(ada.fingerprint().substring(0, 8)));
        assertEquals(List.of(), roots.list());
    }

    @Test
    void whatIsNoCertificateIsRefusedAndNothingIsTrusted() throws Exception {
        for (var text : List.of("", "hello", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")) {
            var other = Files.writeString(home.resolve("other.pem"), text);
            assertInstanceOf(
                    Problem.CertificateUnusable.class,
                    assertThrows(Refusal.class, () -> roots.add(other)).problem());
        }
        assertEquals(List.of(), roots.list());
    }

    @Test
    void aFileThatWasDamagedThereIsNamed() throws Exception {
        roots.add(file);
        var damaged = Files.writeString(roots.directory().resolve("broken.pem"), "nothing");
        Files.writeString(roots.directory().resolve("notes.txt"), "mine");

        assertEquals(
                new Problem.CertificateUnusable(damaged),
                assertThrows(Refusal.class, roots::certificates).problem());
    }
}
