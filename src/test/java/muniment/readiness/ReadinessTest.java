package muniment.readiness;

import static muniment.assessment.Tale.ANNA;
import static muniment.assessment.Tale.OTTO;
import static muniment.assessment.Tale.TODAY;
import static muniment.assessment.Tale.note;
import static muniment.assessment.Tale.result;
import static muniment.assessment.ThreeObligations.BLOCKER;
import static muniment.assessment.ThreeObligations.HYBRID;
import static muniment.assessment.ThreeObligations.MAJOR;
import static muniment.assessment.ThreeObligations.MINOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import muniment.assessment.Command;
import muniment.assessment.SeenContent;
import muniment.assessment.Tale;
import muniment.assessment.ThreeObligations;
import muniment.assessment.WorkStatus;
import muniment.catalog.Criticality;
import muniment.catalog.StatementId;
import muniment.journal.Author;
import muniment.journal.EntryId;
import muniment.journal.Result;
import muniment.text.Phrase;
import org.junit.jupiter.api.Test;

final class ReadinessTest {
    private final Tale tale = Tale.opened();

    @Test
    void whenNothingIsAssessedThenProgressAndComplianceAreNoughtAndNothingCountsAsNotSatisfied() {
        var readiness = judge(TODAY);
        var tally = readiness.tally();
        assertEquals(Verdict.NOT_READY, readiness.verdict());
        assertEquals(Map.of(Result.NOT_ASSESSED, 2, Result.NOT_APPLICABLE, 1), tally.results());
        assertEquals(2, tally.applicable());
        assertEquals(0, tally.progressPercent());
        assertEquals(0, tally.compliancePercent());
        assertEquals(List.of("cause.not-assessed", "cause.not-assessed"), causes(readiness));
    }

    @Test
    void whenAClaimHasNoEvidenceThenItIsOnlyAssertedAndStaysOpen() {
        tale.does(ANNA, result(BLOCKER, Result.SATISFIED, "trust me"));
        var standing = standing(BLOCKER, TODAY);
        assertEquals(Assurance.ASSERTED, standing.assurance());
        assertEquals(
                List.of(new Cause(
                        BLOCKER,
                        Cause.Weight.BLOCKS,
                        Phrase.of("cause.only-asserted"),
                        Phrase.of("next.only-asserted"))),
                standing.causes());
    }

    @Test
    void whenEvidenceAgesPastItsFreshnessThenTheClaimIsOpenAgain() {
        tale.does(ANNA, note(BLOCKER, TODAY));
        tale.does(ANNA, result(BLOCKER, Result.SATISFIED, ""));
        assertEquals(
                new Staleness.Fresh(TODAY.plusDays(2)),
                standing(BLOCKER, TODAY.plusDays(2)).staleness());
        assertEquals(List.of(), standing(BLOCKER, TODAY.plusDays(2)).causes());
        var later = standing(BLOCKER, TODAY.plusDays(3));
        assertEquals(new Staleness.Stale(TODAY.plusDays(2)), later.staleness());
        assertEquals(Assurance.ASSERTED, later.assurance());
        assertEquals(
                Phrase.of("cause.evidence-stale", TODAY.plusDays(2), 2),
                later.causes().getFirst().why());
    }

    @Test
    void whenThePersonsDayHasBegunBeforeTheUniversalOneThenEvidenceAgesByThePersonsDays() {
        var zone = ZoneId.of("Pacific/Auckland");
        tale.does(ANNA, note(BLOCKER, TODAY));
        tale.does(ANNA, result(BLOCKER, Result.SATISFIED, ""));
        var west = Readiness.judge(tale.catalog(), tale.assessment(), TODAY, ZoneId.of("America/New_York"));
        var east = Readiness.judge(tale.catalog(), tale.assessment(), TODAY, zone);
        assertEquals(
                new Staleness.Fresh(TODAY.plusDays(1)),
                west.standing(BLOCKER).orElseThrow().staleness());
        assertEquals(
                new Staleness.Fresh(TODAY.plusDays(2)),
                east.standing(BLOCKER).orElseThrow().staleness());
    }

    @Test
    void whenEvidenceIsWithdrawnThenItNoLongerSupportsTheClaim() {
        var id = tale.does(ANNA, note(BLOCKER, TODAY)).getFirst().id();
        tale.does(ANNA, result(BLOCKER, Result.SATISFIED, ""));
        tale.does(ANNA, new Command.WithdrawEvidence(id, "wrong cluster"));
        assertEquals(new Staleness.NoEvidence(), standing(BLOCKER, TODAY).staleness());
    }

