package muniment.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import muniment.signing.dss.SecondOpinion;
import muniment.signing.dss.SecondOpinion.Opinion;
import muniment.signing.dss.SecondOpinion.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What DSS says under our policy, asked directly: in a verdict the guard speaks first. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SecondOpinionTest {
    private final Identity author = Samples.person("Ada Architect");
    private final Identity reviewer = Samples.person("Rolf Reviewer");
    private byte[] pdf = {};

    @BeforeAll
    void sign() throws Refusal {
        pdf = Samples.countersigned(SampleReport.pages(2), author, reviewer);
    }

    private static List<Outcome> outcomes(byte[] document) {
        return SecondOpinion.of(document, 2, new SecondOpinion.Sources(Set.of(), Set.of()), Samples.NOW)
                .signatures()
                .stream()
                .map(Opinion::outcome)
                .toList();
    }

    @Test
    void anHonestDocumentOfStrangersIsIntactWithoutAChain() {
        assertEquals(List.of(Outcome.CHAIN_UNKNOWN, Outcome.CHAIN_UNKNOWN), outcomes(pdf));
    }

    @Test
    void anHonestDocumentOfTrustedPeoplePassesWithoutAWord() {
        var trusted = Set.of(author.chain().getFirst(), reviewer.chain().getFirst());

        assertEquals(
                Set.of(
                        new Opinion(SampleReport.AUTHOR, Outcome.PASSED, List.of()),
                        new Opinion(SampleReport.REVIEWER, Outcome.PASSED, List.of())),
                Set.copyOf(SecondOpinion.of(pdf, 2, new SecondOpinion.Sources(trusted, Set.of()), Samples.NOW)
                        .signatures()));
    }

    @Test
    void whatDssWarnsOfIsRefused() throws IOException {
        var refused = List.of(Outcome.REFUSED, Outcome.REFUSED);

        assertEquals(refused, outcomes(Tampering.appended(pdf, Tampering::rewritePage)));
        assertEquals(refused, outcomes(Tampering.appended(pdf, Tampering::addScript)));
    }

    @Test
    void anAttachmentReplacedAfterSigningEscapesDssAndIsTheGuardsBusiness() throws IOException {
        var replaced = Tampering.appended(pdf, Tampering::replaceAttachment);

        assertEquals(List.of(Outcome.CHAIN_UNKNOWN, Outcome.CHAIN_UNKNOWN), outcomes(replaced));
        assertEquals("changed-after", Samples.verdict(replaced).code());
    }
}
