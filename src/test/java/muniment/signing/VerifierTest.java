package muniment.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Set;
import muniment.signing.PdfSignature.Claims;
import muniment.signing.PdfSignature.Coverage;
import muniment.signing.Verdict.Reason;
import muniment.signing.guard.Integrity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VerifierTest {
    @TempDir
    Path folder;

    @Test
    void whenTwoPeopleSignedThenTheVerdictSaysWhoWhenWhyAndWhatIsCovered() throws Refusal {
        var ada = Samples.person("Ada Architect");
        var rolf = Samples.person("Rolf Reviewer");
        var signed = Samples.signed(SampleReport.pages(2), ada);
        var pdf = new Signer(rolf).sign(signed, Samples.order(SampleReport.REVIEWER, "reviewer"));
        var time = Samples.SIGNED.toInstant();
        var reason = "Readiness review of cluster orders-prod";

        var expected = new Verdict.Intact(
                List.of(
                        new PdfSignature(
                                SampleReport.AUTHOR,
                                ada.certificate(),
                                new Claims(time, List.of("author"), reason, "Utrecht"),
                                new Coverage(1, signed.length, pdf.length),
                                Integrity.INTACT,
                                Standing.SELF_SIGNED,
                                Certification.SIGNATURES_AND_FORMS),
                        new PdfSignature(
                                SampleReport.REVIEWER,
                                rolf.certificate(),
                                new Claims(time, List.of("reviewer"), reason, "Utrecht"),
                                new Coverage(2, pdf.length, pdf.length),
                                Integrity.INTACT,
                                Standing.SELF_SIGNED,
                                Certification.NONE)),
                List.of());

        assertEquals(expected, Samples.verdict(pdf));
        assertFalse(expected.proven());
    }

    @Test
    void whenTheSignersCertificateIsTrustedThenTheNameIsProven() throws Refusal {
        var ada = Samples.person("Ada Architect");
        var pdf = Samples.signed(SampleReport.pages(1), ada);
        var trust = new Trust(Set.of(ada.chain().getFirst()), Set.of(), Set.of());

        var intact = assertInstanceOf(Verdict.Intact.class, new Verifier(trust, Samples.NOW).verify(pdf));

        assertTrue(intact.proven());
        assertEquals(Standing.TRUSTED, intact.signatures().getFirst().standing());
    }

    @Test
    void whenTheCertificateHasExpiredSinceThenTheDocumentIsIntactAndTheNameIsNotProven() throws Refusal {
        var ada = Identity.create("Ada", "", Samples.ISSUED, Period.ofMonths(1), new SecureRandom());
        var pdf = Samples.signed(SampleReport.pages(1), ada);
        var trust = new Trust(Set.of(), Set.of(), Set.of());

        var later = new Verifier(trust, Instant.parse("2027-06-01T00:00:00Z")).verify(pdf);

        var intact = assertInstanceOf(Verdict.Intact.class, later);
        assertEquals(Standing.EXPIRED, intact.signatures().getFirst().standing());
        assertFalse(intact.proven());
    }

    @Test
    void whenAnAuthorityIssuedTheCertificateThenItsStandingDependsOnWhomTheReaderTrusts() throws Exception {
        var authority = TestAuthority.create();
        var ada = authority.issue("Ada Architect");
        var pdf = Samples.signed(SampleReport.pages(1), ada);

        assertEquals(Standing.ISSUER_UNKNOWN, standing(pdf, Set.of()));
        assertEquals(Standing.REVOCATION_UNKNOWN, standing(pdf, Set.of(authority.root())));
        assertEquals(Standing.TRUSTED, standing(pdf, Set.of(ada.chain().getFirst())));
    }

    private static Standing standing(byte[] pdf, Set<X509Certificate> trusted) {
        var verdict = new Verifier(new Trust(trusted, Set.of(), Set.of()), Samples.NOW).verify(pdf);
        return assertInstanceOf(Verdict.Intact.class, verdict)
                .signatures()
                .getFirst()
                .standing();
    }

    @Test
    void whenThereIsNoSignatureAndNoPlaceForOneThenItIsNotSigned() {
        assertEquals(new Verdict.NotSigned(), Samples.verdict(SampleReport.withoutFields()));
    }

    @Test
    void whatIsNoPdfIsSaidToBeNone() throws IOException {
        var html = "<!doctype html><title>Not found</title>".getBytes(StandardCharsets.UTF_8);

        assertEquals(new Verdict.Unreadable(Reason.EMPTY), Samples.verdict(new byte[0]));
        assertEquals(new Verdict.Unreadable(Reason.NOT_A_PDF), Samples.verdict(html));
        assertEquals(new Verdict.Unreadable(Reason.NOT_A_PDF), Samples.verdict(new byte[50 << 20]));
        assertEquals(
                new Verdict.Unreadable(Reason.DAMAGED),
                Samples.verdict("%PDF-1.7\nnothing\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(
                new Verdict.Unreadable(Reason.ENCRYPTED),
                Samples.verdict(Tampering.encrypted(SampleReport.pages(1), "secret")));
        assertEquals(
                new Verdict.Unreadable(Reason.ENCRYPTED),
                Samples.verdict(Tampering.encrypted(SampleReport.pages(1), "")));
    }

    @Test
    void aHugeFileIsNotEvenRead() throws Exception {
        var file = folder.resolve("huge.pdf");
        try (var huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(2L << 30);
        }
        long before = System.nanoTime();

        assertEquals(new Verdict.Unreadable(Reason.TOO_LARGE), new Verifier(Trust.none(), Samples.NOW).verify(file));
        assertTrue(Duration.ofNanos(System.nanoTime() - before).toSeconds() < 5);
    }

    @Test
    void aFileIsVerifiedAsItsBytesAre() throws Exception {
        var pdf = Samples.signed(SampleReport.pages(1), Samples.person("Ada"));
        var file = Files.write(folder.resolve("report.pdf"), pdf);

        assertEquals(Samples.verdict(pdf), new Verifier(Trust.none(), Samples.NOW).verify(file));
    }

    @Test
    void aFileThatIsNotThereIsAProblemAndNoVerdict() {
        var file = folder.resolve("nothing.pdf");

        var refusal = assertThrows(Refusal.class, () -> new Verifier(Trust.none(), Samples.NOW).verify(file));

        assertEquals(new Problem.FileUnreadable(file, "there is no such file"), refusal.problem());
    }
}
