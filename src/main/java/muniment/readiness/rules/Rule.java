package muniment.readiness.rules;

import java.time.LocalDate;
import java.util.Optional;
import muniment.catalog.StatementId;
import muniment.readiness.Cause;
import muniment.readiness.Standing;
import muniment.text.Phrase;

/**
 * One reason why an obligation may be open. The wording of a rule is {@code cause.} and {@code next.} with its name.
 */
@FunctionalInterface
interface Rule {
    /** What this rule has to say of an obligation that applies, if anything. */
    Optional<Cause> examine(Standing standing, LocalDate day);

    /** A cause with the wording of a rule; the values fill both sentences. */
    static Optional<Cause> cause(Standing standing, Cause.Weight weight, String rule, Object... values) {
        StatementId obligation = standing.obligation().id();
        return Optional.of(
                new Cause(obligation, weight, Phrase.of("cause." + rule, values), Phrase.of("next." + rule, values)));
    }
}
