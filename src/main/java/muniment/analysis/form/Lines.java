package muniment.analysis.form;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines of a text, one after the other, whatever ends them; guarantees that no more than one piece of a line is in
 * memory.
 */
final class Lines implements Closeable {
    private static final char ESCAPE = '\u001b';
    private static final Pattern COLOURS = Pattern.compile("\u001b(?:\\[[0-?]*+[ -/]*+[@-~]"
            + "|\\][^\u0007\u001b]*+(?:\u0007|\u001b\\\\)?" + "|[()][0-9A-B]" + "|[0-9=>A-Z\\\\^_]?)");

    private final Reader reader;
    private final char[] buffer = new char[1 << 15];
    private int at;
    private int end;
    private long number = 1;
    private boolean first = true;
    private int blanks;
    private boolean over;

    Lines(Reader reader) {
        this.reader = reader;
    }

    /** The next line or piece of one; empty at the end of the text. */
    Optional<Piece> next() throws IOException {
        if (blanks > 0) {
            blanks--;
            return Optional.of(new Piece(new Line(number++, ""), true, true));
        }
        if (over) {
            return Optional.empty();
        }
        var text = new StringBuilder();
        while (text.length() < Line.LIMIT) {
            int character = read();
            if (character < 0) {
                over = true;
                return text.isEmpty() && first ? Optional.empty() : Optional.of(ended(text));
            }
            if (character == '\n') {
                return Optional.of(ended(text));
            }
            if (character == '\r') {
                countReturns();
                return Optional.of(ended(text));
            }
            if (character != 0 && character != '\ufeff') {
                text.append((char) character);
            }
        }
        var piece = new Piece(new Line(number, plain(text)), first, false);
        first = false;
        return Optional.of(piece);
    }

    /** Several returns before a line feed end one line; without it each of them ends one. */
    private void countReturns() throws IOException {
        int returns = 1;
        while (peek() == '\r' && returns < Line.LIMIT) {
            at++;
            returns++;
        }
        if (peek() == '\n') {
            at++;
        } else {
            blanks = returns - 1;
        }
    }

    private Piece ended(StringBuilder text) {
        var piece = new Piece(new Line(number++, plain(text)), first, true);
        first = true;
        return piece;
    }

    private static String plain(StringBuilder text) {
        return text.indexOf(String.valueOf(ESCAPE)) < 0
                ? text.toString()
                : COLOURS.matcher(text).replaceAll("");
    }

    private int read() throws IOException {
        int character = peek();
        if (character >= 0) {
            at++;
        }
        return character;
    }

    private int peek() throws IOException {
        while (at == end) {
            at = 0;
            end = Math.max(0, reader.read(buffer, 0, buffer.length));
            if (end == 0) {
                return -1;
            }
        }
        return buffer[at];
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
