package muniment.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import muniment.session.FileProblem;

/** A file whose first line is a password, which never becomes a string. */
final class PasswordFile {
    private static final int LARGEST = 10_000;

    /** The byte order mark that some editors put in front. */
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private PasswordFile() {}

    static char[] firstLine(Path file) throws FileProblem {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(LARGEST);
            int end = 0;
            while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
                end++;
            }
            int begin = startsWith(bytes, MARK) ? MARK.length : 0;
            // what is no UTF-8 would become a password that nobody can type
            var decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, begin, end - begin));
            var line = new char[decoded.remaining()];
            decoded.get(line);
            Arrays.fill(decoded.array(), '\0');
            Arrays.fill(bytes, (byte) 0);
            return line;
        } catch (CharacterCodingException e) {
            throw new FileProblem(FileProblem.Kind.NOT_UTF8, file, "", e);
        } catch (IOException e) {
            throw FileProblem.reading(file, e);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
