package muniment.desktop.welcome;

import java.nio.file.Path;

/** What a person does on the welcome. */
interface WelcomeHandlers {
    void makeNew();

    void choose();

    void open(Path file);

    /** Takes a file from the list; the file stays. */
    void forget(Path file);

    void sample();

    void verify();
}
