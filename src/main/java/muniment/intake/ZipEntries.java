package muniment.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Takes the entries of a zip archive, by its central directory. */
final class ZipEntries {
    /** Its presence says that the archive is an office document, which is one piece of evidence. */
    private static final String OFFICE = "[Content_Types].xml";

    private ZipEntries() {}

    /** Whether the file is a document that only happens to be kept as a zip archive. */
    static boolean isDocument(Path file) throws IOException {
        try (var zip = open(file)) {
            return zip.getEntry(OFFICE) != null || zip.getEntry("META-INF/MANIFEST.MF") != null;
        }
    }

    static void take(String name, Path file, Taking taking) throws IOException {
        try (var zip = open(file)) {
            for (var entry : Collections.list(zip.getEntries())) {
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
                    take(name, zip, entry, taking);
                } catch (Refused refused) {
                    taking.refuse(within, refused);
                } catch (IOException unreadable) {
                    taking.refuse(within, unreadable);
                }
            }
        }
    }

    private static void take(String name, ZipFile zip, ZipArchiveEntry entry, Taking taking)
            throws IOException, Refused {
        var within = EntryName.of(entry.getName(), taking.limits().depth());
        if (entry.isUnixSymlink()) {
            throw new Refused("link");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new Refused("encrypted");
        }
        if (!zip.canReadEntryData(entry)) {
            throw new Refused("method");
        }
        try (InputStream bytes = zip.getInputStream(entry)) {
            var time = entry.getLastModifiedDate() == null
                    ? null
                    : entry.getLastModifiedDate().toInstant();
            taking.entry(name + "/" + within, bytes, entry::getCompressedSize, time);
        }
    }

    private static ZipFile open(Path file) throws IOException {
        return ZipFile.builder().setPath(file).get();
    }
}
