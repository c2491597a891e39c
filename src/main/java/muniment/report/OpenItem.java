package muniment.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import muniment.readiness.Cause;
import org.jspecify.annotations.Nullable;

/**
 * An obligation of which there is something to say.
 *
 * @param causes what is the matter, the heaviest first; never empty
 * @param owner empty when nobody has it
 * @param due null when no date is set
 */
public record OpenItem(
        Reference obligation,
        List<Cause> causes,
        String owner,
        @Nullable LocalDate due) {
    public OpenItem {
        causes = List.copyOf(causes);
    }

    /** The weight of its heaviest cause. */
    public Cause.Weight weight() {
        return causes.getFirst().weight();
    }

    /** By when. */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(due);
    }
}
