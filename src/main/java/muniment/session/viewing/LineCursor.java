package muniment.session.viewing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import muniment.files.TemporaryCopy;

/**
 * Goes through the lines of a text, one after the other. Lines end with LF, CR LF or CR alone.
 *
 * <p>Guarantees that of each line no more than a given number of bytes is kept, however long it is.
 */
final class LineCursor {
    private static final int BUFFER = 1 << 16;
    private static final int RETURNS = 1 << 10;

    private final TemporaryCopy copy;
    private final TextEncoding encoding;
    private final int unit;
    private final int most;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long base;
    private int at;
    private int limit;
    private long start;
    private long length;

    /**
     * @param offset where a line begins, or 0 for the first one
     * @param most how many bytes of a line are kept
     */
    LineCursor(TemporaryCopy copy, TextEncoding encoding, long offset, int most) {
        this.copy = copy;
        this.encoding = encoding;
        this.unit = encoding.unit();
        this.most = most;
        this.base = Math.max(offset, encoding.mark());
    }

    /** Goes on to the next line; false when there is none. */
    boolean next() throws IOException {
        start = following();
        length = 0;
        kept.reset();
        if (!more()) {
            return false;
        }
        while (more()) {
            int end = at;
            while (end + unit <= limit && !endsAt(end)) {
                end += unit;
            }
            keep(end - at);
            at = end;
            if (at + unit <= limit) {
                overTheEnd();
                break;
            }
        }
        return true;
    }

    private void overTheEnd() throws IOException {
        var carriage = at(at) == '\r';
        at += unit;
        if (carriage) {
            overTheFeed();
        }
    }

    /** Several returns before a line feed end one line; without it each of them ends one. */
    private void overTheFeed() throws IOException {
        int returns = 0;
        while (returns < RETURNS && has(returns + 1) && at(at + returns * unit) == '\r') {
            returns++;
        }
        if (has(returns + 1) && at(at + returns * unit) == '\n') {
            at += (returns + 1) * unit;
        }
    }

    private void keep(int count) {
        var room = (int) Math.min(count, most - Math.min(most, length));
        kept.write(buffer, at, room);
        length += count;
    }

    private boolean endsAt(int position) {
        var character = at(position);
        return character == '\n' || character == '\r';
    }

    private int at(int position) {
        if (unit == 1) {
            return buffer[position];
        }
        return encoding.charset().equals(StandardCharsets.UTF_16LE)
                ? (buffer[position + 1] & 0xff) << 8 | buffer[position] & 0xff
                : (buffer[position] & 0xff) << 8 | buffer[position + 1] & 0xff;
    }

    private boolean more() throws IOException {
        return has(1);
    }

    /** Whether so many whole units are there; reads on when the buffer is used up. */
    private boolean has(int units) throws IOException {
        if (at + units * unit <= limit) {
            return true;
        }
        var left = limit - at;
        System.arraycopy(buffer, at, buffer, 0, left);
        base += at;
        at = 0;
        limit = left;
        while (limit < units * unit) {
            var count = copy.read(ByteBuffer.wrap(buffer, limit, BUFFER - limit), base + limit);
            if (count < 0) {
                return false;
            }
            limit += count;
        }
        return true;
    }

    /** Where the line begins. */
    long start() {
        return start;
    }

    /** Where the next one begins. */
    long following() {
        return base + at;
    }

    /** The line as far as it was kept; what cannot be read is replaced. */
    ShownLine line() {
        return new ShownLine(kept.toString(encoding.charset()), Math.max(0, length - most));
    }

    /** The text as far as it was kept. */
    String text() {
        return kept.toString(encoding.charset());
    }
}
