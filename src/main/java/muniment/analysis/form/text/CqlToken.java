package muniment.analysis.form.text;

import java.util.Locale;

/**
 * A word of CQL and the line on which it starts.
 *
 * @param text without quotes
 */
record CqlToken(Kind kind, String text, long line) {
    /** What a token is. */
    enum Kind {
        /** A keyword, number or unquoted name. */
        WORD,
        /** A name in double quotes. */
        NAME,
        /** A text in single quotes or dollars. */
        TEXT,
        /** One character. */
        SIGN
    }

    boolean is(String keyword) {
        return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
    }

    boolean sign(char sign) {
        return kind == Kind.SIGN && text.charAt(0) == sign;
    }

    /** The name as Cassandra keeps it. */
    String name() {
        return kind == Kind.WORD ? text.toLowerCase(Locale.ROOT) : text;
    }
}
