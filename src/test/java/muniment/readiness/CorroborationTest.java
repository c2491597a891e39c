package muniment.readiness;

import static muniment.assessment.Tale.ANNA;
import static muniment.assessment.Tale.OTTO;
import static muniment.assessment.Tale.TODAY;
import static muniment.assessment.ThreeObligations.BLOCKER;
import static muniment.assessment.ThreeObligations.POLICY;
import static muniment.assessment.ThreeObligations.RECENT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import muniment.assessment.Command;
import muniment.assessment.Observed;
import muniment.assessment.SeenContent;
import muniment.assessment.Tale;
import muniment.journal.ObservationId;
import muniment.journal.Result;
import muniment.journal.Ruling;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import muniment.observation.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CorroborationTest {
    private static final Ruling ACCEPTED = new Ruling.Accepted();

    private final Tale tale = Tale.opened();

    @BeforeEach
    void satisfiedWithFreshEvidence() {
        tale.does(ANNA, Observed.file("list", TODAY, BLOCKER));
        tale.does(ANNA, Observed.file("portal", TODAY, BLOCKER));
        tale.does(ANNA, Tale.result(BLOCKER, Result.SATISFIED, ""));
    }

    private ObservationId sees(Observation observation) {
        return new ObservationId(
                tale.does(ANNA, Observed.analysis(observation)).getFirst().id(), 0);
    }

    private void rules(ObservationId id, Ruling ruling) {
        tale.does(OTTO, new Command.RuleObservation(id, ruling, "looked at it"));
    }

    private Standing standing() {
        return Readiness.judge(tale.catalog(), tale.assessment(), TODAY)
                .standing(BLOCKER)
                .orElseThrow();
    }

    private List<String> causes() {
        return standing().causes().stream()
                .map(cause -> cause.why().key() + " " + cause.weight())
                .toList();
    }

    @Test
    void anAcceptedPassCorroborates() {
        var id = sees(Observed.saw(RECENT, Outcome.PASS, TODAY, "list"));
        assertEquals(Assurance.EVIDENCED, standing().assurance());
        rules(id, ACCEPTED);
        assertEquals(Assurance.CORROBORATED, standing().assurance());
        assertEquals(List.of(), causes());
    }

    @Test
    void aReviewIsStillTheTopStep() {
        rules(sees(Observed.saw(RECENT, Outcome.PASS, TODAY, "list")), ACCEPTED);
        tale.does(ANNA, new Command.Submit(BLOCKER));
        tale.does(
                OTTO, new Command.Accept(BLOCKER, SeenContent.digest(standing().answer()), ""));
        assertEquals(Assurance.REVIEWED, standing().assurance());
    }

    @ParameterizedTest
    @CsvSource({"FAIL", "WARN", "UNKNOWN", "NOT_APPLICABLE"})
    void noOtherOutcomeCorroborates(Outcome outcome) {
        rules(sees(Observed.saw(RECENT, outcome, TODAY, "list")), ACCEPTED);
        assertEquals(Assurance.EVIDENCED, standing().assurance());
    }

    @Test
    void aFailThatNobodyRuledOnSpeaksAgainstTheResult() {
        rules(sees(Observed.saw(RECENT, Outcome.PASS, TODAY, "list")), ACCEPTED);
        var against = sees(Observed.saw(POLICY, Outcome.FAIL, TODAY, "list"));
        assertEquals(Assurance.EVIDENCED, standing().assurance());
        assertEquals(List.of("cause.evidence-against BLOCKS"), causes());
        rules(against, ACCEPTED);
        assertEquals(List.of("cause.evidence-against BLOCKS"), causes());
        rules(against, new Ruling.Overridden(Outcome.NOT_APPLICABLE));
        assertEquals(List.of("cause.outcome-overridden NOTE"), causes());
        assertEquals(Assurance.CORROBORATED, standing().assurance());
    }

    @Test
    void anOverrideAloneCorroboratesNothing() {
        rules(sees(Observed.saw(RECENT, Outcome.FAIL, TODAY, "list")), new Ruling.Overridden(Outcome.PASS));
        assertEquals(Assurance.EVIDENCED, standing().assurance());
    }

    @Test
    void whatContradictsIsAConditionUntilBothAreRuledOn() {
        var pass = sees(Observed.saw(RECENT, Outcome.PASS, TODAY, "list"));
        var warn = sees(Observed.saw(RECENT, Outcome.WARN, TODAY, "portal"));
        rules(pass, ACCEPTED);
        assertEquals(List.of("cause.observations-contradict CONDITION"), causes());
        assertEquals(Assurance.EVIDENCED, standing().assurance());
        rules(warn, new Ruling.Overridden(Outcome.NOT_APPLICABLE));
        assertEquals(List.of("cause.outcome-overridden NOTE"), causes());
        assertEquals(Assurance.CORROBORATED, standing().assurance());
    }

    @Test
    void whatANewerObservationReplacedSpeaksNoMore() {
        sees(Observed.saw(RECENT, Outcome.FAIL, TODAY.minusDays(1), "list"));
        rules(sees(Observed.saw(RECENT, Outcome.PASS, TODAY, "portal")), ACCEPTED);
        assertEquals(List.of(), causes());
        assertEquals(Assurance.CORROBORATED, standing().assurance());
    }

    @Test
    void anotherThresholdIsWorthKnowing() {
        sees(Observed.saw(RECENT, Outcome.PASS, Subject.CLUSTER, TODAY, true, "list"));
        assertEquals(List.of("cause.threshold-changed NOTE"), causes());
    }

    @Test
    void aPassOnTheArtefactItselfCorroboratesNothing() {
        var artefact = Subject.of(Subject.Kind.ARTEFACT, "list.json");
        rules(sees(Observed.saw(RECENT, Outcome.PASS, artefact, TODAY, "list")), ACCEPTED);
        assertEquals(Assurance.EVIDENCED, standing().assurance());
    }

    @Test
    void aPassOnEvidenceThatIsTooOldCorroboratesNothing() {
        tale.does(ANNA, Observed.file("old", TODAY.minusDays(9), BLOCKER));
        rules(sees(Observed.saw(RECENT, Outcome.PASS, TODAY.minusDays(9), "old")), ACCEPTED);
        assertEquals(Assurance.EVIDENCED, standing().assurance());
    }
}
