package muniment.journal.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import muniment.files.AtomicFile;
import muniment.journal.JournalProblem;
import muniment.journal.JournalProblem.Kind;
import muniment.vault.AgeFile;
import muniment.vault.Password;
import muniment.vault.Sealed;

/**
 * A document's file that is encrypted with a password: read whole and written whole.
 *
 * <p>Guarantees that what it holds is never on the disk in the clear, that the file is at every moment the one before
 * or the new one, and that nothing is written over a file which another program changed.
 */
final class ProtectedFile implements AutoCloseable {
    private final Path file;
    private final Password password;
    private byte[] head = {};
    private long size;

    /** @param password is copied, and overwritten when this is closed */
    ProtectedFile(Path file, Password password) {
        this.file = file;
        this.password = password.copy();
    }

    /**
     * Whether a file is encrypted in our format, by its first bytes. Must not be asked of a document that SQLite has
     * open.
     */
    static boolean isOne(Path file) throws JournalProblem {
        return Files.isRegularFile(file) && AgeFile.begins(head(file));
    }

    /** Takes away what a writer left that was killed; for the one who holds the lock. */
    static void clear(Path file) throws JournalProblem {
        try {
            Files.deleteIfExists(draft(file));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    static Path draft(Path file) {
        return file.resolveSibling(file.getFileName() + ".saving");
    }

    Path file() {
        return file;
    }

    /** How many bytes its database had when it was read or written last. */
    long size() {
        return size;
    }

    /** The database in it. */
    byte[] read() throws JournalProblem {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            head = head(channel);
            channel.position(0);
            var image = AgeFile.open(channel, channel.size(), Limits.PROTECTED, password);
            inspect(image);
            size = image.length;
            return image;
        } catch (Sealed e) {
            throw problem(e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private void inspect(byte[] image) throws JournalProblem {
        try {
            FileGuard.inspect(ByteBuffer.wrap(image).position(image.length), file);
        } catch (JournalProblem e) {
            throw e.kind() == Kind.NOT_A_DOCUMENT ? hostile(e, Finding.SEALED_OTHER) : e;
        }
    }

    private JournalProblem problem(Sealed sealed) {
        var values = sealed.values().toArray();
        return switch (sealed.reason()) {
            case WRONG_PASSWORD -> new JournalProblem(Kind.PASSWORD_WRONG, sealed, file.toString());
            case FOR_A_KEY -> hostile(sealed, Finding.FOR_A_KEY);
            case SEVERAL_RECIPIENTS -> hostile(sealed, Finding.SEVERAL_RECIPIENTS);
            case TOO_COSTLY -> hostile(sealed, Finding.TOO_COSTLY, values);
            case HEADER_DAMAGED -> FileGuard.damaged(file, sealed, Finding.SEAL_HEADER);
            case CONTENT_DAMAGED -> FileGuard.damaged(file, sealed, Finding.SEAL_CONTENT);
            case TOO_LARGE -> tooLarge(file);
        };
    }

    private JournalProblem hostile(Exception cause, Finding finding, Object... values) {
        return new JournalProblem(Kind.HOSTILE, cause, file.toString(), finding.phrase(values));
    }

    static JournalProblem tooLarge(Path file) {
        return new JournalProblem(Kind.TOO_LARGE_TO_PROTECT, null, file.toString(), Limits.PROTECTED >> 20);
    }

    /** Puts a database into it, encrypted under a fresh key; what returns is safe on the disk. */
    void write(byte[] image) throws JournalProblem {
        if (image.length > Limits.PROTECTED) {
            throw tooLarge(file);
        }
        try {
            AtomicFile.<RuntimeException>renew(file, draft(file), out -> AgeFile.seal(image, password, out));
            head = head(file);
            size = image.length;
        } catch (IOException e) {
            throw full(image.length) ? new JournalProblem(Kind.FULL, e, file.toString()) : unreadable(file, e);
        }
    }

    private boolean full(long needed) {
        try {
            return Files.getFileStore(file).getUsableSpace() < needed;
        } catch (IOException unknown) {
            return false;
        }
    }

    /** Whether the file is the one that was read or written here last. */
    boolean isUnchanged() throws JournalProblem {
        return Arrays.equals(head, head(file));
    }

    private static byte[] head(Path file) throws JournalProblem {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return head(channel);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static byte[] head(FileChannel channel) throws IOException {
        var head = ByteBuffer.allocate(AgeFile.HEAD);
        while (head.hasRemaining() && channel.read(head) >= 0) {
            continue;
        }
        return Arrays.copyOf(head.array(), head.position());
    }

    private static JournalProblem unreadable(Path file, IOException e) {
        return new JournalProblem(Kind.UNREADABLE, e, file.toString(), Finding.DISK.phrase(e.toString()));
    }

    @Override
    public void close() {
        password.close();
    }
}
