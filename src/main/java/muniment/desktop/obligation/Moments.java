package muniment.desktop.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Writes and reads points of time as people here do: {@code 2026-11-22 14:30}, in the zone of the person. */
public record Moments(ZoneId zone) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /** A minute, in the zone of the person. */
    public String write(Instant moment) {
        return MINUTE.format(moment.atZone(zone));
    }

    /** A minute or a day, which counts from its beginning; empty when it is neither. */
    public Optional<Instant> read(String written) {
        var text = written.strip().replace('T', ' ');
        try {
            return Optional.of(
                    text.length() == 10
                            ? LocalDate.parse(text).atStartOfDay(zone).toInstant()
                            : LocalDateTime.parse(text, MINUTE).atZone(zone).toInstant());
        } catch (DateTimeParseException neither) {
            return Optional.empty();
        }
    }
}
