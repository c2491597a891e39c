package muniment.readiness.rules;

import java.time.LocalDate;
import java.util.Optional;
import muniment.journal.Result;
import muniment.readiness.Cause;
import muniment.readiness.Standing;

/** The judgement was made of another wording of the statement. */
final class StatementChanged implements Rule {
    @Override
    public Optional<Cause> examine(Standing standing, LocalDate day) {
        return standing.answer()
                .judgement()
                .filter(stated -> stated.value().result() != Result.NOT_ASSESSED)
                .filter(stated ->
                        !stated.value().statement().equals(standing.obligation().digest()))
                .flatMap(_ -> Rule.cause(standing, OpenWeight.of(standing), "statement-changed"));
    }
}
