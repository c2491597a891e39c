package muniment.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** One font file of the program, read when something asks for it. */
final class Face implements IntPredicate {
    private final String family;
    private final int weight;
    private final FontStyle style;
    private final String file;
    private byte @Nullable [] bytes;
    private @Nullable CmapLookup characters;

    /** @param file its name in {@code assets/fonts}, without the ending */
    Face(String family, int weight, FontStyle style, String file) {
        this.family = family;
        this.weight = weight;
        this.style = style;
        this.file = file;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }

    byte[] bytes() {
        var read = Optional.ofNullable(bytes).orElseGet(() -> PackedFile.bytes("/fonts/" + file + ".ttf"));
        bytes = read;
        return read;
    }

    /** Whether it has a shape for this character. */
    @Override
    public boolean test(int character) {
        var table = Optional.ofNullable(characters).orElseGet(this::readCharacters);
        characters = table;
        return table.getGlyphId(character) != 0;
    }

    private CmapLookup readCharacters() {
        try {
            return parsed().getUnicodeCmapLookup();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** Puts it into a document, which will hold only the shapes that its text needs. */
    PDFont embedIn(PDDocument document) {
        try {
            return PDType0Font.load(document, parsed(), true);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** Without substitutions: PDFBox is a hundred times slower with them, and nothing here needs them. */
    private TrueTypeFont parsed() throws IOException {
        var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes()));
        font.setEnableGsub(false);
        return font;
    }
}
