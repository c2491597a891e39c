package muniment.desktop.kit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Days as 2026-11-22, which nobody reads two ways. */
final class IsoDay extends StringConverter<@Nullable LocalDate> {
    @Override
    public String toString(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** The day, or none when what was written is none: the picker then clears itself. */
    @Override
    public @Nullable LocalDate fromString(@Nullable String written) {
        try {
            return written == null || written.isBlank() ? null : LocalDate.parse(written.strip());
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
