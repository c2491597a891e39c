package muniment.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A file that is packed with the program; one that is missing means a broken installation. */
final class Resource {
    private Resource() {}

    static byte[] bytes(String path) {
        try (var stream = Resource.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IOException("missing from the program: " + path);
            }
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
