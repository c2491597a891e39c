package muniment.analysis.form.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LogTimeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-05-31T08:00:01.120Z|2026-05-31T08:00:01.120Z",
                "2026-05-31 08:00:01|2026-05-31T08:00:01Z",
                "2026-05-31T08:00:01.1234567+02:00|2026-05-31T06:00:01.123456700Z",
                "5/31/2026, 8:00:01.120 AM|2026-05-31T08:00:01.120Z",
                "5/1/2026, 12:00:00 AM|2026-05-01T00:00:00Z",
                "31/05/2026 08:00|2026-05-31T08:00:00Z",
                "05/31/2026 08:00:05|2026-05-31T08:00:05Z",
            })
    void aTimeIsRead(String text, Instant moment) {
        assertEquals(Optional.of(moment), LogTime.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05/06/2026 08:00:00",
                "13/13/2026 08:00",
                "2026-02-30T00:00:00Z",
                "soon",
                "",
                "5/31/2026, 0:00 AM"
            })
    void aTimeInDoubtIsEmpty(String text) {
        assertTrue(LogTime.of(text).isEmpty());
    }
}
