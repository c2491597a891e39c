package muniment.analysis.form.rows;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import muniment.analysis.fact.LogFact;
import muniment.analysis.fact.LogFact.Category;
import muniment.analysis.fact.TableName;
import muniment.analysis.reading.Sink;
import muniment.observation.Place;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the lines of a log warn of, by category, day and table.
 *
 * <p>Bounded: beyond {@link #LIMIT} combinations, days and tables are no longer told apart, and a remark says so.
 */
public final class LogTallies {
    /** More combinations are folded. */
    static final int LIMIT = 20_000;

    private record Key(
            Category category,
            @Nullable LocalDate day,
            @Nullable TableName table) {}

    private static final class Count {
        private final Place first;
        private long count;
        private @Nullable Double worst;
        private @Nullable Place worstPlace;

        Count(Place first) {
            this.first = first;
        }

        void add(@Nullable Double figure, Place place) {
            count++;
            if (figure != null && (worst == null || figure > worst)) {
                worst = figure;
                worstPlace = place;
            }
        }
    }

    private final Map<Key, Count> counts = new LinkedHashMap<>();
    private boolean folded;

    /** Counts one message. */
    public void add(LogMessage message, @Nullable LocalDate day, Place place) {
        var key = new Key(message.category(), day, message.table());
        var count = counts.get(key);
        if (count == null && counts.size() >= LIMIT) {
            folded = true;
            key = new Key(message.category(), null, null);
            count = counts.get(key);
        }
        if (count == null) {
            count = new Count(place);
            counts.put(key, count);
        }
        count.add(message.worst(), place);
    }

    /** Gives the tallies, in the order in which the log first warns of them. */
    public void tell(Sink sink) {
        counts.forEach((key, count) -> sink.fact(
                new LogFact.Tally(
                        key.category,
                        key.day,
                        key.table,
                        count.count,
                        count.worst,
                        count.worstPlace == null ? null : count.worstPlace.toString()),
                count.first));
        if (folded) {
            sink.remark(Words.say("rows.tallies-folded", Integer.toString(LIMIT)));
        }
    }
}
