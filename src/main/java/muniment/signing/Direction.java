package muniment.signing;

import java.text.Bidi;

/** Puts a line in the order in which it is drawn from left to right (Unicode Standard Annex 9). */
final class Direction {
    private Direction() {}

    static String visual(String line) {
        var bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        if (bidi.isLeftToRight()) {
            return line;
        }
        int count = bidi.getRunCount();
        var levels = new byte[count];
        var runs = new String[count];
        for (int run = 0; run < count; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            var text = line.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            runs[run] = levels[run] % 2 == 0
                    ? text
                    : new StringBuilder(text).reverse().toString();
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        return String.join("", runs);
    }
}
