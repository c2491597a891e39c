package muniment.desktop.viewer;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import muniment.catalog.Sha256;
import muniment.session.Incoming;
import muniment.session.viewing.Original;

/** Artefacts to be looked at in tests. */
public final class Shown {
    private Shown() {}

    /** One file. */
    public static Originals file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** One file of any kind. */
    public static Originals file(String name, byte[] bytes) {
        return digest -> digest.equals(Sha256.of(bytes))
                ? Optional.of(Original.of(Incoming.of(name, bytes), digest))
                : Optional.empty();
    }
}
