package muniment.catalog;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the platform SLA covers: the gates before it applies at all, and who owns which failure. */
public record Sla(List<Gate> gates, List<Case> cases, Target target) {
    public Sla {
        gates = List.copyOf(gates);
        cases = List.copyOf(cases);
    }

    /** Whether a failure is covered. */
    public enum Cover {
        YES,
        NO,
        UNKNOWN,
        CHECK,
        NOT_APPLICABLE
    }

    /**
     * A condition under which the SLA does not apply or cannot be judged.
     *
     * @param sign the answer to a trait that makes it hold, null where only a person on the spot can tell
     */
    public record Gate(
            String condition,
            Cover covered,
            String reason,
            String action,
            String basis,
            @Nullable Sign sign) {
        /** The answer to a trait that makes the condition hold, if there is one. */
        public Optional<Sign> shownBy() {
            return Optional.ofNullable(sign);
        }
    }

    /** An answer to a trait. */
    public record Sign(TraitId trait, Answer answer) {
        /** What can be said of a trait. */
        public enum Answer {
            YES,
            NO,
            UNDECIDED
        }
    }

    /**
     * One kind of failure: who investigates, whether the SLA covers it, what to do.
     *
     * @param note a caveat, empty if there is none
     */
    public record Case(String failure, Cover covered, Party investigates, String action, String basis, String note) {}

    /** Where the number of the SLA is published; the catalog does not repeat a figure that it has not seen. */
    public record Target(String note, String url) {}
}
