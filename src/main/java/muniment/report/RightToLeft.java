package muniment.report;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lets Hebrew and Arabic run from right to left (Unicode Standard Annex 9, by the JDK), with Arabic letters joined. */
final class RightToLeft implements BidiReorderer {
    private static final String OPENING = "([{<«";
    private static final String CLOSING = ")]}>»";

    private final ArabicLetters letters;

    RightToLeft(ArabicLetters letters) {
        this.letters = letters;
    }

    /** Finds the runs of a paragraph that have one direction each. */
    static BidiSplitter splitter() {
        return new Runs();
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        List<String> clusters = new ArrayList<>();
        text.codePoints().forEach(character -> {
            var drawn = Character.toString(mirrored(character));
            if (isMark(character) && !clusters.isEmpty()) {
                clusters.addLast(clusters.removeLast() + drawn);
            } else {
                clusters.add(drawn);
            }
        });
        Collections.reverse(clusters);
        return String.join("", clusters);
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static int mirrored(int character) {
        int opening = OPENING.indexOf(character);
        int closing = CLOSING.indexOf(character);
        if (opening >= 0) {
            return CLOSING.charAt(opening);
        }
        return closing >= 0 ? OPENING.charAt(closing) : character;
    }

    @Override
    public String shapeText(String text) {
        return letters.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** The runs of the paragraph that was set last. */
    private static final class Runs implements BidiSplitter {
        private List<BidiTextRun> runs = List.of();

        @Override
        public void setParagraph(String paragraph, byte defaultDirection) {
            var bidi = new Bidi(
                    paragraph, defaultDirection == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
            var found = new ArrayList<BidiTextRun>();
            for (int run = 0; run < bidi.getRunCount(); run++) {
                int start = bidi.getRunStart(run);
                byte direction = bidi.getRunLevel(run) % 2 == 0 ? LTR : RTL;
                found.add(new BidiTextRun(start, bidi.getRunLimit(run) - start, direction));
            }
            runs = List.copyOf(found);
        }

        @Override
        public int countTextRuns() {
            return runs.size();
        }

        @Override
        public BidiTextRun getVisualRun(int run) {
            return runs.get(run);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
        }
    }
}
