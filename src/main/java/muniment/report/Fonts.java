package muniment.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of the report, which travel with the program: no font of the machine is ever used. */
record Fonts(List<Face> faces) {
    private static final int REGULAR = 400;
    private static final int SEMI_BOLD = 600;
    private static final int BOLD = 700;

    Fonts {
        faces = List.copyOf(faces);
    }

    static Fonts load() {
        return new Fonts(List.of(
                face("Inter", REGULAR, FontStyle.NORMAL, "Inter-Regular"),
                face("Inter", REGULAR, FontStyle.ITALIC, "Inter-Italic"),
                face("Inter", SEMI_BOLD, FontStyle.NORMAL, "Inter-SemiBold"),
                face("Inter", BOLD, FontStyle.NORMAL, "Inter-Bold"),
                face("JetBrains Mono", REGULAR, FontStyle.NORMAL, "JetBrainsMono-Regular"),
                face("DejaVu Sans", REGULAR, FontStyle.NORMAL, "DejaVuSans")));
    }

    private static Face face(String family, int weight, FontStyle style, String file) {
        return new Face(family, weight, style, PackedFile.bytes("/fonts/" + file + ".ttf"));
    }

    /** One font file. */
    record Face(String family, int weight, FontStyle style, byte[] bytes) {
        /** Without substitutions: PDFBox is a hundred times slower with them, and nothing here needs them. */
        TrueTypeFont parse() throws IOException {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            font.setEnableGsub(false);
            return font;
        }

        PDFont embed(PDDocument document) {
            try {
                return PDType0Font.load(document, parse(), true);
            } catch (IOException damaged) {
                throw new UncheckedIOException(damaged);
            }
        }
    }

    /** Makes them known to the layout of pages and of charts. */
    void register(PdfRendererBuilder builder, PDDocument document) {
        for (var face : faces) {
            var supplier = new PDFontSupplier(null) {
                @Override
                public PDFont supply() {
                    return face.embed(document);
                }
            };
            builder.useFont(supplier, face.family(), face.weight(), face.style(), true);
            if (face.family().equals("Inter") && face.style() == FontStyle.NORMAL) {
                builder.useFont(
                        () -> new ByteArrayInputStream(face.bytes()),
                        face.family(),
                        face.weight(),
                        face.style(),
                        true,
                        EnumSet.of(FSFontUseCase.SVG));
            }
        }
    }

    /** Which characters can be drawn: those of the text font and of its fallback. */
    IntPredicate coverage() {
        var tables = faces.stream()
                .filter(face -> face.weight() == REGULAR && face.style() == FontStyle.NORMAL)
                .filter(face -> !face.family().equals("JetBrains Mono"))
                .map(Fonts::characters)
                .toList();
        return character -> tables.stream().anyMatch(table -> table.test(character));
    }

    /** The face for a line of its own: the bold one where it has every character, else the one that has the most. */
    Face drawing(String line) {
        var bold = faces.stream()
                .filter(face -> face.weight() == BOLD)
                .filter(face -> line.codePoints().allMatch(characters(face)))
                .findFirst();
        return bold.orElse(faces.getLast());
    }

    private static IntPredicate characters(Face face) {
        try {
            var table = face.parse().getUnicodeCmapLookup();
            return character -> table.getGlyphId(character) != 0;
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
