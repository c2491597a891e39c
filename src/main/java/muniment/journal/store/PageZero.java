package muniment.journal.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The header of a document at rest, held to the values that this program's SQLite leaves there.
 *
 * <p>Beyond what {@link FileGuard} asks for before a file is opened: both counters of changes agree, the size is that
 * of the file, no page is free, and no setting is one that we do not make (SQLite, "Database File Format", section
 * 1.3). Left without a value of their own are the two counters together, the counter of schema changes and the number
 * of the SQLite version that wrote last: no reader's answer depends on them.
 */
final class PageZero {
    private static final int CHANGES_AT = 24;
    private static final int PAGES_AT = 28;
    private static final int FREE_AT = 32;
    private static final int FREE_COUNT_AT = 36;
    private static final int SCHEMA_FORMAT_AT = 44;
    private static final int CACHE_AT = 48;
    private static final int INCREMENTAL_AT = 64;
    private static final int VALID_FOR_AT = 92;
    private static final int SQLITE_AT = 96;
    private static final int HEADER = 100;

    /** The first SQLite that knows all that we use is 3.37, the last plausible one 3.999. */
    private static final int FIRST_SQLITE = 3_037_000;

    private static final int LAST_SQLITE = 3_999_999;

    private PageZero() {}

    static void examine(Path file, Notes notes) {
        notes.looked(HEADER);
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var header = ByteBuffer.allocate(HEADER);
            while (header.hasRemaining() && channel.read(header) >= 0) {
                continue;
            }
            if (!written(header) || !settled(header, channel.size())) {
                notes.flaw(Finding.HEADER.phrase());
            }
        } catch (IOException e) {
            notes.flaw(Finding.DISK.phrase(e.toString()));
        }
    }

    /**
     * The same for a database whose bytes are at hand: SQLite counts no changes of one that was made in memory, and
     * does not say there which version wrote it.
     */
    static void examine(byte[] image, Notes notes) {
        notes.looked(HEADER);
        var header = ByteBuffer.wrap(image);
        if (image.length < HEADER || !(written(header) || bornInMemory(header)) || !settled(header, image.length)) {
            notes.flaw(Finding.HEADER.phrase());
        }
    }

    private static boolean written(ByteBuffer header) {
        var sqlite = header.getInt(SQLITE_AT);
        return sqlite >= FIRST_SQLITE && sqlite <= LAST_SQLITE;
    }

    private static boolean bornInMemory(ByteBuffer header) {
        return header.getInt(SQLITE_AT) == 0 && header.getInt(CHANGES_AT) == 0;
    }

    private static boolean settled(ByteBuffer header, long size) {
        return header.getInt(CHANGES_AT) == header.getInt(VALID_FOR_AT)
                && Integer.toUnsignedLong(header.getInt(PAGES_AT)) * Schema.PAGE == size
                && header.getInt(FREE_AT) == 0
                && header.getInt(FREE_COUNT_AT) == 0
                && header.getInt(SCHEMA_FORMAT_AT) == 4
                && header.getInt(CACHE_AT) == 0
                && header.getInt(INCREMENTAL_AT) == 0;
    }
}
