package muniment.assessment;

import static muniment.assessment.Tale.ANNA;
import static muniment.assessment.Tale.OTTO;
import static muniment.assessment.Tale.TODAY;
import static muniment.assessment.Tale.note;
import static muniment.assessment.Tale.result;
import static muniment.assessment.ThreeObligations.BLOCKER;
import static muniment.assessment.ThreeObligations.MAJOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muniment.catalog.Sha256;
import muniment.catalog.StatementId;
import muniment.catalog.TraitId;
import muniment.journal.Content;
import muniment.journal.Custody;
import muniment.journal.Entry;
import muniment.journal.EntryId;
import muniment.journal.Evidence;
import muniment.journal.Result;
import muniment.journal.Sample;
import muniment.journal.Scope;
import muniment.journal.Times;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DecisionsTest {
    private final Tale tale = Tale.opened();

    @Test
    void whenTheObligationIsUnknownThenItIsNamed() {
        var unknown = new StatementId("no.such");
        assertEquals(List.of("refusal.unknown-obligation"), tale.refusals(ANNA, result(unknown, Result.SATISFIED, "")));
        assertEquals(List.of("refusal.unknown-obligation"), tale.refusals(ANNA, note(unknown, TODAY)));
    }

    @Test
    void whenAProvisionIsJudgedThenItIsRefusedBecauseItAsksNothing() {
        assertEquals(
                List.of("refusal.unknown-obligation"),
                tale.refusals(ANNA, result(new StatementId("infra.patching"), Result.SATISFIED, "")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Result.class,
            names = {"PARTIALLY_SATISFIED", "NOT_SATISFIED", "SATISFIED_BY_ALTERNATIVE", "NOT_APPLICABLE"})
    void whenAResultNeedsAReasonThenABlankOneIsRefused(Result result) {
        assertEquals(List.of("refusal.reason-missing"), tale.refusals(ANNA, result(BLOCKER, result, "  ")));
    }

    @Test
    void whenARiskIsSetAsAResultThenItsOwnCommandIsNamed() {
        assertEquals(
                List.of("refusal.risk-needs-its-own-command"),
                tale.refusals(ANNA, result(BLOCKER, Result.RISK_ACCEPTED, "")));
    }

    @Test
    void whenARiskIsAcceptedThenBearerReasonAndAComingDateAreNeeded() {
        assertEquals(
                List.of("refusal.reason-missing", "refusal.risk-bearer-missing", "refusal.past-date"),
                tale.refusals(ANNA, new Command.AcceptRisk(BLOCKER, TODAY.minusDays(1), "", "")));
        assertEquals(
                List.of("refusal.risk-too-long"),
                tale.refusals(
                        ANNA, new Command.AcceptRisk(BLOCKER, TODAY.plusYears(2).plusDays(1), "why", "CIO")));
        tale.does(ANNA, new Command.AcceptRisk(BLOCKER, TODAY, "why", "CIO"));
    }

    @Test
    void whenTheSameResultIsSetTwiceThenNothingIsWritten() {
        tale.does(ANNA, result(BLOCKER, Result.SATISFIED, "seen"));
        assertEquals(List.of(), tale.does(ANNA, result(BLOCKER, Result.SATISFIED, " seen ")));
        assertEquals(List.of(), tale.does(ANNA, result(MAJOR, Result.NOT_ASSESSED, "")));
        assertEquals(List.of(), tale.does(ANNA, new Command.SetOwner(MAJOR, " ")));
        assertEquals(List.of(), tale.does(ANNA, new Command.SetDue(MAJOR, null)));
    }

    @Test
    void whenADueDateIsPastThenItIsRefused() {
        assertEquals(List.of("refusal.past-date"), tale.refusals(ANNA, new Command.SetDue(MAJOR, TODAY.minusDays(1))));
    }

    @Test
    void whenNothingIsJudgedThenNothingCanBeHandedIn() {
        assertEquals(List.of("refusal.submit-without-result"), tale.refusals(ANNA, new Command.Submit(BLOCKER)));
    }

    @Test
    void whenSomebodyReviewsTheirOwnWorkThenFourEyesRefuse() {
        tale.does(ANNA, result(BLOCKER, Result.SATISFIED, ""));
        tale.does(ANNA, new Command.Submit(BLOCKER));
        assertEquals(List.of("refusal.own-submission"), tale.refusals(ANNA, accept()));
        assertEquals(List.of("refusal.own-submission"), tale.refusals(ANNA, new Command.Return(BLOCKER, "mend it")));
    }

    @Test
    void whenSomebodyHandsInWhatAnotherJudgedThenNeitherOfThemMayAccept() {
        tale.does(ANNA, result(BLOCKER, Result.SATISFIED, ""));
        tale.does(OTTO, new Command.Submit(BLOCKER));
        assertEquals(List.of("refusal.own-submission"), tale.refusals(ANNA, accept()));
        assertEquals(List.of("refusal.own-submission"), tale.refusals(OTTO, accept()));
    }

    @Test
    void whenTheContentChangedSinceItWasSeenThenAcceptanceIsRefused() {
        tale.does(ANNA, result(BLOCKER, Result.SATISFIED, ""));
        tale.does(ANNA, new Command.Submit(BLOCKER));
        assertEquals(
                List.of("refusal.changed-since-seen"),
                tale.refusals(OTTO, new Command.Accept(BLOCKER, Sha256.of("other"), "")));
        tale.does(OTTO, accept());
        assertEquals(WorkStatus.ACCEPTED, tale.assessment().answer(BLOCKER).status());
        assertEquals(List.of("refusal.already-accepted"), tale.refusals(ANNA, new Command.Submit(BLOCKER)));
    }

    @Test
    void whenWorkIsSentBackThenFeedbackIsNeeded() {
        tale.does(ANNA, result(BLOCKER, Result.SATISFIED, ""));
        assertEquals(List.of("refusal.nothing-submitted"), tale.refusals(OTTO, new Command.Return(BLOCKER, "why")));
        tale.does(ANNA, new Command.Submit(BLOCKER));
        assertEquals(List.of("refusal.already-submitted"), tale.refusals(ANNA, new Command.Submit(BLOCKER)));
        assertEquals(List.of("refusal.feedback-missing"), tale.refusals(OTTO, new Command.Return(BLOCKER, " ")));
        tale.does(OTTO, new Command.Return(BLOCKER, "The list is of another cluster"));
        assertEquals(WorkStatus.RETURNED, tale.assessment().answer(BLOCKER).status());
        tale.does(ANNA, new Command.Submit(BLOCKER));
    }

    @Test
    void whenEvidenceLacksWhatItNeedsThenEveryGapIsNamedAtOnce() {
        var tomorrow = TODAY.plusDays(1);
        var later = java.time.Instant.parse("2026-06-16T00:00:00Z");
        var received = java.time.Instant.parse("2026-06-15T00:00:00Z");
        var evidence = new Evidence(
                " ",
                new Content.Link("ftp:/nowhere"),
                new Times(later, tomorrow, TODAY, received, null),
                Custody.UNKNOWN,
                Sample.WHOLE);
        assertEquals(
                List.of(
                        "refusal.evidence-title-missing",
                        "refusal.evidence-without-obligation",
                        "refusal.not-an-address",
                        "refusal.captured-after-received",
                        "refusal.period-backwards"),
                tale.refusals(ANNA, new Command.RecordEvidence(evidence, Set.of())));
    }

    @Test
    void whenEvidenceIsWithdrawnThenItStaysOnFileWithItsReason() {
        var id = tale.does(ANNA, note(BLOCKER, TODAY)).getFirst().id();
        assertEquals(List.of("refusal.reason-missing"), tale.refusals(ANNA, new Command.WithdrawEvidence(id, "")));
        tale.does(ANNA, new Command.WithdrawEvidence(id, "wrong cluster"));
        var onFile = tale.assessment().evidence(id).orElseThrow();
        assertEquals("wrong cluster", onFile.withdrawn().orElseThrow().value());
        assertEquals(List.of(onFile), tale.assessment().answer(BLOCKER).evidence());
        assertEquals(List.of(), tale.assessment().answer(BLOCKER).standingEvidence());
        assertEquals(
                List.of("refusal.evidence-withdrawn"), tale.refusals(ANNA, new Command.WithdrawEvidence(id, "again")));
        assertEquals(
                List.of("refusal.evidence-withdrawn"),
                tale.refusals(ANNA, new Command.LinkEvidence(id, Set.of(MAJOR))));
    }

    @Test
    void whenEvidenceIsLinkedThenItSupportsBothObligations() {
        var id = tale.does(ANNA, note(BLOCKER, TODAY)).getFirst().id();
        tale.does(ANNA, new Command.LinkEvidence(id, Set.of(MAJOR, BLOCKER)));
        assertEquals(
                Set.of(BLOCKER, MAJOR),
                tale.assessment().evidence(id).orElseThrow().obligations());
        assertEquals(List.of(), tale.does(ANNA, new Command.LinkEvidence(id, Set.of(MAJOR))));
    }

    @Test
    void whenTheScopeIsIncompleteThenEachFieldSaysSo() {
        var scope = new Scope(" ", "", "", "", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 1));
        assertEquals(
                List.of("refusal.name-missing", "refusal.cluster-missing", "refusal.period-backwards"),
                tale.refusals(ANNA, new Command.SetScope(scope)));
    }

    @Test
    void whenATraitIsUnknownThenItIsNamed() {
        assertEquals(
                List.of("refusal.unknown-trait"),
                tale.refusals(ANNA, new Command.SetTraits(Map.of(new TraitId("flying"), true))));
    }

    @Test
    void whenNothingIsSaidOfTheClusterThenNoAnswerIsWritten() {
        var open = new Command.Open(Scope.of("Orders", "orders-prod"), Map.of());
        var decisions = new Decisions(ThreeObligations.get(), Assessment.EMPTY, ANNA, TODAY);
        var edition = ThreeObligations.get().edition();
        assertEquals(
                new Decision.Accepted(List.of(
                        new Entry.Opened(edition.id(), edition.version(), edition.digest()),
                        new Entry.ScopeSet(open.scope(), Set.of()))),
                decisions.decide(open));
    }

    @Test
    void whenAnAssessmentIsOpenThenItIsNotOpenedAgain() {
        assertEquals(
                List.of("refusal.already-open"), tale.refusals(ANNA, new Command.Open(Scope.of("a", "b"), Map.of())));
    }

    @Test
    void whenWhatFoundedTheFileIsUndoneThenItIsRefused() {
        var opened = tale.recorded().getFirst().id();
        assertEquals(List.of("refusal.not-undoable"), tale.refusals(ANNA, new Command.Undo(Set.of(opened))));
        assertEquals(List.of("refusal.nothing-to-undo"), tale.refusals(ANNA, new Command.Undo(Set.of())));
        assertEquals(
                List.of("refusal.unknown-entry"),
                tale.refusals(ANNA, new Command.Undo(Set.of(new EntryId(Sha256.of("x"))))));
    }

    @Test
    void whenTheSubmitterTakesBackTheReviewersWordThenItIsRefused() {
        tale.does(ANNA, result(BLOCKER, Result.SATISFIED, ""));
        tale.does(ANNA, new Command.Submit(BLOCKER));
        var returned = tale.does(OTTO, new Command.Return(BLOCKER, "mend it")).getFirst();
        assertEquals(List.of("refusal.not-yours"), tale.refusals(ANNA, new Command.Undo(Set.of(returned.id()))));
        tale.does(OTTO, new Command.Undo(Set.of(returned.id())));
        assertEquals(WorkStatus.SUBMITTED, tale.assessment().answer(BLOCKER).status());
    }

    @Test
    void whenTheSubmitterRevivesAnAcceptanceThatTheReviewerTookBackThenItIsRefused() {
        tale.does(ANNA, result(BLOCKER, Result.SATISFIED, ""));
        tale.does(ANNA, new Command.Submit(BLOCKER));
        var accepted = tale.does(OTTO, accept()).getFirst();
        var undone = tale.does(OTTO, new Command.Undo(Set.of(accepted.id()))).getFirst();
        assertEquals(List.of("refusal.not-yours"), tale.refusals(ANNA, new Command.Undo(Set.of(undone.id()))));
        assertEquals(WorkStatus.SUBMITTED, tale.assessment().answer(BLOCKER).status());
        var judged = tale.recorded().stream()
                .filter(recorded -> recorded.entry() instanceof muniment.journal.Entry.ResultSet)
                .findFirst()
                .orElseThrow();
        tale.does(OTTO, new Command.Undo(Set.of(judged.id())));
    }

    private Command.Accept accept() {
        return new Command.Accept(BLOCKER, SeenContent.digest(tale.assessment().answer(BLOCKER)), "");
    }
}
