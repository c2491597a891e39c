package muniment.desktop.sla;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import muniment.catalog.Sla;
import muniment.catalog.Sla.Cover;
import muniment.catalog.Sla.Gate;
import muniment.catalog.Sla.Sign;

/**
 * A failure under what is known of the cluster.
 *
 * <p>Guarantees that a gate never makes a failure covered that the table does not cover: gates only take cover away or
 * leave it open.
 *
 * @param failure the kind of failure
 * @param closed the gates that hold
 * @param open the gates that nobody answered
 */
record Incident(Sla.Case failure, List<Gate> closed, List<Gate> open) {
    Incident {
        closed = List.copyOf(closed);
        open = List.copyOf(open);
    }

    /**
     * The incident with these answers.
     *
     * @param answers what is known, by the name of each question; a question without an answer is undecided
     */
    static Incident of(Sla.Case failure, List<Gate> gates, Map<String, Sign.Answer> answers) {
        return new Incident(
                failure,
                gates.stream().filter(gate -> holds(gate, answers)).toList(),
                gates.stream().filter(gate -> unanswered(gate, answers)).toList());
    }

    /** The name of the question that a gate hangs on: a trait's, or the condition itself. */
    static String question(Gate gate) {
        return gate.shownBy().map(sign -> sign.trait().value()).orElseGet(gate::condition);
    }

    /** Whether the SLA covers it under these circumstances. */
    Cover cover() {
        return switch (failure.covered()) {
            case YES, CHECK, UNKNOWN -> underGates();
            case NO, NOT_APPLICABLE -> failure.covered();
        };
    }

    /** The gate that decides, if one does. */
    Optional<Gate> decidedBy() {
        return cover() == failure.covered()
                ? Optional.empty()
                : closed.stream().filter(gate -> gate.covered() == cover()).findFirst();
    }

    private Cover underGates() {
        if (closed.stream().anyMatch(gate -> gate.covered() == Cover.NO)) {
            return Cover.NO;
        }
        if (closed.stream().anyMatch(gate -> gate.covered() == Cover.UNKNOWN)) {
            return Cover.UNKNOWN;
        }
        return failure.covered() == Cover.YES && !open.isEmpty() ? Cover.CHECK : failure.covered();
    }

    private static boolean holds(Gate gate, Map<String, Sign.Answer> answers) {
        var answer = answers.getOrDefault(question(gate), Sign.Answer.UNDECIDED);
        return gate.shownBy().map(sign -> sign.answer() == answer).orElseGet(() -> answer == Sign.Answer.YES);
    }

    private static boolean unanswered(Gate gate, Map<String, Sign.Answer> answers) {
        return gate.shownBy().isEmpty()
                && answers.getOrDefault(question(gate), Sign.Answer.UNDECIDED) == Sign.Answer.UNDECIDED;
    }
}
