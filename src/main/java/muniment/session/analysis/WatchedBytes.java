package muniment.session.analysis;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells how many bytes were read, every megabyte; who is told may stop the work by throwing. */
final class WatchedBytes extends FilterInputStream {
    private static final long STEP = 1 << 20;

    private final Watch watch;
    private long done;
    private long told;

    /** Follows the reading. */
    @FunctionalInterface
    interface Watch {
        void at(long bytes);
    }

    WatchedBytes(InputStream in, Watch watch) {
        super(in);
        this.watch = watch;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        if (one >= 0) {
            count(1);
        }
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var count = super.read(into, from, length);
        if (count > 0) {
            count(count);
        }
        return count;
    }

    private void count(int count) {
        done += count;
        if (done - told >= STEP) {
            told = done;
            watch.at(done);
        }
    }
}
