package muniment.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Takes the entries of a tar archive, and the one file that gzip alone holds. */
final class TarEntries {
    private TarEntries() {}

    static void tar(String name, Path file, Taking taking) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            entries(name, bytes, () -> Long.MAX_VALUE, taking);
        }
    }

    static void tarGz(String name, Path file, Taking taking) throws IOException {
        try (var packed = gzip(file);
                var bytes = new BufferedInputStream(packed)) {
            entries(name, bytes, packed::getCompressedCount, taking);
        }
    }

    static void gz(String name, Path file, Taking taking) throws IOException, Refused {
        try (var bytes = gzip(file)) {
            taking.entry(
                    name.replaceFirst("(?i)\\.gz$", ""),
                    bytes,
                    bytes::getCompressedCount,
                    Taking.modified(Files.getLastModifiedTime(file)));
        }
    }

    private static void entries(String name, InputStream bytes, LongSupplier packed, Taking taking) throws IOException {
        try (var tar = new TarArchiveInputStream(bytes)) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isDirectory() || EntryName.litter(entry.getName())) {
                    continue;
                }
                var within = name + "/" + entry.getName();
                if (taking.full()) {
                    taking.refuse(
                            within,
                            new Refused(
                                    "too-many", Integer.toString(taking.limits().files())));
                    return;
                }
                try {
                    take(name, tar, entry, packed, taking);
                } catch (Refused refused) {
                    taking.refuse(within, refused);
                }
            }
        }
    }

    private static void take(
            String name, TarArchiveInputStream tar, TarArchiveEntry entry, LongSupplier packed, Taking taking)
            throws IOException, Refused {
        var within = EntryName.of(entry.getName(), taking.limits().depth());
        if (entry.isSymbolicLink() || entry.isLink()) {
            throw new Refused("link");
        }
        if (!entry.isFile() || entry.isSparse()) {
            throw new Refused("not-a-file");
        }
        taking.entry(name + "/" + within, tar, packed, Taking.modified(entry.getLastModifiedTime()));
    }

    private static GzipCompressorInputStream gzip(Path file) throws IOException {
        return GzipCompressorInputStream.builder()
                .setInputStream(new BufferedInputStream(Files.newInputStream(file)))
                .setDecompressConcatenated(true)
                .get();
    }
}