    @Test
    void whenASecondPersonAcceptsThenTheClaimIsReviewed() {
        done(BLOCKER);
        tale.does(ANNA, new Command.Submit(BLOCKER));
        var seen = SeenContent.digest(tale.assessment().answer(BLOCKER));
        tale.does(OTTO, new Command.Accept(BLOCKER, seen, ""));
        assertEquals(Assurance.REVIEWED, standing(BLOCKER, TODAY).assurance());
        assertEquals(1, judge(TODAY).tally().reviewed());
    }

    @Test
    void whenAForeignProgramLetsTheSubmitterAcceptThenTheAcceptanceDoesNotCount() {
        done(BLOCKER);
        var submitted = tale.does(OTTO, new Command.Submit(BLOCKER)).getFirst();
        accepted(OTTO, Set.of(submitted.id()));
        assertSelfAccepted();
    }

    @Test
    void whenAForeignProgramLetsTheJudgeAcceptThenTheAcceptanceDoesNotCount() {
        done(BLOCKER);
        var submitted = tale.does(OTTO, new Command.Submit(BLOCKER)).getFirst();
        accepted(ANNA, Set.of(submitted.id()));
        assertSelfAccepted();
    }

    @Test
    void whenAnAcceptanceHidesWhatWasHandedInThenItDoesNotCount() {
        done(BLOCKER);
        tale.does(OTTO, new Command.Submit(BLOCKER));
        accepted(OTTO, Set.of());
        assertEquals(WorkStatus.IN_PROGRESS, standing(BLOCKER, TODAY).status());
    }

    private void assertSelfAccepted() {
        var standing = standing(BLOCKER, TODAY);
        assertEquals(WorkStatus.IN_PROGRESS, standing.status());
        assertEquals(Assurance.EVIDENCED, standing.assurance());
        assertEquals(
                List.of(new Cause(
                        BLOCKER, Cause.Weight.NOTE, Phrase.of("cause.self-accepted"), Phrase.of("next.self-accepted"))),
                standing.causes());
    }

    private void accepted(Author by, Set<EntryId> replaces) {
        var seen = SeenContent.digest(tale.assessment().answer(BLOCKER));
        var at = tale.assessment().history().getLast().at().plusSeconds(1);
        var forged = new muniment.journal.Entry.Accepted(BLOCKER, seen, "", replaces);
        tale.take(List.of(Tale.record(by, tale.assessment().heads(), at, forged)));
    }

    @Test
    void whenAMajorIsOpenThenOwnerAndDateMakeItACondition() {
        done(BLOCKER);
        tale.does(ANNA, result(MAJOR, Result.NOT_SATISFIED, "no alerts"));
        assertEquals(Verdict.NOT_READY, judge(TODAY).verdict());
        tale.does(ANNA, new Command.SetOwner(MAJOR, "Olga"));
        assertEquals(Verdict.NOT_READY, judge(TODAY).verdict());
        tale.does(ANNA, new Command.SetDue(MAJOR, TODAY.plusDays(10)));
        assertEquals(Verdict.READY_WITH_CONDITIONS, judge(TODAY).verdict());
        assertEquals(List.of("cause.not-satisfied", "cause.overdue"), causes(judge(TODAY.plusDays(11)), MAJOR));
    }

    @Test
    void whenARiskIsAcceptedThenItIsAConditionUntilItRunsOut() {
        done(MAJOR);
        tale.does(ANNA, new Command.AcceptRisk(BLOCKER, TODAY.plusDays(30), "until the export runs", "CIO"));
        assertEquals(Verdict.READY_WITH_CONDITIONS, judge(TODAY.plusDays(30)).verdict());
        assertEquals(Result.RISK_ACCEPTED, standing(BLOCKER, TODAY.plusDays(30)).result());
        var after = standing(BLOCKER, TODAY.plusDays(31));
        assertEquals(Result.NOT_SATISFIED, after.result());
        assertEquals(
                List.of(Phrase.of("cause.risk-run-out", TODAY.plusDays(30))),
                after.causes().stream().map(Cause::why).toList());
    }

