package muniment.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Period;
import org.junit.jupiter.api.Test;

final class SigningRulesTest {
    private final Identity ada = Samples.person("Ada Architect");
    private final byte[] pdf = SampleReport.pages(1);

    private static Problem problemOf(Identity identity, byte[] document, String role) {
        var order = Samples.order(SampleReport.REVIEWER, role);
        return assertThrows(Refusal.class, () -> new Signer(identity).sign(document, order))
                .problem();
    }

    private static SignerCertificate person(String name, String mail) throws Refusal {
        return Identity.create(name, mail, Samples.ISSUED, Period.ofYears(1), new SecureRandom())
                .certificate();
    }

    @Test
    void nobodyReviewsWhatTheAuthorHasNotSigned() {
        assertEquals(new Problem.AuthorMissing(Role.REVIEWER), problemOf(ada, pdf, "reviewer"));
        assertEquals(new Problem.AuthorMissing(Role.APPROVER), problemOf(ada, pdf, "approver"));
    }

    @Test
    void theAuthorDoesNotReviewTheirOwnReportNotEvenWithAnotherKey() throws Refusal {
        var signed = Samples.signed(pdf, ada);
        var refused = new Problem.SignedAlready("Ada Architect", Role.AUTHOR, Role.REVIEWER);

        assertEquals(refused, problemOf(ada, signed, "reviewer"));
        assertEquals(refused, problemOf(Samples.person("ada  ARCHITECT"), signed, "reviewer"));
        assertEquals(
                "Ada Architect is the author of this report and cannot sign it as reviewer too. Let another person do"
                        + " it.",
                Wording.english().of(refused));
    }

    @Test
    void aRoleIsSignedOnce() throws Refusal {
        assertEquals(
                new Problem.RoleTaken(Role.AUTHOR),
                problemOf(Samples.person("Rolf"), Samples.signed(pdf, ada), "author"));
    }

    @Test
    void twoCertificatesAreOfOnePersonByKeyThenByAddressThenByName() throws Refusal {
        var anna = person("Anna Berg", "anna@contoso.example");

        assertTrue(SigningRules.samePerson(anna, person("A. Berg", "Anna@Contoso.example")));
        assertTrue(SigningRules.samePerson(anna, person("anna berg", "")));
        assertFalse(SigningRules.samePerson(anna, person("Anna Berg", "anna.berg@fabrikam.example")));
        assertFalse(SigningRules.samePerson(anna, person("Rolf", "")));
        assertTrue(SigningRules.samePerson(anna, anna));
    }
}
