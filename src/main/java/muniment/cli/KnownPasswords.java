package muniment.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import muniment.vault.Password;
import org.jspecify.annotations.Nullable;

/**
 * Passwords that opened their assessments, for as long as one command compares reports with them. Guarantees that they
 * are overwritten when it ends.
 */
final class KnownPasswords implements AutoCloseable {
    private final Map<Path, Password> known = new HashMap<>();

    /** @param fitting is copied; null when the assessment needs none */
    void keep(Path file, @Nullable Password fitting) {
        if (fitting != null) {
            var before = known.put(file, fitting.copy());
            if (before != null) {
                before.close();
            }
        }
    }

    /** The password of a file, or null when none is known. */
    @Nullable
    Password of(Path file) {
        return known.get(file);
    }

    @Override
    public void close() {
        known.values().forEach(Password::close);
        known.clear();
    }
}
