package muniment.receipt;

import muniment.text.Phrase;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/** A receipt could not be read or made; says what happened and what to do next. */
public final class ReceiptProblem extends Exception {
    private static final long serialVersionUID = 1;

    private final Kind kind;

    public ReceiptProblem(Kind kind, @Nullable Throwable cause) {
        super(kind.toString(), cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** The sentence for people; its wording is {@code receipt.problem.} and the kind. */
    public Phrase phrase() {
        return Phrase.of("receipt.problem." + Text.slug(kind));
    }

    /** What kind of problem. */
    public enum Kind {
        /** There is no receipt in the file. */
        NONE,
        /** There are several different ones. */
        SEVERAL,
        /** It is not what was written. */
        CHANGED,
        /** The file is larger than any receipt. */
        TOO_LARGE,
        /** The picture cannot be read. */
        NO_PICTURE,
        /** The picture shows no code that can be read. */
        NO_CODE,
        /** It says more than a code can hold. */
        TOO_LONG_FOR_CODE,
        /** The report takes more time or memory than one of ours. */
        EXHAUSTING,
        /** The report carries no assessment that could be compared. */
        NO_ASSESSMENT
    }
}
