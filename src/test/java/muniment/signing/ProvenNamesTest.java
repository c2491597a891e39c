package muniment.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Set;
import muniment.signing.dss.PadesSignature;
import muniment.signing.dss.PadesSignature.Block;
import muniment.signing.dss.PadesSignature.Signatory;
import muniment.signing.dss.PadesSignature.Statement;
import muniment.signing.dss.Proofs;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What trust in a certificate proves, and what it must not be stretched to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ProvenNamesTest {
    private final byte[] report = SampleReport.pages(1);
    private final KeyPair keys = keys();
    private TestAuthority authority;
    private LongTerm clock;

    @BeforeAll
    void make() throws Exception {
        authority = TestAuthority.create();
        clock = LongTerm.with(authority);
    }

    private static KeyPair keys() {
        try {
            return TestAuthority.newKeys();
        } catch (Exception problem) {
            throw new AssertionError(problem);
        }
    }

    /** As other programs sign, which ask nothing of the certificate. */
    private byte[] signed(X509Certificate certificate, X509Certificate issuer) throws Exception {
        return PadesSignature.sign(
                report,
                new Signatory(new SigningKey(keys.getPrivate(), null), List.of(certificate, issuer)),
                new Statement(SampleReport.AUTHOR, Samples.SIGNED.toInstant(), "author", "", ""),
                new Block("Signed", SampleReport.font(), 9),
                true,
                Proofs.none());
    }

    private static Standing standing(byte[] pdf, X509Certificate trusted, Set<X509CRL> lists, Duration later) {
        var trust = new Trust(Set.of(trusted), lists, Set.of(), Set.of());
        var verdict = new Verifier(trust, Samples.NOW.plus(later)).verify(pdf);
        return assertInstanceOf(Verdict.Intact.class, verdict)
                .signatures()
                .getFirst()
                .standing();
    }

    private Standing standing(X509Certificate certificate) throws Exception {
        return standing(
                signed(certificate, authority.root()), authority.root(), Set.of(clock.nobodyRevoked()), Duration.ZERO);
    }

    @Test
    void whatATrustedIssuerCertifiedForAServerProvesNobody() throws Exception {
        var server = authority.certificate(
                "www.example.org",
                keys,
                TestAuthority.SIGNING,
                KeyPurposeId.id_kp_serverAuth,
                KeyPurposeId.id_kp_clientAuth);
        var encipherment = authority.certificate("Ada", keys, new KeyUsage(KeyUsage.keyEncipherment));
        var mail = authority.certificate(
                "Ada", keys, TestAuthority.SIGNING, KeyPurposeId.id_kp_serverAuth, KeyPurposeId.id_kp_emailProtection);

        assertEquals(Standing.NOT_FOR_SIGNING, standing(server));
        assertEquals(Standing.NOT_FOR_SIGNING, standing(encipherment));
        assertEquals(Standing.TRUSTED, standing(mail));
    }

    @Test
    void whatIsNotForSigningIsRefusedBeforeItSigns() throws Exception {
        var server = authority.certificate(
                "www.example.org",
                keys,
                TestAuthority.SIGNING,
                KeyPurposeId.id_kp_serverAuth,
                KeyPurposeId.id_kp_clientAuth);

        var refusal = assertThrows(Refusal.class, () -> new Identity(keys.getPrivate(), List.of(server)));

        assertEquals(new Problem.KeyNotForSigning(), refusal.problem());
    }

    @Test
    void whoTrustsAPersonDoesNotTrustWhomThatPersonCertifies() throws Exception {
        var ada = Samples.person("Ada Architect");
        var board = TestAuthority.of(ada).certificate("Charlotte Chair", keys, TestAuthority.SIGNING);
        var forged = signed(board, ada.chain().getFirst());
        var own = Samples.signed(report, ada);
        var lists = Set.of(LongTerm.revocations(TestAuthority.of(ada), Set.of()));

        assertEquals(
                List.of(Standing.ISSUER_UNKNOWN, Standing.ISSUER_UNKNOWN, Standing.TRUSTED),
                List.of(
                        standing(forged, ada.chain().getFirst(), Set.of(), Duration.ZERO),
                        standing(forged, ada.chain().getFirst(), lists, Duration.ZERO),
                        standing(own, ada.chain().getFirst(), Set.of(), Duration.ZERO)));
    }

    @Test
    void aTrustedCertificateThatExpiredProvesOnlyWhatWasStampedBefore() throws Exception {
        var ada = Identity.create("Ada Architect", "", Samples.ISSUED, Period.ofMonths(1), new SecureRandom());
        var plain = Samples.signed(report, ada);
        var stamped = clock.signed(report, ada, SampleReport.AUTHOR, SignatureLevel.PAdES_BASELINE_T, true);
        var later = Duration.ofDays(90);
        var trust = new Trust(
                Set.of(ada.chain().getFirst(), authority.root()), Set.of(clock.nobodyRevoked()), Set.of(), Set.of());

        assertEquals(Standing.EXPIRED, standing(plain, ada.chain().getFirst(), Set.of(), later));
        assertEquals(Standing.EXPIRED, standing(stamped, ada.chain().getFirst(), Set.of(), later));
        assertEquals(
                List.of(Standing.TRUSTED),
                new Verifier(trust, Samples.NOW.plus(later))
                        .verify(stamped).signatures().stream()
                                .map(PdfSignature::standing)
                                .toList());
    }

    @Test
    void whatWasOnlyStampedIsSignedByNobody() throws Exception {
        assertEquals(
                new Verdict.SignatureMissing(List.of(SampleReport.AUTHOR, SampleReport.REVIEWER), Set.of()),
                Samples.verdict(clock.stamped(report)));
        assertEquals(new Verdict.NotSigned(), Samples.verdict(clock.stamped(SampleReport.withoutFields())));
    }
}
