package muniment.journal.store;

/** The bytes of an entry do not say what an entry says; the message is for the person who looks into the file. */
final class MalformedEntry extends Exception {
    private static final long serialVersionUID = 1;

    MalformedEntry(String message, Throwable cause) {
        super(message, cause);
    }

    MalformedEntry(String message) {
        super(message);
    }
}
