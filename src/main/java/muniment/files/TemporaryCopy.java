package muniment.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.CipherOutputStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A file of our own that only the person can read and that is gone once it is closed, or the program ends. May be read
 * on several threads.
 *
 * <p>A sealed one is encrypted with a key that is kept in memory alone, so that what a crash leaves on the disk, or a
 * disk keeps of a deleted file, says nothing. Counter mode (NIST SP 800-38A, 6.5) lets it be read from any place on;
 * its key is used for this one text, which is written once.
 */
public final class TemporaryCopy implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int KEY = 32;
    private static final int BLOCK = 16;

    private final FileChannel channel;
    private final @Nullable SecretKey key;
    private boolean written;

    private TemporaryCopy(FileChannel channel, @Nullable SecretKey key) {
        this.channel = channel;
        this.key = key;
    }

    /** An empty one whose bytes are on the disk as they are. */
    public static TemporaryCopy plain() throws IOException {
        return new TemporaryCopy(opened(), null);
    }

    /** An empty one whose bytes are encrypted on the disk. */
    public static TemporaryCopy sealed() throws IOException {
        var key = new byte[KEY];
        new SecureRandom().nextBytes(key);
        return new TemporaryCopy(opened(), new SecretKeySpec(key, "AES"));
    }

    private static FileChannel opened() throws IOException {
        var file = Files.createTempFile("muniment-", ".copy");
        var done = false;
        try {
            var channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            done = true;
            return channel;
        } finally {
            if (!done) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Another empty one of the same kind. */
    public TemporaryCopy another() throws IOException {
        return key == null ? plain() : sealed();
    }

    /** Writes it, once; closing the stream flushes it and leaves the copy open. */
    public OutputStream writing() {
        if (written) {
            throw new IllegalStateException("written already");
        }
        written = true;
        var out = Channels.newOutputStream(channel);
        return new Unclosed(
                new BufferedOutputStream(key == null ? out : new CipherOutputStream(out, cipher(key, 0)), BUFFER));
    }

    /** How many bytes it has. */
    public long size() throws IOException {
        return channel.size();
    }

    /** Reads some bytes from a place on; -1 where it ends. */
    public int read(ByteBuffer into, long position) throws IOException {
        if (key == null) {
            return stored(into, position);
        }
        var sealed = ByteBuffer.allocate(into.remaining());
        int count = stored(sealed, position);
        if (count > 0) {
            open(key, position, sealed.flip(), into);
        }
        return count;
    }

    /** Reads some bytes as they are on the disk. */
    int stored(ByteBuffer into, long position) throws IOException {
        return channel.read(into, position);
    }

    /** Reads all of it from a place on; closing the stream leaves the copy open. */
    public InputStream reading(long position) {
        return new TemporaryCopyStream(this, position);
    }

    /** The first bytes. */
    public byte[] head(int most) throws IOException {
        var bytes = ByteBuffer.allocate((int) Math.min(most, size()));
        while (bytes.hasRemaining() && read(bytes, bytes.position()) >= 0) {
            continue;
        }
        return bytes.array();
    }

    private static void open(SecretKey key, long position, ByteBuffer sealed, ByteBuffer into) {
        try {
            var cipher = cipher(key, position / BLOCK);
            cipher.update(new byte[(int) (position % BLOCK)]);
            cipher.update(sealed, into);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Cipher cipher(SecretKey key, long block) {
        try {
            var cipher = Cipher.getInstance("AES/CTR/NoPadding");
            var counter = ByteBuffer.allocate(BLOCK).putLong(BLOCK - Long.BYTES, block);
            cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(counter.array()));
            return cipher;
        } catch (GeneralSecurityException noJdk) {
            throw new IllegalStateException(noJdk);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
