package muniment.desktop.outside;

import java.nio.file.Path;

/** Shows what other programs show. Nothing is sent anywhere by Muniment itself. */
public interface Browser {
    /** Opens a page of the web in the person's browser; needs a network, which the links' tooltips say. */
    void open(String url);

    /** Opens a file in the program that the system has for it. */
    void open(Path file);
}
