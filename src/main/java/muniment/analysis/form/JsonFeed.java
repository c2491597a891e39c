package muniment.analysis.form;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Hands a JSON parser one line after the other, so that what stands behind the document stays in the window.
 *
 * <p>Remembers the first lines, to give them back where they turn out to be no JSON, and refuses to go on where one
 * value is too large.
 */
final class JsonFeed extends Reader {
    private static final long LARGEST = 24L << 20;
    private static final int REMEMBERED = 64;

    private final Window window;
    private final List<Piece> taken = new ArrayList<>();
    private boolean remembers = true;
    private String text = "";
    private int at;
    private long line;
    private boolean lastOfLine = true;
    private long budget = LARGEST;

    JsonFeed(Window window) {
        this.window = window;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        while (at == text.length()) {
            var piece = window.take();
            if (piece == null) {
                return -1;
            }
            remember(piece);
            line = piece.line().number();
            lastOfLine = piece.last();
            text = piece.line().text() + (piece.last() ? "\n" : "");
            at = 0;
        }
        int count = Math.min(length, text.length() - at);
        text.getChars(at, at + count, buffer, offset);
        at += count;
        budget -= count;
        if (budget < 0) {
            throw new IOException(Remarks.say("reading.json-too-large", LARGEST >> 20));
        }
        return count;
    }

    private void remember(Piece piece) {
        if (remembers) {
            taken.add(piece);
            if (taken.size() > REMEMBERED || piece.line().text().length() > Line.LIMIT / 2) {
                remembers = false;
                taken.clear();
            }
        }
    }

    /** The value is complete; the next one may be as large again. */
    void renew() {
        budget = LARGEST;
    }

    /** Gives everything back, if it is still remembered. */
    boolean undo() {
        if (remembers) {
            window.back(taken);
        }
        return remembers;
    }

    /** Gives back what stands behind the document on its last line. */
    void leave(String buffered) {
        var rest = (buffered + text.substring(at)).strip();
        if (!rest.isEmpty()) {
            window.back(List.of(new Piece(new Line(line, rest), true, lastOfLine)));
        }
    }

    @Override
    public void close() {
        at = text.length();
    }
}
