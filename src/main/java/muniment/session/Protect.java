package muniment.session;

import java.nio.file.Path;
import muniment.journal.JournalProblem;
import muniment.journal.store.Documents;
import muniment.journal.store.Protection;
import muniment.text.Phrase;
import muniment.vault.Password;
import org.jspecify.annotations.Nullable;

/**
 * Puts a password on an assessment, changes it, or takes it off; the assessment must be open nowhere. The passwords are
 * the caller's to close.
 *
 * @param before the password that it has; null when it has none
 * @param after the password that it is to have; null when it is to have none
 */
public record Protect(
        Path file, @Nullable Password before, @Nullable Password after) implements Job<Path> {
    /** Whether an assessment is protected by a password, by its first bytes. */
    public static boolean isOn(Path file) throws JournalProblem {
        return Documents.isProtected(file);
    }

    /** @throws JournalProblem if it could not be done; the file is then as it was */
    @Override
    public Path run(Progress progress) throws JournalProblem {
        progress.at(0, -1, Phrase.of("session.protecting", file.toString()));
        if (before == null && after != null) {
            Protection.add(file, after);
        } else if (before != null && after != null) {
            Protection.change(file, before, after);
        } else if (before != null) {
            Protection.remove(file, before);
        }
        return file;
    }
}
