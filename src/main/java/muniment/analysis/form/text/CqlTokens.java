package muniment.analysis.form.text;

import muniment.analysis.form.Line;
import muniment.analysis.form.text.CqlToken.Kind;

/**
 * Takes CQL apart line by line: words, quoted texts and names, bodies in dollars, comments.
 *
 * <p>Bounded: of one text or comment no more than {@link #LONGEST} characters are kept, and nothing else is kept at
 * all.
 */
final class CqlTokens {
    /** More of one text is dropped. */
    static final int LONGEST = 1 << 16;

    /** Takes what is found. */
    interface Taker {
        void token(CqlToken token);

        /** A comment between slashes and stars, from one line to another. */
        void comment(String text, long from, long to);
    }

    private enum State {
        CODE,
        TEXT,
        NAME,
        BODY,
        COMMENT
    }

    private final Taker taker;
    private final StringBuilder open = new StringBuilder();
    private State state = State.CODE;
    private long since;

    CqlTokens(Taker taker) {
        this.taker = taker;
    }

    /** Whether a text, name, body or comment is still open. */
    boolean open() {
        return state != State.CODE;
    }

    /** Takes the next line. */
    void line(Line line) {
        var text = line.text();
        int at = 0;
        while (at < text.length()) {
            at = switch (state) {
                case CODE -> code(text, at, line.number());
                case TEXT -> quoted(text, at, '\'', Kind.TEXT);
                case NAME -> quoted(text, at, '"', Kind.NAME);
                case BODY -> body(text, at);
                case COMMENT -> comment(text, at, line.number());
            };
        }
        if (state != State.CODE) {
            keep('\n');
        }
    }

    private int code(String text, int at, long line) {
        var c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            return at + 1;
        }
        if (text.startsWith("--", at) || text.startsWith("//", at)) {
            return text.length();
        }
        if (c == '\'' || c == '"' || text.startsWith("$$", at) || text.startsWith("/*", at)) {
            state = switch (c) {
                case '\'' -> State.TEXT;
                case '"' -> State.NAME;
                case '$' -> State.BODY;
                default -> State.COMMENT;
            };
            open.setLength(0);
            since = line;
            return at + (c == '\'' || c == '"' ? 1 : 2);
        }
        var end = at;
        while (end < text.length() && word(text, at, end)) {
            end++;
        }
        if (end == at) {
            taker.token(new CqlToken(Kind.SIGN, String.valueOf(c), line));
            return at + 1;
        }
        taker.token(new CqlToken(Kind.WORD, text.substring(at, Math.min(end, at + LONGEST)), line));
        return end;
    }

    /** A point belongs to a word that is a number. */
    private static boolean word(String text, int start, int at) {
        var c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || c == '_'
                || (c == '.' || c == '-' && at > start)
                        && numeric(text, start)
                        && at + 1 < text.length()
                        && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean numeric(String text, int start) {
        return Character.isDigit(text.charAt(start));
    }

    private int quoted(String text, int at, char quote, Kind kind) {
        for (int i = at; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c != quote) {
                keep(c);
            } else if (i + 1 < text.length() && text.charAt(i + 1) == quote) {
                keep(quote);
                i++;
            } else {
                end(kind);
                return i + 1;
            }
        }
        return text.length();
    }

    private int body(String text, int at) {
        var end = text.indexOf("$$", at);
        keep(text, at, end < 0 ? text.length() : end);
        if (end < 0) {
            return text.length();
        }
        end(Kind.TEXT);
        return end + 2;
    }

    private int comment(String text, int at, long line) {
        var end = text.indexOf("*/", at);
        keep(text, at, end < 0 ? text.length() : end);
        if (end < 0) {
            return text.length();
        }
        state = State.CODE;
        taker.comment(open.toString(), since, line);
        return end + 2;
    }

    private void end(Kind kind) {
        state = State.CODE;
        taker.token(new CqlToken(kind, open.toString(), since));
    }

    private void keep(String text, int from, int to) {
        open.append(text, from, Math.max(from, Math.min(to, from + LONGEST - open.length())));
    }

    private void keep(char c) {
        if (open.length() < LONGEST) {
            open.append(c);
        }
    }
}
