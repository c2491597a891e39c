package muniment.desktop.shell;

/** What a person does to the password of a file. */
public enum PasswordChange {
    SET,
    CHANGE,
    REMOVE
}
