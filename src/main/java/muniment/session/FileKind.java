package muniment.session;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import muniment.journal.store.Documents;

/**
 * What a file that is to be verified was meant to be, by its bytes and not by its name alone: a damaged one is still
 * told from one that never was a report or an assessment.
 */
enum FileKind {
    REPORT,
    DOCUMENT;

    private static final int HEAD = 1024;
    private static final int TAIL = 2048;
    private static final String MAGIC = "SQLite format 3\0";
    private static final String ENCRYPTED = "age-encryption.org/v1";
    private static final String APPLICATION = "Muni";
    private static final int APPLICATION_AT = 68;

    /** @throws FileProblem if it cannot be read, is empty, or is neither */
    static FileKind of(Path file) throws FileProblem {
        if (Documents.openHere(file)) {
            // to read it past SQLite would let go of the locks on it, on POSIX
            return DOCUMENT;
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileProblem(FileProblem.Kind.NOT_A_FILE, file, "", null);
        }
        if (!Files.exists(file)) {
            throw new FileProblem(FileProblem.Kind.NOT_FOUND, file, "", null);
        }
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var head = read(bytes, 0, HEAD);
            if (head.isEmpty()) {
                throw new FileProblem(FileProblem.Kind.EMPTY, file, "", null);
            }
            if (isDocument(head) || agreeing(head, 0, ENCRYPTED) >= ENCRYPTED.length() * 3 / 4) {
                return DOCUMENT;
            }
            if (head.contains("%PDF-") || endsAsPdf(read(bytes, bytes.length() - TAIL, TAIL))) {
                return REPORT;
            }
            throw new FileProblem(FileProblem.Kind.NEITHER, file, "", null);
        } catch (IOException e) {
            throw FileProblem.reading(file, e);
        }
    }

    private static String read(RandomAccessFile bytes, long at, int most) throws IOException {
        var start = Math.max(at, 0);
        var part = new byte[(int) Math.min(most, bytes.length() - start)];
        bytes.seek(start);
        bytes.readFully(part);
        return new String(part, StandardCharsets.ISO_8859_1);
    }

    /** Both marks of a document, each with most of its bytes right: a few of them may be what was changed. */
    private static boolean isDocument(String head) {
        return agreeing(head, 0, MAGIC) >= MAGIC.length() * 3 / 4
                && agreeing(head, APPLICATION_AT, APPLICATION) >= APPLICATION.length() * 3 / 4;
    }

    private static int agreeing(String text, int at, String expected) {
        int agreeing = 0;
        for (int i = 0; i < expected.length() && at + i < text.length(); i++) {
            agreeing += text.charAt(at + i) == expected.charAt(i) ? 1 : 0;
        }
        return agreeing;
    }

    private static boolean endsAsPdf(String tail) {
        return tail.contains("startxref") && tail.contains("%%EOF");
    }
}
