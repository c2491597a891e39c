package muniment.session;

import java.nio.file.Path;
import muniment.assessment.Answer;
import muniment.assessment.Assessment;
import muniment.catalog.Catalog;
import muniment.catalog.StatementId;
import muniment.journal.Access;
import muniment.journal.Author;
import muniment.readiness.Readiness;

/**
 * An assessment at one moment, with its judgement; immutable, so that every screen shows one and the same.
 *
 * @param revision grows with every change within one session
 * @param file where it is kept
 * @param author who works on it here
 * @param access whether it takes changes
 */
public record Snapshot(
        long revision,
        Path file,
        Author author,
        Access access,
        Catalog catalog,
        Assessment assessment,
        Readiness readiness) {
    /** What is known of an obligation, with what the analyses saw as far as the catalog has it. */
    public Answer answer(StatementId obligation) {
        return catalog.obligation(obligation)
                .map(known -> assessment.answer(known))
                .orElseGet(() -> assessment.answer(obligation));
    }
}
