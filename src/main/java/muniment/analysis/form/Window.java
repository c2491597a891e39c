package muniment.analysis.form;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A few lines of a text, of which the first can be taken, and pieces can be given back. */
final class Window {
    private static final int ENOUGH_TO_RECOGNISE = 4096;

    private final Lines lines;
    private final ArrayDeque<Piece> ahead = new ArrayDeque<>();

    Window(Lines lines) {
        this.lines = lines;
    }

    /** The next piece, which stays; null at the end of the text. */
    @Nullable
    Piece peek() throws IOException {
        fill(1);
        return ahead.peekFirst();
    }

    /** Takes the next piece; null at the end of the text. */
    @Nullable
    Piece take() throws IOException {
        fill(1);
        return ahead.pollFirst();
    }

    /** Gives pieces back, to be taken again in this order. */
    void back(List<Piece> pieces) {
        pieces.reversed().forEach(ahead::addFirst);
    }

    /** The next line and those that follow, cut to what recognition needs. */
    List<Line> lines() throws IOException {
        fill(TextForm.LOOKAHEAD);
        return ahead.stream()
                .filter(Piece::first)
                .limit(TextForm.LOOKAHEAD)
                .map(Piece::line)
                .map(line -> line.text().length() <= ENOUGH_TO_RECOGNISE
                        ? line
                        : new Line(line.number(), line.text().substring(0, ENOUGH_TO_RECOGNISE)))
                .toList();
    }

    private void fill(int count) throws IOException {
        while (ahead.size() < count) {
            var piece = lines.next();
            if (piece.isEmpty()) {
                return;
            }
            ahead.addLast(piece.get());
        }
    }
}
