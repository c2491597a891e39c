package muniment.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import muniment.signing.FontChoice;
import muniment.signing.Refusal;

/**
 * The fonts of visible signatures; they may be embedded (SIL Open Font License, and the licence of DejaVu). The second
 * has the scripts that the first lacks.
 */
final class SignatureFont {
    private static final List<String> RESOURCES = List.of("/fonts/Inter-Regular.ttf", "/fonts/DejaVuSans.ttf");

    private SignatureFont() {}

    /** The one that draws this text best. */
    static byte[] drawing(String text) throws Refusal {
        return FontChoice.of(RESOURCES.stream().map(SignatureFont::bytes).toList(), text);
    }

    private static byte[] bytes(String resource) {
        try (var stream = SignatureFont.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the build left out " + resource);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
