package muniment.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import muniment.signing.TimeStamp.Subject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LongTermTest {
    private final byte[] unsigned = SampleReport.pages(1);
    private TestAuthority authority;
    private LongTerm longTerm;
    private Identity ada;
    private byte[] stamped;

    @BeforeAll
    void sign() throws Exception {
        authority = TestAuthority.create();
        longTerm = LongTerm.with(authority);
        ada = authority.issue("Ada Architect");
        stamped = longTerm.signed(unsigned, ada, SampleReport.AUTHOR, SignatureLevel.PAdES_BASELINE_T, true);
    }

    private static Verdict verdict(byte[] pdf, Set<X509Certificate> trusted, Set<X509CRL> lists) {
        return new Verifier(new Trust(trusted, lists, Set.of(), Set.of()), Samples.NOW).verify(pdf);
    }

    private Verdict.Intact intact(byte[] pdf, Set<X509CRL> lists) {
        var verdict = verdict(pdf, Set.of(authority.root()), lists);
        return assertInstanceOf(
                Verdict.Intact.class,
                verdict,
                () -> Wording.english().details(verdict).toString());
    }

    @Test
    void whenAnAuthorityStampedTheSignatureThenItIsNamedWithItsTimeAndStanding() {
        var said = intact(stamped, Set.of(longTerm.nobodyRevoked()));
        var stamp = said.stamps().getFirst();

        assertTrue(said.proven());
        assertEquals(1, said.stamps().size());
        assertEquals(Subject.SIGNATURE, stamp.subject());
        assertEquals(Samples.SIGNED.toInstant(), stamp.time());
        assertEquals("Test Clock", stamp.authority().subject().name());
        assertEquals(Standing.TRUSTED, stamp.standing());
    }

    @Test
    void whenNobodyIsTrustedThenTheStampIsThereAndProvesNothing() {
        var said = assertInstanceOf(Verdict.Intact.class, verdict(stamped, Set.of(), Set.of()));

        assertEquals(Standing.ISSUER_UNKNOWN, said.stamps().getFirst().standing());
        assertFalse(said.proven());
    }

    @Test
    void whenNoListIsAtHandThenRevocationIsUnknownAndWithOneThatNamesTheSignerItIsRevoked() throws Exception {
        var withdrawn = LongTerm.revocations(authority, Set.of(ada.chain().getFirst()));

        assertEquals(
                List.of(Standing.REVOCATION_UNKNOWN, Standing.REVOKED),
                List.of(
                        intact(stamped, Set.of()).signatures().getFirst().standing(),
                        intact(stamped, Set.of(withdrawn))
                                .signatures()
                                .getFirst()
                                .standing()));
    }

    @Test
    void whenValidationDataFollowTheSignatureThenItIsIntactAndSaid() throws Exception {
        var extended = longTerm.extended(stamped, SignatureLevel.PAdES_BASELINE_LT);

        var said = intact(extended, Set.of());

        assertTrue(said.validationDataAfter());
        assertTrue(said.proven());
    }

    @Test
    void whenTheWholeDocumentIsStampedThenItProvesItselfWithoutAnyList() throws Exception {
        var second = longTerm.signed(
                stamped,
                authority.issue("Rolf Reviewer"),
                SampleReport.REVIEWER,
                SignatureLevel.PAdES_BASELINE_T,
                false);
        var extended = longTerm.extended(second, SignatureLevel.PAdES_BASELINE_LTA);

        var said = intact(extended, Set.of());

        assertTrue(said.proven());
        assertEquals(2, said.signatures().size());
        assertEquals(
                List.of(Subject.SIGNATURE, Subject.SIGNATURE, Subject.DOCUMENT),
                said.stamps().stream().map(TimeStamp::subject).toList());
        assertFalse(said.validationDataAfter());
    }
}
