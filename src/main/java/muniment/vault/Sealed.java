package muniment.vault;

import java.util.List;

/** An encrypted file that does not open: why. */
public final class Sealed extends Exception {
    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        /** It is not the password, or the line of the header that the password opens was changed: nobody can tell. */
        WRONG_PASSWORD,
        /** It was encrypted for somebody's key and takes no password. */
        FOR_A_KEY,
        /** It names several who can open it, which a file with a password never does. */
        SEVERAL_RECIPIENTS,
        /** Trying a password would take more memory than is sensible: its kilobytes and the most in kilobytes. */
        TOO_COSTLY,
        /** Its header is cut off or not what it was. */
        HEADER_DAMAGED,
        /** The password is right, but what it protects is cut off or not what it was. */
        CONTENT_DAMAGED,
        /** It holds more bytes than was asked for: the most. */
        TOO_LARGE
    }

    private final Reason reason;
    private final transient List<Object> values;

    Sealed(Reason reason, Object... values) {
        super(reason + " " + List.of(values));
        this.reason = reason;
        this.values = List.of(values);
    }

    Sealed(Reason reason, Throwable cause) {
        super(reason.toString(), cause);
        this.reason = reason;
        this.values = List.of();
    }

    public Reason reason() {
        return reason;
    }

    /** What the reason says of itself. */
    public List<Object> values() {
        return values;
    }
}
