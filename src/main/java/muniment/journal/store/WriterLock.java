package muniment.journal.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The right to write to a document, held by one process at a time and gone with it, however it ends.
 *
 * <p>It is the operating system's lock on an empty file beside the document. The document itself is not locked for
 * good, so that others can read it meanwhile. A lock file that a killed process left behind is not locked and so
 * hinders nobody; a clean close removes it. Who holds the lock stands in a second file, see {@link Holder}: POSIX lets
 * go of a lock as soon as its own process closes the locked file once, even if it was opened just to be read.
 */
final class WriterLock implements AutoCloseable {
    private static final int ATTEMPTS = 20;

    private final Path document;
    private final FileChannel channel;

    private WriterLock(Path document, FileChannel channel) {
        this.document = document;
        this.channel = channel;
    }

    static Path beside(Path document) {
        return document.resolveSibling(document.getFileName() + ".lock");
    }

    /**
     * Takes the lock; empty when somebody else has it, or this process itself. One thread at a time: another's failed
     * try, before this one has introduced itself, would close the locked file and so let go of the lock.
     */
    static synchronized Optional<WriterLock> take(Path document) throws IOException {
        if (Holder.of(document).filter(Holder::isThisProcess).isPresent()) {
            return Optional.empty();
        }
        var path = beside(document);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            make(path);
            var before = identity(path);
            var channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var kept = false;
            try {
                if (tryLock(channel) == null) {
                    return Optional.empty();
                }
                // the holder before may have removed the file between our opening and our locking it
                if (before.isPresent() && before.equals(identity(path))) {
                    Holder.self().introduce(document);
                    kept = true;
                    return Optional.of(new WriterLock(document, channel));
                }
            } finally {
                if (!kept) {
                    channel.close();
                }
            }
        }
        return Optional.empty();
    }

    private static void make(Path path) throws IOException {
        try {
            Files.createFile(path);
        } catch (FileAlreadyExistsException leftOrHeldBySomebody) {
            return;
        }
    }

    /** By what the file system knows a file; Windows tells no more than that it is there. */
    private static Optional<Object> identity(Path path) throws IOException {
        try {
            var key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
            return Optional.of(Objects.requireNonNullElse(key, path));
        } catch (NoSuchFileException removed) {
            return Optional.empty();
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /** Removes the file while it is still locked, so that nobody can take a lock that is about to vanish. */
    @Override
    public void close() throws IOException {
        synchronized (WriterLock.class) {
            try {
                Holder.forget(document);
                Files.deleteIfExists(beside(document));
            } finally {
                channel.close();
            }
        }
    }
}
