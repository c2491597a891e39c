package muniment.session.viewing;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.LongConsumer;
import muniment.files.TemporaryCopy;

/**
 * Where the lines of a text begin: the place of every so many lines, from which the others are found.
 *
 * <p>Guarantees that it stays below a megabyte for a text of any size, and that never more than a quarter of a megabyte
 * and one line have to be read to find a line.
 */
final class LineIndex {
    private static final int MARKS = 1 << 15;
    private static final int APART_BYTES = 1 << 17;

    private final long[] numbers;
    private final long[] offsets;
    private final long count;

    private LineIndex(long[] numbers, long[] offsets, long count) {
        this.numbers = numbers;
        this.offsets = offsets;
        this.count = count;
    }

    /**
     * Goes through the whole text once.
     *
     * @param watch is told the number of bytes gone through and may stop the work by throwing
     */
    static LineIndex of(TemporaryCopy copy, TextEncoding encoding, LongConsumer watch) throws IOException {
        var numbers = new long[MARKS];
        var offsets = new long[MARKS];
        var marks = 0;
        long apart = APART_BYTES;
        long next = 0;
        long count = 0;
        var cursor = new LineCursor(copy, encoding, 0, 0);
        while (cursor.next()) {
            if (cursor.start() >= next) {
                if (marks == MARKS) {
                    marks = thinned(numbers, offsets);
                    apart *= 2;
                }
                numbers[marks] = count;
                offsets[marks] = cursor.start();
                marks++;
                next = cursor.start() + apart;
                watch.accept(cursor.start());
            }
            count++;
        }
        return new LineIndex(Arrays.copyOf(numbers, marks), Arrays.copyOf(offsets, marks), count);
    }

    private static int thinned(long[] numbers, long[] offsets) {
        for (int at = 0; at < MARKS / 2; at++) {
            numbers[at] = numbers[2 * at];
            offsets[at] = offsets[2 * at];
        }
        return MARKS / 2;
    }

    /** How many lines there are. */
    long count() {
        return count;
    }

    /** Where reading has to begin to find a line. */
    Mark before(long line) {
        var found = Arrays.binarySearch(numbers, line);
        var at = found >= 0 ? found : Math.max(0, -found - 2);
        return numbers.length == 0 ? new Mark(0, 0) : new Mark(numbers[at], offsets[at]);
    }

    /** How many places it remembers. */
    int marks() {
        return numbers.length;
    }

    /** A line, counted from 0, and where it begins. */
    record Mark(long line, long offset) {}
}
