package muniment.analysis.form.rows;

import java.time.Instant;
import muniment.observation.Place;
import org.jspecify.annotations.Nullable;

/** From when to when rows or lines of a log are, and where they stand. */
public final class LogSpan {
    private @Nullable Instant first;
    private @Nullable Instant last;
    private @Nullable Place start;
    private @Nullable Place end;
    private long count;

    /** One more. */
    public void add(@Nullable Instant time, Place place) {
        count++;
        start = start == null ? place : start;
        end = place;
        if (time != null) {
            first = first == null || time.isBefore(first) ? time : first;
            last = last == null || time.isAfter(last) ? time : last;
        }
    }

    /** The earliest time; null where none could be read. */
    public @Nullable Instant first() {
        return first;
    }

    /** The latest time; null where none could be read. */
    public @Nullable Instant last() {
        return last;
    }

    /** How many. */
    public long count() {
        return count;
    }

    /** From the first to the last, as lines where they are lines. */
    public Place place() {
        if (start instanceof Place.Lines from && end instanceof Place.Lines to && to.to() >= from.from()) {
            return new Place.Lines(from.from(), to.to());
        }
        return start == null ? Place.WHOLE : start;
    }
}
