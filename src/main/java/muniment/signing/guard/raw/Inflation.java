package muniment.signing.guard.raw;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Decompresses within a bound that holds for everything it is asked for together. */
final class Inflation {
    /** The structure of a report of a thousand pages takes about 20 MB. */
    static final long MOST = 256L << 20;

    /** Many streams may claim the same bytes, which come to nothing; those of an honest file do not overlap. */
    private static final long MOST_READ = 512L << 20;

    private static final int ZLIB_HEADER = 2;

    private final byte[] buffer = new byte[1 << 16];
    private long left = MOST;
    private long leftToRead = MOST_READ;

    /** Decompresses and forgets; what is no compressed data ends it early. */
    void measure(byte[] bytes, int from, int end) throws Exhausting {
        run(bytes, from, end, false);
    }

    byte[] inflate(byte[] bytes, int from, int end) throws Exhausting {
        return run(bytes, from, end, true);
    }

    /** Readers skip the two bytes of the header without a look; so does this. */
    private byte[] run(byte[] bytes, int from, int end, boolean keep) throws Exhausting {
        if (leftToRead < 0) {
            throw new Exhausting("the same bytes compressed many times");
        }
        var inflater = new Inflater(true);
        var content = new byte[keep ? buffer.length : 0];
        int size = 0;
        try {
            int first = Math.min(end, from + ZLIB_HEADER);
            inflater.setInput(bytes, first, end - first);
            for (int count = inflater.inflate(buffer); count > 0; count = inflater.inflate(buffer)) {
                left -= count;
                if (left < 0) {
                    throw new Exhausting("compressed to many times its size");
                }
                if (keep) {
                    if (size + count > content.length) {
                        content = Arrays.copyOf(content, Math.max(size + count, 2 * content.length));
                    }
                    System.arraycopy(buffer, 0, content, size, count);
                    size += count;
                }
            }
            return Arrays.copyOf(content, size);
        } catch (DataFormatException _) {
            return Arrays.copyOf(content, size);
        } finally {
            leftToRead -= inflater.getBytesRead();
            inflater.end();
        }
    }
}
