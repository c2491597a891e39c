package muniment.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import org.jspecify.annotations.Nullable;

/** The bytes of a file, which keeps apart a disk that cannot be read from bytes that are wrong. */
final class Source implements ReadableByteChannel {
    private final ReadableByteChannel file;
    private @Nullable IOException trouble;

    Source(ReadableByteChannel file) {
        this.file = file;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        try {
            return file.read(target);
        } catch (IOException e) {
            trouble = e;
            throw e;
        }
    }

    /** Throws what the disk said, if it said anything. */
    void rethrow() throws IOException {
        if (trouble != null) {
            throw trouble;
        }
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
