package muniment.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import muniment.session.FileProblem;

/** A file whose first line is a password, which never becomes a string. */
final class PasswordFile {
    private static final int LARGEST = 10_000;

    private PasswordFile() {}

    static char[] firstLine(Path file) throws FileProblem {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(LARGEST);
            int end = 0;
            while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
                end++;
            }
            var decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes, 0, end));
            var line = new char[decoded.remaining()];
            decoded.get(line);
            Arrays.fill(decoded.array(), '\0');
            Arrays.fill(bytes, (byte) 0);
            return line;
        } catch (IOException e) {
            throw FileProblem.reading(file, e);
        }
    }
}
