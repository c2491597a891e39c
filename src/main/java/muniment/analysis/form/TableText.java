package muniment.analysis.form;

import java.io.IOException;
import java.io.Reader;

/** A text whose commands and warnings before the first line of a table are blank, so that lines keep their numbers. */
final class TableText extends Reader {
    private final Lines lines;
    private boolean begun;
    private String text = "";
    private int at;

    TableText(Lines lines) {
        this.lines = lines;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        while (at == text.length()) {
            var piece = lines.next();
            if (piece.isEmpty()) {
                return -1;
            }
            text = shown(piece.get());
            at = 0;
        }
        int count = Math.min(length, text.length() - at);
        text.getChars(at, at + count, buffer, offset);
        at += count;
        return count;
    }

    private String shown(Piece piece) {
        var line = piece.line().text();
        if (!begun && piece.first()) {
            begun = !line.isBlank()
                    && !Noise.surrounds(line)
                    && CommandLine.of(line).isEmpty();
        }
        return (begun ? line : "") + (piece.last() ? "\n" : "");
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
