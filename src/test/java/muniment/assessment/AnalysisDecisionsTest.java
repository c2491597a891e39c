package muniment.assessment;

import static muniment.assessment.Tale.ANNA;
import static muniment.assessment.Tale.OTTO;
import static muniment.assessment.Tale.TODAY;
import static muniment.assessment.ThreeObligations.BLOCKER;
import static muniment.assessment.ThreeObligations.MINOR;
import static muniment.assessment.ThreeObligations.POLICY;
import static muniment.assessment.ThreeObligations.RECENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muniment.catalog.CheckId;
import muniment.catalog.Obligation;
import muniment.journal.Entry;
import muniment.journal.EntryId;
import muniment.journal.ObservationId;
import muniment.journal.Result;
import muniment.journal.Ruling;
import muniment.observation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnalysisDecisionsTest {
    private final Tale tale = Tale.opened();

    private ObservationId recorded(Outcome outcome) {
        tale.does(ANNA, Observed.file("list", TODAY, BLOCKER));
        var run = tale.does(ANNA, Observed.analysis(Observed.saw(RECENT, outcome, TODAY, "list")));
        return new ObservationId(run.getFirst().id(), 0);
    }

    private Answer answer() {
        Obligation obligation = tale.catalog().obligation(BLOCKER).orElseThrow();
        return tale.assessment().answer(obligation);
    }

    private static Command.RuleObservation override(ObservationId id, Outcome outcome, String because) {
        return new Command.RuleObservation(id, new Ruling.Overridden(outcome), because);
    }

    private static Command.RuleObservation accept(ObservationId id) {
        return new Command.RuleObservation(id, new Ruling.Accepted(), "");
    }

    @Test
    void anAnalysisOfWhatIsNotOnFileIsRefused() {
        var analysis = Observed.analysis(Observed.saw(RECENT, Outcome.PASS, TODAY, "list"));
        assertEquals(List.of("refusal.artefact-not-on-file"), tale.refusals(ANNA, analysis));
    }

    @Test
    void anAnalysisMayComeTogetherWithItsArtefacts() {
        var together = new Together(List.of(
                Observed.file("list", TODAY, BLOCKER),
                Observed.analysis(Observed.saw(RECENT, Outcome.PASS, TODAY, "list"))));
        var decision = new Decisions(tale.catalog(), tale.assessment(), ANNA, TODAY).decide(together);
        assertEquals(
                2, assertInstanceOf(Decision.Accepted.class, decision).entries().size());
    }

    @Test
    void anAnalysisOfNothingIsRefused() {
        var nothing = new Command.RecordAnalysis(Observed.conditions(), List.of(), List.of());
        assertEquals(List.of("refusal.analysis-of-nothing"), tale.refusals(ANNA, nothing));
    }

    @Test
    void anAnalysisThatDoesNotFitIsRefused() {
        var one = Observed.analysis(Observed.saw(RECENT, Outcome.UNKNOWN, TODAY));
        var many = Collections.nCopies(20_001, one.observations().getFirst());
        var command = new Command.RecordAnalysis(one.conditions(), one.artefacts(), many);
        assertEquals(List.of("refusal.analysis-unfit"), tale.refusals(ANNA, command));
    }

    @Test
    void whatCitesWithdrawnEvidenceStandsNoMore() {
        var id = recorded(Outcome.FAIL);
        assertEquals(1, tale.assessment().observations().size());
        var evidence = tale.assessment().evidence().getFirst().id();
        tale.does(ANNA, new Command.WithdrawEvidence(evidence, "of another cluster"));
        assertEquals(List.of(), tale.assessment().observations());
        assertEquals(List.of("refusal.unknown-observation"), tale.refusals(ANNA, accept(id)));
    }

    @Test
    void whatIsSeenAgainIsThereOnceAndKeepsItsRuling() {
        var id = recorded(Outcome.FAIL);
        tale.does(ANNA, accept(id));
        var again = tale.does(OTTO, Observed.analysis(Observed.saw(RECENT, Outcome.FAIL, TODAY, "list")));
        var onFile = tale.assessment().observations();
        assertEquals(1, onFile.size());
        assertEquals(
                List.of(id, new ObservationId(again.getFirst().id(), 0)),
                onFile.getFirst().names());
        assertTrue(onFile.getFirst().ruling().isPresent());
    }

    @Test
    void anOverrideNeedsAReasonAndAnotherOutcome() {
        var id = recorded(Outcome.FAIL);
        assertEquals(List.of("refusal.override-without-reason"), tale.refusals(ANNA, override(id, Outcome.PASS, " ")));
        assertEquals(List.of("refusal.override-says-the-same"), tale.refusals(ANNA, override(id, Outcome.FAIL, "x")));
        tale.does(ANNA, override(id, Outcome.NOT_APPLICABLE, "an old ring"));
        var onFile = answer().observations().getFirst();
        assertEquals(Outcome.NOT_APPLICABLE, onFile.outcome());
        assertTrue(onFile.overridden());
    }

    @Test
    void anUnknownObservationIsRefused() {
        var id = recorded(Outcome.FAIL);
        assertEquals(
                List.of("refusal.unknown-observation"), tale.refusals(ANNA, accept(new ObservationId(id.run(), 1))));
    }

    @Test
    void theSameRulingTwiceWritesNothing() {
        var id = recorded(Outcome.FAIL);
        assertEquals(1, tale.does(ANNA, accept(id)).size());
        assertEquals(0, tale.does(OTTO, accept(id)).size());
    }

    @Test
    void aRulingThatIsTakenAwayLeavesWhatWasSeen() {
        var id = recorded(Outcome.FAIL);
        var leave = new Command.RuleObservation(id, new Ruling.Left(), "");
        assertEquals(0, tale.does(ANNA, leave).size());
        tale.does(ANNA, override(id, Outcome.PASS, "misread"));
        tale.does(ANNA, leave);
        assertEquals(Outcome.FAIL, answer().observations().getFirst().outcome());
        assertEquals(
                List.of(), answer().observations().getFirst().ruling().stream().toList());
    }

    @Test
    void rulingsOfPeopleWhoDidNotKnowOfEachOtherConflictAndNoneCounts() {
        var id = recorded(Outcome.FAIL);
        var other = tale.copy();
        tale.does(ANNA, accept(id));
        tale.take(other.does(OTTO, override(id, Outcome.PASS, "misread")));
        var onFile = answer().observations().getFirst();
        assertTrue(onFile.conflicting());
        assertTrue(answer().conflicting());
        assertEquals(Outcome.FAIL, onFile.outcome());
        tale.does(ANNA, accept(id));
        assertEquals(false, answer().conflicting());
    }

    @Test
    void everyStepCanBeUndone() {
        var id = recorded(Outcome.FAIL);
        var ruled = tale.does(ANNA, override(id, Outcome.PASS, "misread"));
        tale.does(ANNA, new Command.Undo(Set.of(ruled.getFirst().id())));
        assertEquals(Outcome.FAIL, answer().observations().getFirst().outcome());
        tale.does(ANNA, new Command.Undo(Set.of(id.run())));
        assertEquals(List.of(), tale.assessment().observations());
        assertEquals(List.of(), tale.assessment().analyses());
        var set = tale.does(ANNA, new Command.SetParameter(RECENT, "interval", List.of("12"), "by contract"));
        tale.does(ANNA, new Command.Undo(Set.of(set.getFirst().id())));
        assertEquals(Map.of(), tale.assessment().changedParameters());
    }

    @Test
    void aRulingAfterAReviewLetsTheReviewLapse() {
        var id = recorded(Outcome.PASS);
        tale.does(ANNA, Tale.result(BLOCKER, Result.SATISFIED, ""));
        tale.does(ANNA, new Command.Submit(BLOCKER));
        tale.does(OTTO, new Command.Accept(BLOCKER, SeenContent.digest(answer()), ""));
        assertEquals(WorkStatus.ACCEPTED, answer().status());
        tale.does(ANNA, accept(id));
        assertEquals(WorkStatus.IN_PROGRESS, answer().status());
        assertTrue(answer().reviewLapsed());
    }

    @Test
    void aReviewIsNotDoneTogetherWithAnAnalysisOrARuling() {
        var id = new ObservationId(new EntryId(muniment.catalog.Sha256.of("run")), 0);
        var submit = new Command.Submit(BLOCKER);
        for (var command : List.<Command>of(
                accept(id),
                Observed.analysis(Observed.saw(RECENT, Outcome.UNKNOWN, TODAY)),
                new Command.SetParameter(RECENT, "interval", null, ""))) {
            assertThrows(IllegalArgumentException.class, () -> new Together(List.of(submit, command)));
        }
        assertThrows(IllegalArgumentException.class, () -> new Together(List.of(accept(id), accept(id))));
    }

    @Test
    void anObligationHasTheObservationsOfItsChecksThatRestOnItsEvidence() {
        tale.does(ANNA, Observed.file("list", TODAY, BLOCKER));
        tale.does(ANNA, Observed.file("other", TODAY, MINOR));
        tale.does(
                ANNA,
                Observed.analysis(
                        Observed.saw(RECENT, Outcome.PASS, TODAY, "list"),
                        Observed.saw(POLICY, Outcome.WARN, TODAY, "other"),
                        Observed.saw(new CheckId("CHK-OTHER"), Outcome.FAIL, TODAY, "list")));
        assertEquals(
                List.of(RECENT),
                answer().observations().stream()
                        .map(onFile -> onFile.observation().check())
                        .toList());
        assertNotEquals(
                List.of(),
                tale.assessment()
                        .answer(tale.catalog().obligation(MINOR).orElseThrow())
                        .observations());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "catalog",
            value = {
                "CHK-NONE, interval, 12, why, refusal.unknown-check",
                "CHK-BACKUP-RECENT, colour, 12, why, refusal.unknown-parameter",
                "CHK-BACKUP-RECENT, interval, soon, why, refusal.parameter-unfit",
                "CHK-BACKUP-RECENT, interval, -1, why, refusal.parameter-unfit",
                "CHK-BACKUP-RECENT, interval, 12, ' ', refusal.parameter-without-reason",
                "CHK-BACKUP-RECENT, interval, catalog, ' ', refusal.parameter-without-reason",
            })
    void aParameterThatCannotBeSetIsRefused(String check, String name, String value, String because, String refusal) {
        var values = value == null ? null : List.of(value);
        assertEquals(
                List.of(refusal),
                tale.refusals(ANNA, new Command.SetParameter(new CheckId(check), name, values, because)));
    }

    @Test
    void aParameterHoldsUntilItGoesBackToTheCatalogs() {
        var back = new Command.SetParameter(RECENT, "interval", null, "contract ended");
        assertEquals(0, tale.does(ANNA, back).size());
        tale.does(ANNA, new Command.SetParameter(RECENT, "interval", List.of("12"), "by contract"));
        assertEquals(
                Map.of(RECENT, Map.of("interval", List.of("12"))),
                tale.assessment().changedParameters());
        tale.does(ANNA, back);
        assertEquals(Map.of(), tale.assessment().changedParameters());
    }

    @Test
    void theHistorySaysWhatWasDone() {
        var id = recorded(Outcome.FAIL);
        tale.does(ANNA, override(id, Outcome.PASS, "misread"));
        tale.does(ANNA, new Command.SetParameter(RECENT, "interval", List.of("12"), "by contract"));
        var lines = Chronicle.of(tale.catalog(), tale.assessment()).lines().stream()
                .filter(line -> line.topic() == Chronicle.Topic.ANALYSIS)
                .toList();
        assertEquals(
                List.of("history.analysis-recorded", "history.observation-overridden", "history.parameter-set"),
                lines.stream().map(line -> line.what().key()).toList());
        assertEquals(
                List.of("", "misread", "by contract"),
                lines.stream().map(Chronicle.Line::remark).toList());
        assertEquals(
                List.of(Set.of(BLOCKER), Set.of(BLOCKER), Set.of(BLOCKER)),
                lines.stream().map(Chronicle.Line::about).toList());
        assertEquals(
                Set.of(Chronicle.Validity.HOLDS),
                Set.copyOf(lines.stream().map(Chronicle.Line::validity).toList()));
        assertTrue(Decisions.undoable(lines.getFirst().recorded().entry()));
        assertInstanceOf(
                Entry.AnalysisRecorded.class, lines.getFirst().recorded().entry());
    }
}
