package muniment.desktop.intake;

import muniment.collect.Shell;

/** What a person can do about what is missing. */
interface MissingActions {
    void use(Shell shell);

    /** Puts a command on the clipboard. */
    void copy(String command);

    /** Writes all of it as a script. */
    void saveScript();

    /** Goes to an obligation. */
    void open(String obligation);
}
