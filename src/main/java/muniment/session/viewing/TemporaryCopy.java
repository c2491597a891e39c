package muniment.session.viewing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** A file of our own that only the person can read and that is gone once it is closed, or the program ends. */
final class TemporaryCopy implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;

    private TemporaryCopy(FileChannel channel) {
        this.channel = channel;
    }

    /** An empty one. */
    static TemporaryCopy create() throws IOException {
        var file = Files.createTempFile("muniment-", ".view");
        var done = false;
        try {
            var channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            done = true;
            return new TemporaryCopy(channel);
        } finally {
            if (!done) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Writes it; to be flushed, never to be closed. */
    OutputStream writing() {
        return new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    }

    FileChannel channel() {
        return channel;
    }

    /** The first bytes. */
    byte[] head(int most) throws IOException {
        var bytes = ByteBuffer.allocate((int) Math.min(most, channel.size()));
        while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {
            continue;
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
