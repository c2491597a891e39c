package muniment.desktop.outside;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The clipboard. */
public interface Pasteboard {
    /** Puts text on it. */
    void copy(String text);

    /** The files on it; empty when there are none. */
    List<Path> files();

    /** The text on it. */
    Optional<String> text();

    /** The picture on it as PNG. */
    Optional<byte[]> picture();
}
