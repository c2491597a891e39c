package muniment.assessment;

import static muniment.assessment.Tale.ANNA;
import static muniment.assessment.Tale.OTTO;
import static muniment.assessment.Tale.TODAY;
import static muniment.assessment.ThreeObligations.BLOCKER;
import static muniment.assessment.ThreeObligations.MINOR;
import static muniment.assessment.ThreeObligations.POLICY;
import static muniment.assessment.ThreeObligations.RECENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import muniment.catalog.StatementId;
import muniment.journal.Entry;
import muniment.journal.EntryId;
import muniment.journal.Recorded;
import muniment.journal.Result;
import muniment.observation.Outcome;
import muniment.text.Phrase;
import org.junit.jupiter.api.Test;

/** A review saw observations that were judged by certain values; it holds only while the checks compare with those. */
final class ThresholdLapseTest {
    private static final Set<ParameterName> INTERVAL = Set.of(new ParameterName(RECENT, "interval"));

    private final Tale tale = Tale.opened();

    private void analyse() {
        tale.does(ANNA, Observed.file("list", TODAY, BLOCKER));
        tale.does(ANNA, Observed.analysis(Observed.saw(RECENT, Outcome.PASS, TODAY, "list")));
    }

    private void handIn(StatementId obligation) {
        tale.does(ANNA, Tale.result(obligation, Result.SATISFIED, ""));
        tale.does(ANNA, new Command.Submit(obligation));
    }

    private EntryId accept(StatementId obligation) {
        return tale.does(OTTO, new Command.Accept(obligation, SeenContent.digest(answer(obligation)), ""))
                .getFirst()
                .id();
    }

    private static Command set(String interval) {
        return new Command.SetParameter(RECENT, "interval", List.of(interval), "by contract");
    }

    private EntryId changed(String interval) {
        return tale.does(ANNA, set(interval)).getFirst().id();
    }

    private Answer answer(StatementId obligation) {
        return tale.assessment().answer(tale.catalog().obligation(obligation).orElseThrow());
    }

    private List<String> told(EntryId about) {
        return Chronicle.of(tale.catalog(), tale.assessment()).lines().stream()
                .filter(line -> line.recorded().id().equals(about))
                .flatMap(line -> line.effects().stream())
                .map(Phrase::key)
                .toList();
    }

    @Test
    void whenAThresholdOfWhatWasAcceptedChangesThenTheAcceptanceLapsesAndTheHistorySaysByWhat() {
        analyse();
        handIn(BLOCKER);
        accept(BLOCKER);
        var change = changed("12");
        assertEquals(WorkStatus.IN_PROGRESS, answer(BLOCKER).status());
        assertTrue(answer(BLOCKER).reviewLapsed());
        assertFalse(answer(BLOCKER).reviewOfOtherContent());
        assertEquals(INTERVAL, answer(BLOCKER).unseenThresholds());
        assertEquals(List.of("history.lapsed.threshold"), told(change));
    }

    @Test
    void whenTheChangeIsTakenBackThenTheAcceptanceHoldsAgain() {
        analyse();
        handIn(BLOCKER);
        accept(BLOCKER);
        tale.does(ANNA, new Command.Undo(Set.of(changed("12"))));
        assertEquals(WorkStatus.ACCEPTED, answer(BLOCKER).status());
        assertEquals(Set.of(), answer(BLOCKER).unseenThresholds());
    }

    @Test
    void whenTheReviewerKnewTheChangeThenTheAcceptanceHoldsUntilItIsTakenBack() {
        analyse();
        var change = changed("12");
        handIn(BLOCKER);
        accept(BLOCKER);
        assertEquals(WorkStatus.ACCEPTED, answer(BLOCKER).status());
        var takenBack =
                tale.does(ANNA, new Command.Undo(Set.of(change))).getFirst().id();
        assertTrue(answer(BLOCKER).reviewLapsed());
        assertEquals(List.of("history.lapsed.undo"), told(takenBack));
    }

    @Test
    void whenNothingThatWasSeenRestsOnTheThresholdThenTheAcceptanceHolds() {
        tale.does(ANNA, Observed.file("list", TODAY, BLOCKER, MINOR));
        tale.does(ANNA, Observed.analysis(Observed.saw(POLICY, Outcome.PASS, TODAY, "list")));
        for (var obligation : List.of(BLOCKER, MINOR)) {
            handIn(obligation);
            accept(obligation);
        }
        var change = changed("12");
        assertEquals(WorkStatus.ACCEPTED, answer(BLOCKER).status());
        assertEquals(WorkStatus.ACCEPTED, answer(MINOR).status());
        assertEquals(List.of(), told(change));
    }

    @Test
    void whenItChangesAfterHandingInThenItHasToBeHandedInAgainBeforeAnybodyAccepts() {
        analyse();
        handIn(BLOCKER);
        changed("12");
        var seen = SeenContent.digest(answer(BLOCKER));
        assertEquals(List.of("refusal.nothing-submitted"), tale.refusals(OTTO, new Command.Accept(BLOCKER, seen, "")));
        tale.does(ANNA, new Command.Submit(BLOCKER));
        accept(BLOCKER);
        assertEquals(WorkStatus.ACCEPTED, answer(BLOCKER).status());
    }

    @Test
    void whenWorkWasSentBackThenAChangeDoesNotMakeThatLapse() {
        analyse();
        handIn(BLOCKER);
        tale.does(OTTO, new Command.Return(BLOCKER, "not yet"));
        changed("12");
        assertEquals(WorkStatus.RETURNED, answer(BLOCKER).status());
        assertFalse(answer(BLOCKER).reviewLapsed());
    }

    @Test
    void whenACopyChangesItMeanwhileThenTheMergeLetsTheAcceptanceLapseInWhateverOrderAndByWhateverClock() {
        analyse();
        handIn(BLOCKER);
        var copy = tale.copy();
        accept(BLOCKER);
        var entry = new Entry.ParameterSet(RECENT, "interval", List.of("12"), "by contract", Set.of());
        var heads = copy.assessment().heads();
        for (var clock : List.of("2000-01-01T00:00:00Z", "2040-01-01T00:00:00Z")) {
            var change = Tale.record(ANNA, heads, Instant.parse(clock), entry);
            var forth = Assessment.of(tale.recorded()).after(change);
            var back = Assessment.EMPTY.after(change);
            for (Recorded recorded : tale.recorded().reversed()) {
                back = back.after(recorded);
            }
            var obligation = tale.catalog().obligation(BLOCKER).orElseThrow();
            assertTrue(forth.answer(obligation).reviewLapsed(), clock);
            assertEquals(forth.answer(obligation), back.answer(obligation), clock);
            assertEquals(
                    1,
                    Chronicle.of(tale.catalog(), forth).lines().stream()
                            .mapToInt(line -> line.effects().size())
                            .sum(),
                    clock);
        }
    }

    @Test
    void whenTheSameThresholdIsReasonedAnewThenItWasNotSeen() {
        analyse();
        changed("12");
        handIn(BLOCKER);
        accept(BLOCKER);
        tale.does(ANNA, new Command.SetParameter(RECENT, "interval", List.of("12"), "another reason"));
        assertTrue(answer(BLOCKER).reviewLapsed());
    }
}
