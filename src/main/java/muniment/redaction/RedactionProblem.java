package muniment.redaction;

import muniment.text.Phrase;
import muniment.text.Text;

/** Why no redacted copy was made. Never repeats what was to be hidden: it is named by its place among the others. */
public final class RedactionProblem extends Exception {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final transient Object[] values;

    /** What stands in the way. */
    public enum Kind {
        /** Nothing to look for was given. */
        NOTHING_GIVEN,
        /** A text to hide is empty. */
        EMPTY_TEXT,
        /** A pattern cannot be read, or says more than can be matched in bounded time. */
        PATTERN,
        /** A text was found nowhere. */
        TEXT_NOT_FOUND,
        /** A pattern matched nothing. */
        PATTERN_NOT_FOUND,
        /** The text ends before these lines. */
        NO_SUCH_LINES,
        /** It is no text that can be read here. */
        NOT_TEXT,
        /** It is larger than what is redacted here. */
        TOO_LARGE,
        /** More places than anybody looks at. */
        TOO_MANY,
        /** The copy would be the original. */
        UNCHANGED
    }

    /** @param values what the sentence names: a number or a size, never a text to hide */
    public RedactionProblem(Kind kind, Object... values) {
        super(kind.toString());
        this.kind = kind;
        this.values = values.clone();
    }

    public Kind kind() {
        return kind;
    }

    /** The sentence for people; its wording is {@code session.redaction.} and the kind. */
    public Phrase phrase() {
        return Phrase.of("session.redaction." + Text.slug(kind), values);
    }
}
