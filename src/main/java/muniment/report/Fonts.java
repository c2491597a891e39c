package muniment.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * The fonts of the report, which travel with the program: no font of the machine is ever used.
 *
 * <p>The large ones for Chinese, Japanese, Korean and emoji stand in reserve: a report whose text does without them is
 * laid out as if they were not there, and does not pay for reading them.
 *
 * @param usual those that every report is laid out with
 * @param plain those of them that draw running text, in the order in which the style sheet asks them
 * @param reserve those for text that has characters which no plain font draws
 */
record Fonts(List<Face> usual, List<Face> plain, List<Face> reserve) {
    private static final int REGULAR = 400;
    private static final int SEMI_BOLD = 600;
    private static final int BOLD = 700;

    Fonts {
        usual = List.copyOf(usual);
        plain = List.copyOf(plain);
        reserve = List.copyOf(reserve);
    }

    static Fonts load() {
        var text = regular("Inter", "Inter-Regular");
        var symbols = regular("DejaVu Sans", "DejaVuSans");
        var usual = List.of(
                text,
                new Face("Inter", REGULAR, FontStyle.ITALIC, "Inter-Italic"),
                new Face("Inter", SEMI_BOLD, FontStyle.NORMAL, "Inter-SemiBold"),
                new Face("Inter", BOLD, FontStyle.NORMAL, "Inter-Bold"),
                regular("JetBrains Mono", "JetBrainsMono-Regular"),
                symbols);
        var reserve = List.of(
                regular("Droid Sans Fallback", "DroidSansFallback"), regular("Noto Emoji", "NotoEmoji-Regular"));
        return new Fonts(usual, List.of(text, symbols), reserve);
    }

    private static Face regular(String family, String file) {
        return new Face(family, REGULAR, FontStyle.NORMAL, file);
    }

    /** Makes those that this text needs known to the layout of pages and of charts. */
    void register(PdfRendererBuilder builder, PDDocument document, String text) {
        for (var face : Stream.concat(usual.stream(), neededOfReserve(text)).toList()) {
            var supplier = new PDFontSupplier(null) {
                @Override
                public PDFont supply() {
                    return face.embedIn(document);
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

    private Stream<Face> neededOfReserve(String text) {
        var rare = text.codePoints()
                .filter(character -> character > 0x7F)
                .distinct()
                .filter(character -> plain.stream().noneMatch(face -> face.test(character)))
                .toArray();
        return reserve.stream().filter(face -> Arrays.stream(rare).anyMatch(face));
    }

    /** Which characters can be drawn: those of a plain font or of the reserve. */
    IntPredicate coverage() {
        return character -> Stream.concat(plain.stream(), reserve.stream()).anyMatch(face -> face.test(character));
    }

    /** The face for a line of its own: the bold one where it has every character, else one that has them, or most. */
    Face drawing(String line) {
        var bold = usual.stream().filter(face -> face.weight() == BOLD);
        var others = Stream.concat(plain.stream().skip(1), reserve.stream());
        return Stream.concat(bold, others)
                .filter(face -> line.codePoints().allMatch(face))
                .findFirst()
                .orElse(plain.getLast());
    }
}
