package muniment.analysis.form.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import muniment.analysis.fact.LogFact;
import muniment.analysis.fact.LogFact.Category;
import muniment.analysis.fact.TableName;
import muniment.analysis.form.RecordingSink;
import muniment.analysis.reading.Found;
import muniment.observation.Place;
import org.junit.jupiter.api.Test;

final class LogFormTest {
    @Test
    void aLogIsTalliedByDayAndTable() {
        var sink = RecordingSink.of(new LogForm(), "", """
                INFO  [main] 2026-05-31 08:00:00,000 CassandraDaemon.java:1 - Starting
                WARN  [ReadStage-4] 2026-05-31 08:00:01,120 ReadCommand.java:512 - Read 1 live rows and 1500 tombstone cells for query SELECT * FROM ks.t WHERE name = 'Ana'
                WARN  [ReadStage-5] 2026-05-31 08:00:02,120 ReadCommand.java:512 - Read 1 live rows and 2500 tombstone cells for query SELECT * FROM ks.t WHERE name = 'Ana'
                ERROR [CompactionExecutor:1] 2026-06-01 00:00:02,120 X.java:1 - Exception in thread
                java.lang.RuntimeException: x
                \tat a.b(C.java:1)
                """);
        var day = LocalDate.of(2026, 5, 31);
        assertEquals(
                List.of(
                        new Found(
                                new LogFact.Extent(
                                        Instant.parse("2026-05-31T08:00:00Z"),
                                        Instant.parse("2026-06-01T00:00:02.120Z"),
                                        4,
                                        Set.of()),
                                new Place.Lines(1, 4)),
                        new Found(
                                new LogFact.Tally(
                                        Category.TOMBSTONES, day, new TableName("ks", "t"), 2, 2500.0, "line 3"),
                                Place.line(2)),
                        new Found(
                                new LogFact.Tally(Category.ERROR, day.plusDays(1), null, 1, null, null),
                                Place.line(4))),
                sink.found());
        assertFalse(sink.found().toString().contains("Ana"));
    }

    @Test
    void theOldLayoutIsRead() {
        var sink = RecordingSink.of(
                new LogForm(),
                "",
                " WARN [ScheduledTasks:1] 2026-05-31 08:00:01,120 GCInspector.java (line 1) GC for ParNew: 1500 ms for 1 collections, 1 used; max is 2\n");
        assertEquals(
                new LogFact.Tally(Category.GC_PAUSE, LocalDate.of(2026, 5, 31), null, 1, 1500.0, "line 1"),
                sink.facts().getLast());
    }
}
