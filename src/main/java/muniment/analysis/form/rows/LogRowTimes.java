package muniment.analysis.form.rows;

import java.time.Instant;
import java.util.Locale;
import muniment.analysis.form.Row;
import muniment.analysis.reading.Sink;
import muniment.observation.Place;
import org.jspecify.annotations.Nullable;

/** What the rows of both logs have in common: their time, cluster and category, and the remarks on what is amiss. */
final class LogRowTimes {
    private final Sink sink;
    private final String category;
    private final LogSpan span = new LogSpan();
    private long timeless;
    private long others;
    private @Nullable Place firstTimeless;

    LogRowTimes(Sink sink, String category) {
        this.sink = sink;
        this.category = category;
    }

    /** Whether the row is of this category or does not say. */
    boolean ours(Row row) {
        var ours = row.text("Category")
                .or(() -> row.text("Type"))
                .map(text -> text.toLowerCase(Locale.ROOT))
                .filter(text -> text.startsWith("cassandra"))
                .map(category.toLowerCase(Locale.ROOT)::equals)
                .orElse(true);
        others += ours ? 0 : 1;
        return ours;
    }

    /** Counts the row; its time, null where it cannot be read. */
    @Nullable
    Instant add(Row row, Place place) {
        var time = row.text("TimeGenerated").flatMap(LogTime::of).orElse(null);
        if (time == null) {
            timeless++;
            firstTimeless = firstTimeless == null ? place : firstTimeless;
        }
        span.add(time, place);
        Cells.logged(row, "ClusterName").ifPresent(sink::cluster);
        return time;
    }

    /** Says when the rows were taken and what is amiss. */
    LogSpan end() {
        var last = span.last();
        if (last != null) {
            sink.capturedAt(last);
        }
        if (firstTimeless != null) {
            sink.remark(Words.say("rows.no-time", Long.toString(timeless), firstTimeless.toString()));
        }
        if (others > 0) {
            sink.remark(Words.say("rows.other-category", Long.toString(others)));
        }
        return span;
    }
}
