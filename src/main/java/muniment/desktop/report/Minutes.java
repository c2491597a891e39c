package muniment.desktop.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments to the minute, as people in one place read them. */
final class Minutes {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Minutes() {}

    static String of(Instant at, ZoneId zone) {
        return MINUTE.format(at.atZone(zone));
    }
}
