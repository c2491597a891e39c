package muniment.journal;

import java.util.List;
import muniment.text.Phrase;
import org.jspecify.annotations.Nullable;

/** A journal could not be read or written; says what happened, so that a face can say what to do next. */
public final class JournalProblem extends Exception {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final transient List<Object> values;

    public JournalProblem(Kind kind, @Nullable Throwable cause, Object... values) {
        super(kind + " " + List.of(values), cause);
        this.kind = kind;
        this.values = List.of(values);
    }

    public Kind kind() {
        return kind;
    }

    /** The sentence for people; its wording is {@code journal.} and the kind. */
    public Phrase phrase() {
        return new Phrase("journal." + muniment.text.Text.slug(kind), values);
    }

    /**
     * What kind of problem; the values that go with each are listed beside its wording in {@code journal.properties}.
     */
    public enum Kind {
        /** There is no such file. */
        NOT_FOUND,
        /** A file of that name is there already. */
        EXISTS,
        /** The file is something else. */
        NOT_A_DOCUMENT,
        /** The file was made by a newer version and cannot be read at all. */
        TOO_NEW,
        /** The file holds what no document of ours holds, such as triggers. */
        HOSTILE,
        /** Bytes are not what they were. */
        DAMAGED,
        /** The end of the history is missing. */
        CUT,
        /** Somebody else has it open. */
        IN_USE,
        /** The file cannot be written to. */
        READ_ONLY,
        /** No room is left on the disk. */
        FULL,
        /** The evidence asked for is not in the file. */
        NO_SUCH_EVIDENCE,
        /** What was to be kept is larger than a document takes. */
        TOO_LARGE,
        /** The file is protected by a password, and none was given. */
        PASSWORD_NEEDED,
        /** The password does not open the file. */
        PASSWORD_WRONG,
        /** The file is larger than a protected one may be. */
        TOO_LARGE_TO_PROTECT,
        /** The file is not protected by a password, though it was to be. */
        NOT_PROTECTED,
        /** The file is protected by a password already. */
        PROTECTED_ALREADY,
        /** The file that holds a person's signing key is not what it was, or not of that person. */
        KEY_UNUSABLE,
        /** The file, or what was to be kept in it, could not be read or written. */
        UNREADABLE
    }
}
