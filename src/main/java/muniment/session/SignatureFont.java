package muniment.session;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The font of visible signatures; it may be embedded (SIL Open Font License). */
final class SignatureFont {
    private static final String RESOURCE = "/fonts/Inter-Regular.ttf";

    private SignatureFont() {}

    static byte[] bytes() {
        try (var stream = SignatureFont.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the build left out " + RESOURCE);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
