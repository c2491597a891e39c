package muniment.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** Reads a temporary copy from a place on, beside whoever else reads it. */
final class TemporaryCopyStream extends InputStream {
    private final TemporaryCopy copy;
    private long position;

    TemporaryCopyStream(TemporaryCopy copy, long position) {
        this.copy = copy;
        this.position = position;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int count = copy.read(ByteBuffer.wrap(bytes, from, length), position);
        position += Math.max(0, count);
        return count;
    }
}
