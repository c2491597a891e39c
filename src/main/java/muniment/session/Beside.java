package muniment.session;

import java.nio.file.Path;
import muniment.vault.Password;
import org.jspecify.annotations.Nullable;

/**
 * An assessment at hand that a report may come from.
 *
 * @param password when it is protected by one, for the caller to close; null when there is none or it is not known
 */
public record Beside(Path file, @Nullable Password password) {
    /** One that is not protected, or whose password is not known. */
    public static Beside without(Path file) {
        return new Beside(file, null);
    }
}
