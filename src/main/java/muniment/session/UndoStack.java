package muniment.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import muniment.assessment.Decision;
import muniment.assessment.Decisions;
import muniment.journal.EntryId;
import muniment.journal.Recorded;
import muniment.text.Phrase;

/**
 * What this session did, so that it can be taken back step by step and done again. One command is one step. Used on the
 * session's own thread only.
 */
final class UndoStack {
    private final Deque<Set<EntryId>> done = new ArrayDeque<>();
    private final Deque<Undone> undone = new ArrayDeque<>();

    /** A step and the entries that took it back; taking those back does the step again. */
    private record Undone(Set<EntryId> step, Set<EntryId> takenBackBy) {}

    /** Remembers what a command wrote, unless it cannot be taken back. */
    void did(List<Recorded> recorded) {
        if (!recorded.isEmpty() && recorded.stream().allMatch(one -> Decisions.undoable(one.entry()))) {
            done.push(names(recorded));
            undone.clear();
        }
    }

    Outcome undo(Function<Set<EntryId>, Outcome> takeBack) {
        var step = done.peek();
        if (step == null) {
            return Outcome.refused(Phrase.of("refusal.nothing-to-undo"));
        }
        var outcome = takeBack.apply(step);
        if (outcome.decision() instanceof Decision.Accepted) {
            done.pop();
            undone.push(new Undone(step, names(outcome.recorded())));
        }
        return outcome;
    }

    Outcome redo(Function<Set<EntryId>, Outcome> takeBack) {
        var last = undone.peek();
        if (last == null) {
            return Outcome.refused(Phrase.of("refusal.nothing-to-redo"));
        }
        var outcome = takeBack.apply(last.takenBackBy());
        if (outcome.decision() instanceof Decision.Accepted) {
            undone.pop();
            done.push(last.step());
        }
        return outcome;
    }

    private static Set<EntryId> names(List<Recorded> recorded) {
        return recorded.stream().map(Recorded::id).collect(Collectors.toUnmodifiableSet());
    }
}
