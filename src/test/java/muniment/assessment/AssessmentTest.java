package muniment.assessment;

import static muniment.assessment.Tale.ANNA;
import static muniment.assessment.Tale.OTTO;
import static muniment.assessment.Tale.TODAY;
import static muniment.assessment.Tale.note;
import static muniment.assessment.Tale.result;
import static muniment.assessment.ThreeObligations.BLOCKER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import muniment.journal.EntryId;
import muniment.journal.Recorded;
import muniment.journal.Result;
import org.junit.jupiter.api.Test;

final class AssessmentTest {
    private final Tale tale = Tale.opened();

    @Test
    void whenAnEntryIsUndoneThenTheValueBeforeItHoldsAgain() {
        tale.does(ANNA, result(BLOCKER, Result.SATISFIED, "first"));
        var second = names(tale.does(ANNA, result(BLOCKER, Result.NOT_SATISFIED, "second")));
        tale.does(ANNA, new Command.Undo(second));
        assertEquals(Result.SATISFIED, tale.assessment().answer(BLOCKER).result());
    }

    @Test
    void whenAnUndoIsUndoneThenTheValueHoldsAgain() {
        tale.does(ANNA, result(BLOCKER, Result.SATISFIED, "first"));
        var second = names(tale.does(ANNA, result(BLOCKER, Result.NOT_SATISFIED, "second")));
        var undo = names(tale.does(ANNA, new Command.Undo(second)));
        tale.does(ANNA, new Command.Undo(undo));
        assertEquals(Result.NOT_SATISFIED, tale.assessment().answer(BLOCKER).result());
    }

    @Test
    void whenAValueInTheMiddleIsUndoneThenTheLatestStillHoldsAloneThere() {
        tale.does(ANNA, result(BLOCKER, Result.SATISFIED, "first"));
        var second = names(tale.does(ANNA, result(BLOCKER, Result.NOT_SATISFIED, "second")));
        tale.does(ANNA, result(BLOCKER, Result.PARTIALLY_SATISFIED, "third"));
        tale.does(ANNA, new Command.Undo(second));
        assertEquals(1, tale.assessment().answer(BLOCKER).judgements().size());
        assertEquals(
                Result.PARTIALLY_SATISFIED, tale.assessment().answer(BLOCKER).result());
    }

    @Test
    void whenTwoCopiesSetOneValueThenBothAreShownUntilSomebodySettlesIt() {
        var other = tale.copy();
        tale.does(ANNA, result(BLOCKER, Result.SATISFIED, "anna"));
        tale.take(other.does(OTTO, result(BLOCKER, Result.NOT_SATISFIED, "otto")));
        assertTrue(tale.assessment().answer(BLOCKER).conflicting());
        assertEquals(List.of("refusal.settle-first"), tale.refusals(ANNA, new Command.Submit(BLOCKER)));
        tale.does(ANNA, result(BLOCKER, Result.NOT_SATISFIED, "otto"));
        assertFalse(tale.assessment().answer(BLOCKER).conflicting());
    }

    @Test
    void whenWhatWasAcceptedChangesThenTheAcceptanceLapses() {
        tale.does(ANNA, result(BLOCKER, Result.SATISFIED, ""));
        tale.does(ANNA, new Command.Submit(BLOCKER));
        var seen = SeenContent.digest(tale.assessment().answer(BLOCKER));
        tale.does(OTTO, new Command.Accept(BLOCKER, seen, "fine"));
        tale.does(ANNA, new Command.SetOwner(BLOCKER, "Olga"));
        assertEquals(WorkStatus.ACCEPTED, tale.assessment().answer(BLOCKER).status());
        tale.does(ANNA, note(BLOCKER, TODAY));
        var answer = tale.assessment().answer(BLOCKER);
        assertEquals(WorkStatus.IN_PROGRESS, answer.status());
        assertTrue(answer.reviewLapsed());
    }

    @Test
    void whenNothingIsRecordedThenAnObligationIsToDo() {
        var answer = tale.assessment().answer(BLOCKER);
        assertEquals(WorkStatus.TO_DO, answer.status());
        assertEquals(Result.NOT_ASSESSED, answer.result());
        assertEquals(Optional.empty(), answer.owner());
        tale.does(ANNA, new Command.Remark(BLOCKER, "ask Olga"));
        assertEquals(WorkStatus.IN_PROGRESS, tale.assessment().answer(BLOCKER).status());
    }

    @Test
    void whenAClockIsWrongThenTheHistoryStillPutsCausesFirst() {
        var first = tale.recorded().getFirst();
        var early = Tale.record(
                OTTO,
                tale.assessment().heads(),
                first.at().minusSeconds(86_400),
                new muniment.journal.Entry.Commented(BLOCKER, "from yesterday"));
        tale.take(List.of(early));
        assertEquals(early, tale.assessment().history().getLast());
        assertEquals(Set.of(early.id()), tale.assessment().heads());
    }

    private static Set<EntryId> names(List<Recorded> recorded) {
        return recorded.stream().map(Recorded::id).collect(Collectors.toSet());
    }
}
