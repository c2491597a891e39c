package muniment.signing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The text that is seen in a signature's box: lines broken at words, in the largest size up to 9 points that fits. Text
 * that runs from right to left is drawn so. Characters that the font lacks become question marks and a last line says
 * so, because the certificate, not the picture, names the signer.
 */
record VisibleBlock(String text, float size) {
    private static final float LARGEST = 9;
    private static final float SMALLEST = 4;
    private static final float STEP = 0.5f;
    /** On every side; what DSS keeps free as well. */
    private static final float MARGIN = 5;

    static VisibleBlock fit(List<String> lines, PDRectangle box, byte[] font) throws Refusal {
        try (var parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            return fit(lines, box, new Metrics(parsed, parsed.getUnicodeCmapLookup()));
        } catch (IOException | RuntimeException problem) {
            throw new Refusal(new Problem.FontUnusable(Cause.of(problem)), problem);
        }
    }

    private static VisibleBlock fit(List<String> lines, PDRectangle box, Metrics metrics) throws IOException {
        float size = LARGEST;
        while (true) {
            var broken = new ArrayList<String>();
            for (var line : metrics.whole(lines)) {
                broken.addAll(metrics.broken(line, (box.getWidth() - 2 * MARGIN) / size));
            }
            if (size <= SMALLEST || broken.size() * metrics.lineHeight() * size <= box.getHeight() - 2 * MARGIN) {
                return new VisibleBlock(broken.stream().map(Direction::visual).collect(Collectors.joining("\n")), size);
            }
            size -= STEP;
        }
    }

    /** Widths and heights as parts of the font size. */
    private record Metrics(TrueTypeFont font, CmapLookup glyphs) {
        /** As DSS takes it: the box that holds every glyph, which is higher than the line of most typesetters. */
        float lineHeight() throws IOException {
            var header = font.getHeader();
            return (header.getYMax() - header.getYMin()) / (float) font.getUnitsPerEm();
        }

        List<String> broken(String line, float width) throws IOException {
            var lines = new ArrayList<String>();
            var current = "";
            for (var word : drawable(line).split(" ")) {
                var longer = current.isEmpty() ? word : current + " " + word;
                if (!current.isEmpty() && width(longer) > width) {
                    lines.add(current);
                    longer = word;
                }
                current = longer;
            }
            lines.add(current);
            return lines;
        }

        /** What is not drawn is said. */
        List<String> whole(List<String> lines) {
            var whole = new ArrayList<>(lines);
            if (lines.stream().anyMatch(line -> !drawable(line).equals(line))) {
                whole.add(Wording.english().notDrawn());
            }
            return whole;
        }

        private String drawable(String line) {
            var drawable = new StringBuilder();
            line.codePoints()
                    .map(point -> glyphs.getGlyphId(point) == 0 ? '?' : point)
                    .forEach(drawable::appendCodePoint);
            return drawable.toString();
        }

        private float width(String text) throws IOException {
            float width = 0;
            for (int point : text.codePoints().toArray()) {
                width += font.getAdvanceWidth(glyphs.getGlyphId(point));
            }
            return width / font.getUnitsPerEm();
        }
    }
}
