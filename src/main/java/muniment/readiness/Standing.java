package muniment.readiness;

import java.util.List;
import muniment.assessment.Answer;
import muniment.assessment.WorkStatus;
import muniment.catalog.Obligation;
import muniment.journal.Result;

/**
 * Where one obligation stands.
 *
 * @param answer what people recorded for it
 * @param result what counts: the recorded result, unless the cluster lacks the trait or an accepted risk has run out
 * @param causes what is open, the heaviest first
 */
public record Standing(
        Obligation obligation,
        Answer answer,
        Applicability applicability,
        Result result,
        Assurance assurance,
        Staleness staleness,
        List<Cause> causes) {
    public Standing {
        causes = List.copyOf(causes);
    }

    /** How far the work on it is. */
    public WorkStatus status() {
        return answer.status();
    }

    /** Whether it counts at all. */
    public boolean applies() {
        return switch (applicability) {
            case Applicability.Applies _, Applicability.Undecided _ -> true;
            case Applicability.LacksTrait _, Applicability.JudgedAway _ -> false;
        };
    }

    /** Whether something keeps it from being done: a cause that blocks or makes a condition. */
    public boolean open() {
        return causes.stream().anyMatch(cause -> cause.weight() != Cause.Weight.NOTE);
    }
}
