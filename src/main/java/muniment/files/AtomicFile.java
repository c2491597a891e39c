package muniment.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Writes a file whole or not at all: a reader sees the old file or the new one, a failure leaves no remains, and what
 * was written is on the disk under its name.
 */
public final class AtomicFile {
    private AtomicFile() {}

    /** Puts the content into the file. */
    @FunctionalInterface
    public interface Content<E extends Exception> {
        void write(OutputStream out) throws IOException, E;
    }

    /** Who may read a new file. */
    public enum Readers {
        /** Whom the system lets read new files, as its umask says. */
        USUAL,
        /** Its owner only, where the file system knows owners. */
        OWNER
    }

    /**
     * Writes a file that must not be there yet, however many try at once.
     *
     * @throws FileAlreadyExistsException if it is there, be it as a link that leads nowhere
     */
    public static <E extends Exception> void create(Path file, Readers readers, Content<E> content)
            throws IOException, E {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        write(file, readers, content, AtomicFile::publish);
    }

    /**
     * Writes a file in place of what is there.
     *
     * @throws DocumentInPlace if that is an assessment
     */
    public static <E extends Exception> void replace(Path file, Readers readers, Content<E> content)
            throws IOException, E {
        Replaceable.require(file);
        write(file, readers, content, (draft, target) -> {
            Replaceable.require(target);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        });
    }

    /**
     * Writes a file anew for the one who holds the right to write it, and leaves its permissions as they are.
     *
     * @param draft where it is written first, beside the file; of a writer that was killed it may still be there
     */
    public static <E extends Exception> void renew(Path file, Path draft, Content<E> content) throws IOException, E {
        Files.deleteIfExists(draft);
        try {
            createLike(file, draft);
            fill(draft, content);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
        var folder = draft.toAbsolutePath().getParent();
        if (folder != null) {
            keep(folder);
        }
    }

    private static void createLike(Path file, Path draft) throws IOException {
        if (posix(file)) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(Set.of(PosixFilePermission.OWNER_WRITE)));
            Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(file));
        } else {
            Files.createFile(draft);
        }
    }

    private static boolean posix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Gives the finished draft its name. */
    @FunctionalInterface
    private interface Placing {
        void place(Path draft, Path file) throws IOException;
    }

    private static <E extends Exception> void write(Path file, Readers readers, Content<E> content, Placing placing)
            throws IOException, E {
        var whole = file.toAbsolutePath();
        var parent = whole.getParent();
        var folder = parent == null ? whole : parent;
        var draft = draft(folder, readers);
        try {
            fill(draft, content);
            placing.place(draft, whole);
        } finally {
            Files.deleteIfExists(draft);
        }
        keep(folder);
    }

    /** Temporary files belong to their owner only; a file for others is made anew under the name that was free. */
    private static Path draft(Path folder, Readers readers) throws IOException {
        var draft = Files.createTempFile(folder, ".muniment-", ".part");
        if (readers == Readers.USUAL) {
            Files.delete(draft);
            Files.createFile(draft);
        }
        return draft;
    }

    private static <E extends Exception> void fill(Path draft, Content<E> content) throws IOException, E {
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE);
                var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            content.write(out);
            out.flush();
            channel.force(true);
        }
    }

    /** A link takes a name only if it is free; where there are no links, an empty file holds the name meanwhile. */
    private static void publish(Path draft, Path file) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException taken) {
            throw taken;
        } catch (UnsupportedOperationException | FileSystemException noLinksHere) {
            Files.createFile(file);
            var done = false;
            try {
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
                done = true;
            } finally {
                if (!done) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /**
     * Names are kept by their folder, which POSIX writes to the disk only when told; other systems take no such word.
     */
    private static void keep(Path folder) throws IOException {
        if (posix(folder)) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
