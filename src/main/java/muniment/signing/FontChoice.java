package muniment.signing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Chooses the font of a visible signature, so that a name is drawn in its own script where a font has it. */
public final class FontChoice {
    private FontChoice() {}

    /**
     * The first of the fonts that lacks the fewest characters of the text.
     *
     * @throws Refusal when one of them is no TrueType font
     */
    public static byte[] of(List<byte[]> fonts, String text) throws Refusal {
        var lacking = new ArrayList<Lacking>();
        for (var font : fonts) {
            lacking.add(new Lacking(font, lacking(font, text)));
        }
        return lacking.stream()
                .min(Comparator.comparingLong(Lacking::characters))
                .orElseThrow()
                .font();
    }

    private record Lacking(byte[] font, long characters) {}

    private static long lacking(byte[] font, String text) throws Refusal {
        try (var parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            var glyphs = parsed.getUnicodeCmapLookup();
            return text.codePoints()
                    .filter(point -> glyphs.getGlyphId(point) == 0)
                    .count();
        } catch (IOException | RuntimeException problem) {
            throw new Refusal(new Problem.FontUnusable(Cause.of(problem)), problem);
        }
    }
}
