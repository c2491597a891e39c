package muniment.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * The files embedded in a PDF, by name. What a hostile file can cost is bounded: so many files, so many bytes in all,
 * and nothing is decompressed beyond that.
 */
public final class Attachments {
    /** All files together, decompressed. */
    public static final long LARGEST = 128L << 20;

    private static final int MOST_NODES = 10_000;

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private long left = LARGEST;

    private Attachments() {}

    /** Reads them all from a file; see {@link #read(byte[])}. */
    public static SortedMap<String, byte[]> read(Path pdf) throws Refusal {
        return read(DocumentFile.read(pdf));
    }

    /**
     * Reads them all, or refuses the document; two files of one name, or two forms of one file, are refused, because
     * readers differ which counts.
     */
    public static SortedMap<String, byte[]> read(byte[] pdf) throws Refusal {
        try (var document = Loader.loadPDF(pdf)) {
            var attachments = new Attachments();
            var names = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
            if (names != null) {
                attachments.walk(names.getCOSDictionary(COSName.EMBEDDED_FILES));
            }
            return Collections.unmodifiableSortedMap(attachments.files);
        } catch (InvalidPasswordException problem) {
            throw new Refusal(new Problem.DocumentEncrypted(), problem);
        } catch (IOException | RuntimeException problem) {
            throw new Refusal(new Problem.DocumentDamaged(Cause.of(problem)), problem);
        }
    }

    private void walk(@Nullable COSDictionary root) throws IOException {
        var seen = Collections.newSetFromMap(new IdentityHashMap<COSDictionary, Boolean>());
        var nodes = new ArrayDeque<COSDictionary>();
        if (root != null) {
            nodes.add(root);
        }
        while (!nodes.isEmpty() && seen.size() < MOST_NODES) {
            var node = nodes.removeFirst();
            if (seen.add(node)) {
                leaves(node.getCOSArray(COSName.NAMES));
                var kids = node.getCOSArray(COSName.KIDS);
                for (int i = 0; kids != null && i < kids.size(); i++) {
                    if (kids.getObject(i) instanceof COSDictionary kid) {
                        nodes.add(kid);
                    }
                }
            }
        }
    }

    private void leaves(@Nullable COSArray pairs) throws IOException {
        for (int i = 0; pairs != null && i + 1 < pairs.size(); i += 2) {
            if (pairs.getObject(i) instanceof COSString key && pairs.getObject(i + 1) instanceof COSDictionary file) {
                add(file, key.getString());
            }
        }
    }

    private void add(COSDictionary file, String key) throws IOException {
        var unicode = file.getString(COSName.UF);
        var name = unicode == null ? key : unicode;
        var embedded = file.getCOSDictionary(COSName.EF);
        if (embedded == null) {
            return;
        }
        byte[] content = null;
        for (var stream : forms(embedded)) {
            var bytes = content(stream);
            if (content != null && !Arrays.equals(content, bytes)) {
                throw new IOException(Wording.english().twoAttachments(Legible.of(name)));
            }
            content = bytes;
        }
        if (content != null && files.put(name, content) != null) {
            throw new IOException(Wording.english().twoAttachments(Legible.of(name)));
        }
    }

    /** The streams of one file, for the systems of readers (ISO 32000-1, table 44): nearly always one and the same. */
    private static Set<COSStream> forms(COSDictionary embedded) {
        Set<COSStream> streams = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var key : embedded.keySet()) {
            var stream = embedded.getCOSStream(key);
            if (stream != null) {
                streams.add(stream);
            }
        }
        return streams;
    }

    private byte[] content(COSStream stream) throws IOException {
        try (var raw = stream.createRawInputStream();
                var plain = decoded(stream, raw)) {
            var bytes = new ByteArrayOutputStream();
            var buffer = new byte[8192];
            for (int count = plain.read(buffer); count >= 0; count = plain.read(buffer)) {
                left -= count;
                if (left < 0) {
                    throw new IOException(Wording.english().attachmentsTooLarge(LARGEST >> 20));
                }
                bytes.write(buffer, 0, count);
            }
            return bytes.toByteArray();
        }
    }

    /**
     * PDF's own readers decompress a stream whole before they give the first byte; so the two usual forms are read
     * here.
     */
    private static InputStream decoded(COSStream stream, InputStream raw) throws IOException {
        var filter = stream.getDictionaryObject(COSName.FILTER);
        if (filter instanceof COSArray filters && filters.size() == 1) {
            filter = filters.getObject(0);
        }
        if (filter == null || filter instanceof COSArray none && none.size() == 0) {
            return raw;
        }
        if (COSName.FLATE_DECODE.equals(filter) && stream.getDictionaryObject(COSName.DECODE_PARMS) == null) {
            return new InflaterInputStream(raw);
        }
        throw new IOException(Wording.english().attachmentForm());
    }
}