    @Test
    void whenSomeObligationsAreJudgedAloneThenOnlyTheirOwnCausesCount() {
        done(MAJOR);
        var readiness = judge(TODAY);
        assertEquals(Verdict.NOT_READY, Readiness.verdict(List.of(standing(BLOCKER, TODAY), standing(MAJOR, TODAY))));
        assertEquals(Verdict.READY, Readiness.verdict(List.of(standing(MAJOR, TODAY))));
        assertEquals(Verdict.READY, Readiness.verdict(List.of()));
        assertEquals(
                readiness.byTask(),
                readiness.byTask().keySet().stream()
                        .collect(Collectors.toMap(task -> task, task -> Tally.of(readiness.standings(task)))));
    }

    @Test
    void whenEverythingIsEvidencedThenTheClusterIsReady() {
        done(BLOCKER);
        done(MAJOR);
        var readiness = judge(TODAY);
        assertEquals(Verdict.READY, readiness.verdict());
        assertEquals(100, readiness.tally().progressPercent());
        assertEquals(100, readiness.tally().compliancePercent());
    }

    @Test
    void whenATraitIsAbsentThenTheObligationDoesNotApplyAndWhenNobodySaidItCounts() {
        assertEquals(
                new Applicability.LacksTrait(HYBRID), standing(MINOR, TODAY).applicability());
        tale.does(ANNA, new Command.SetTraits(Map.of()));
        assertEquals(new Applicability.Undecided(HYBRID), standing(MINOR, TODAY).applicability());
        assertEquals(List.of("cause.not-assessed", "cause.trait-undecided"), causes(judge(TODAY), MINOR));
        tale.does(ANNA, new Command.SetTraits(Map.of(HYBRID, true)));
        assertEquals(new Applicability.Applies(), standing(MINOR, TODAY).applicability());
    }

    @Test
    void whenSomebodyJudgesAnObligationAwayThenItDoesNotCount() {
        tale.does(ANNA, result(BLOCKER, Result.NOT_APPLICABLE, "no data is kept"));
        assertFalse(standing(BLOCKER, TODAY).applies());
        assertEquals(1, judge(TODAY).tally().applicable());
    }

    @Test
    void whenTheStatementChangedSinceThenTheJudgementHasToBeConfirmed() {
        done(BLOCKER);
        var old = tale.assessment().history().stream()
                .filter(recorded -> recorded.entry() instanceof muniment.journal.Entry.ResultSet)
                .findFirst()
                .orElseThrow();
        var set = (muniment.journal.Entry.ResultSet) old.entry();
        var other = new muniment.journal.Entry.ResultSet(
                set.obligation(),
                set.result(),
                set.method(),
                set.because(),
                muniment.catalog.Sha256.of("another wording"),
                Set.of(old.id()));
        tale.take(List.of(Tale.record(ANNA, tale.assessment().heads(), old.at().plusSeconds(1), other)));
        assertEquals(List.of("cause.statement-changed"), causes(judge(TODAY), BLOCKER));
    }

    @Test
    void whenAReviewerSendsItBackThenItIsOpenWithTheFeedback() {
        done(BLOCKER);
        tale.does(ANNA, new Command.Submit(BLOCKER));
        tale.does(OTTO, new Command.Return(BLOCKER, "another cluster"));
        assertEquals(List.of("cause.sent-back"), causes(judge(TODAY), BLOCKER));
    }

    @Test
    void whenObligationsAreRolledUpThenEveryCountAgrees() {
        done(BLOCKER);
        var readiness = judge(TODAY);
        assertEquals(readiness.tally(), readiness.byTask().get(ThreeObligations.BACKUP));
        assertEquals(readiness.tally(), readiness.bySection().get("Section"));
        var levels = readiness.byCriticality();
        assertEquals(
                List.of(Criticality.Level.BLOCKER, Criticality.Level.MAJOR, Criticality.Level.MINOR),
                List.copyOf(levels.keySet()));
        assertEquals(List.of(1, 0, 0), levels.values().stream().map(Tally::met).toList());
        assertEquals(50, readiness.tally().progressPercent());
    }

    private void done(StatementId id) {
        tale.does(ANNA, note(id, TODAY));
        tale.does(ANNA, result(id, Result.SATISFIED, "seen"));
    }

    private Readiness judge(LocalDate day) {
        return Readiness.judge(tale.catalog(), tale.assessment(), day);
    }

    private Standing standing(StatementId id, LocalDate day) {
        return judge(day).standing(id).orElseThrow();
    }

    private static List<String> causes(Readiness readiness) {
        return readiness.causes().stream().map(cause -> cause.why().key()).toList();
    }

    private static List<String> causes(Readiness readiness, StatementId id) {
        return readiness.standing(id).orElseThrow().causes().stream()
                .map(cause -> cause.why().key())
                .toList();
    }
}
