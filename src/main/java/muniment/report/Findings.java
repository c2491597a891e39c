package muniment.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import muniment.assessment.Stated;
import muniment.catalog.Task;
import muniment.journal.Result;
import muniment.readiness.Tally;
import muniment.readiness.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What was found, in tables.
 *
 * @param open what blocks the verdict or is a condition of it
 * @param notes what is worth knowing of obligations that are not open
 */
public record Findings(List<MatrixRow> matrix, List<OpenItem> open, List<OpenItem> notes, List<AcceptedRisk> risks) {
    public Findings {
        matrix = List.copyOf(matrix);
        open = List.copyOf(open);
        notes = List.copyOf(notes);
        risks = List.copyOf(risks);
    }

    /**
     * One task of the responsibility matrix.
     *
     * @param provided how many statements tell what Microsoft does for it
     * @param owed the customer's obligations behind it; null when there are none
     */
    public record MatrixRow(
            Task task, int provided, @Nullable Owed owed) {
        /** The customer's obligations behind it, if there are any. */
        public Optional<Owed> obligations() {
            return Optional.ofNullable(owed);
        }
    }

    /** The customer's obligations behind a task: how many, and the verdict on them alone. */
    public record Owed(Tally tally, Verdict verdict) {
        /** Whether any of them counts for this cluster. */
        public boolean applies() {
            return tally.applicable() > 0;
        }

        /** Whether somebody judged any of those that count. */
        public boolean assessed() {
            return tally.assessed() > 0;
        }
    }

    /**
     * A risk that somebody bears.
     *
     * @param stated who recorded it and when
     * @param because why it is borne
     * @param result what counts today: it has run out when this is no longer the accepted risk
     */
    public record AcceptedRisk(
            Reference obligation, Stated<String> stated, LocalDate until, String acceptedBy, Result result) {
        /** Whether it holds on the report's day. */
        public boolean holds() {
            return result == Result.RISK_ACCEPTED;
        }

        /** Why it is borne. */
        public String because() {
            return stated.value();
        }
    }
}
