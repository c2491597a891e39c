package muniment.assessment;

import java.time.LocalDate;
import java.util.Optional;
import muniment.catalog.Sha256;
import muniment.journal.Method;
import muniment.journal.Result;
import org.jspecify.annotations.Nullable;

/**
 * What somebody found of an obligation.
 *
 * @param until last day of an accepted risk, null for every other result
 * @param acceptedBy who bears an accepted risk, empty for every other result
 * @param statement the digest of the statement that was judged
 */
public record Judgement(
        Result result,
        @Nullable Method method,
        String because,
        @Nullable LocalDate until,
        String acceptedBy,
        Sha256 statement) {
    /** How it was assessed, where said. */
    public Optional<Method> how() {
        return Optional.ofNullable(method);
    }

    /** The last day of an accepted risk. */
    public Optional<LocalDate> expiry() {
        return Optional.ofNullable(until);
    }
}
