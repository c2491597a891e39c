package muniment.analysis.form.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import muniment.analysis.fact.LogFact;
import muniment.analysis.fact.LogFact.Category;
import muniment.analysis.fact.TableName;
import muniment.analysis.form.RecordingSink;
import muniment.observation.Place;
import org.junit.jupiter.api.Test;

final class LogTalliesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 31);

    @Test
    void beyondTheLimitDaysAndTablesAreFoldedAndNothingIsLost() {
        var tallies = new LogTallies();
        for (int i = 0; i < LogTallies.LIMIT + 5; i++) {
            tallies.add(
                    new LogMessage(Category.TOMBSTONES, new TableName("k", "t" + i), 1.0 * i), DAY, Place.line(i + 1L));
        }
        var sink = new RecordingSink();
        tallies.tell(sink);
        assertEquals(LogTallies.LIMIT + 1, sink.facts().size());
        assertEquals(
                new LogFact.Tally(Category.TOMBSTONES, null, null, 5, 1.0 * LogTallies.LIMIT + 4, "line 20005"),
                sink.facts().getLast());
        assertEquals(
                List.of(
                        "The log warns of more than 20000 tables and days; further ones are counted without their table and"
                                + " day."),
                sink.remarks());
    }
}
