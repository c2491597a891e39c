package muniment.session.viewing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import muniment.catalog.Sha256;
import muniment.observation.Place;
import muniment.session.Incoming;
import muniment.session.Progress;

/** Opens bytes as a viewer would. */
final class Viewed {
    private Viewed() {}

    static Viewing of(String name, byte[] bytes, Place at) throws Exception {
        return new OpenViewing(Original.of(Incoming.of(name, bytes), Sha256.of(bytes)), at).run(Progress.unwatched());
    }

    static Viewing of(String name, String text) throws Exception {
        return of(name, text, StandardCharsets.UTF_8);
    }

    static Viewing of(String name, String text, Charset charset) throws Exception {
        return of(name, text.getBytes(charset), Place.WHOLE);
    }

    static Viewing.Text text(Viewing viewing) {
        return (Viewing.Text) viewing.shape();
    }
}
