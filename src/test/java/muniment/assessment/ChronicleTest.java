package muniment.assessment;

import static muniment.assessment.Tale.ANNA;
import static muniment.assessment.Tale.result;
import static muniment.assessment.ThreeObligations.BLOCKER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import muniment.journal.Entry;
import muniment.journal.Recorded;
import muniment.journal.Result;
import muniment.text.Phrase;
import org.junit.jupiter.api.Test;

final class ChronicleTest {
    private final Tale tale = Tale.opened();

    @Test
    void whenATakingBackIsTakenBackThenTheWordsGoOneLevelDeep() {
        var judged = tale.does(ANNA, result(BLOCKER, Result.SATISFIED, "")).getFirst();
        var undone = tale.does(ANNA, new Command.Undo(Set.of(judged.id()))).getFirst();
        tale.does(ANNA, new Command.Undo(Set.of(undone.id())));
        var lines = Chronicle.of(tale.catalog(), tale.assessment()).lines();
        assertEquals(
                Phrase.of("history.undone", lines.get(lines.size() - 3).what()),
                lines.get(lines.size() - 2).what());
        assertEquals(Phrase.of("history.undone-undoing"), lines.getLast().what());
        assertEquals(Set.of(BLOCKER), lines.getLast().about());
    }

    @Test
    void whenTakingsBackNameTheTwoBeforeThemThenTheHistoryIsToldAtOnce() {
        var entries = new ArrayList<>(tale.does(ANNA, result(BLOCKER, Result.SATISFIED, "")));
        entries.addAll(tale.does(ANNA, result(BLOCKER, Result.NOT_SATISFIED, "gone")));
        for (var i = 0; i < 2_000; i++) {
            var last = entries.getLast();
            var named = Set.of(last.id(), entries.get(entries.size() - 2).id());
            entries.add(Tale.record(ANNA, Set.of(last.id()), last.at().plusSeconds(1), new Entry.Undone(named)));
        }
        tale.take(List.copyOf(entries.subList(2, entries.size())));
        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> assertEquals(Set.of(BLOCKER), told()));
    }

    @Test
    void whenTakingsBackFormALongChainThenTheHistoryIsStillTold() {
        var last = tale.does(ANNA, result(BLOCKER, Result.SATISFIED, "")).getFirst();
        var chain = new ArrayList<Recorded>();
        for (var i = 0; i < 20_000; i++) {
            last = Tale.record(ANNA, Set.of(last.id()), last.at().plusSeconds(1), new Entry.Undone(Set.of(last.id())));
            chain.add(last);
        }
        tale.take(chain);
        assertEquals(Set.of(BLOCKER), told());
    }

    private Set<muniment.catalog.StatementId> told() {
        return Chronicle.of(tale.catalog(), tale.assessment()).lines().getLast().about();
    }
}
