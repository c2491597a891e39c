package muniment.desktop.shell;

import java.nio.file.Path;

/** The ways into an assessment and out of it. */
public interface Doors {
    /** Asks what it is about and makes a new one. */
    void makeNew();

    /** Lets the person choose a file and opens it. */
    void choose();

    /** Opens a file. */
    void open(Path file);

    /** Makes the sample assessment and opens it. */
    void sample();

    /** Puts a password on the open one, changes it or takes it off. */
    void protect(PasswordChange change);

    /** Closes the open one. */
    void close();
}
