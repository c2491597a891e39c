package muniment.session.sample;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * Moves the moments in an artefact of the sample, all by the same time, so that its newest one that is not in the
 * future of its making is the moment of its capture: the sample stays young.
 */
final class Moved {
    /** An ISO moment with its offset; the artefacts of the sample write the ends of validity in no other way. */
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");

    /** When the artefacts were made; later moments in them, such as an expiry, lie in their future. */
    private static final Instant MADE = Instant.parse("2026-06-01T12:00:00Z");

    private Moved() {}

    static byte[] to(Instant captured, byte[] artefact) {
        var text = new String(artefact, StandardCharsets.UTF_8);
        var newest = MOMENT.matcher(text)
                .results()
                .map(match -> OffsetDateTime.parse(match.group()).toInstant())
                .filter(moment -> !moment.isAfter(MADE))
                .max(Instant::compareTo);
        if (newest.isEmpty()) {
            return artefact;
        }
        // whole minutes keep the artefacts as round as they were
        var by = Duration.ofMinutes(Duration.between(newest.get(), captured).toMinutes());
        return MOMENT.matcher(text)
                .replaceAll(match ->
                        OffsetDateTime.parse(match.group()).plus(by).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))
                .getBytes(StandardCharsets.UTF_8);
    }
}
