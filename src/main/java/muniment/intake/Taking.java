package muniment.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import muniment.analysis.reading.Exhibit;
import muniment.catalog.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Takes files one after the other and keeps count of the limits.
 *
 * <p>Guarantees that what comes from an archive is written into the scratch directory under names of our own only.
 */
final class Taking {
    private static final int PIECE = 1 << 16;

    private final Path scratch;
    private final Limits limits;
    private final Watch watch;
    private final List<Exhibit> exhibits = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private long unpacked;

    Taking(Path scratch, Limits limits, Watch watch) {
        this.scratch = scratch;
        this.limits = limits;
        this.watch = watch;
    }

    Limits limits() {
        return limits;
    }

    Handed handed() {
        return new Handed(exhibits, refusals);
    }

    void refuse(String name, Refused refused) {
        refusals.add(new Refusal(name, refused.why()));
    }

    void refuse(String name, IOException unreadable) {
        var reason = unreadable.getMessage() == null ? unreadable.getClass().getSimpleName() : unreadable.getMessage();
        refuse(name, new Refused("unreadable", reason));
    }

    /** Stops early when there are more files than may be; the rest is not looked at. */
    boolean full() {
        return exhibits.size() >= limits.files();
    }

    /** A file that stays where it is. */
    void file(String name, Path file) throws IOException, Refused {
        var size = Files.size(file);
        if (size > limits.fileBytes()) {
            throw tooLarge();
        }
        watch.taking(name, size);
        var digest = Sha256.algorithm();
        long read = 0;
        try (var bytes = Files.newInputStream(file)) {
            var piece = new byte[PIECE];
            for (int count = bytes.read(piece); count >= 0; count = bytes.read(piece)) {
                read += count;
                if (read > limits.fileBytes()) {
                    throw tooLarge();
                }
                digest.update(piece, 0, count);
                watch.taking(name, size);
            }
        }
        add(name, digest.digest(), read, modified(Files.getLastModifiedTime(file)), file);
    }

    /**
     * An entry of an archive, copied into the scratch directory.
     *
     * @param packed how many packed bytes were used for it so far
     */
    void entry(String name, InputStream bytes, LongSupplier packed, @Nullable Instant modified)
            throws IOException, Refused {
        var copy = Files.createTempFile(scratch, "exhibit", ".part");
        var taken = false;
        try {
            var digest = Sha256.algorithm();
            long size = 0;
            try (var out = Files.newOutputStream(copy)) {
                var piece = new byte[PIECE];
                for (int count = bytes.read(piece); count >= 0; count = bytes.read(piece)) {
                    size += count;
                    refuseBeyond(size, packed.getAsLong(), count);
                    digest.update(piece, 0, count);
                    write(out, piece, count);
                    watch.taking(name, size);
                }
            }
            add(name, digest.digest(), size, modified, copy);
            taken = true;
        } finally {
            if (!taken) {
                Files.deleteIfExists(copy);
            }
        }
    }

    private void refuseBeyond(long size, long packed, int count) throws Refused {
        unpacked += count;
        if (unpacked > limits.allBytes()) {
            throw new Refused("all-too-large", gigabytes(limits.allBytes()));
        }
        if (size > limits.fileBytes()) {
            throw tooLarge();
        }
        if (limits.tooDense(packed, size)) {
            throw new Refused("too-dense", Integer.toString(limits.ratio()));
        }
    }

    private static void write(OutputStream out, byte[] piece, int count) throws IOException {
        out.write(piece, 0, count);
    }

    private void add(String name, byte[] digest, long size, @Nullable Instant modified, Path file) {
        exhibits.add(new Exhibit(name, Sha256.ofDigest(digest), size, modified, () -> Files.newInputStream(file)));
    }

    private Refused tooLarge() {
        return new Refused("too-large", gigabytes(limits.fileBytes()));
    }

    private static String gigabytes(long bytes) {
        return Long.toString(Math.max(1, bytes >> 30));
    }

    static @Nullable Instant modified(@Nullable FileTime time) {
        return time == null || time.toMillis() <= 0 ? null : time.toInstant();
    }
}
