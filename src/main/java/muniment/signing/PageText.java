package muniment.signing;

import java.io.IOException;
import muniment.signing.guard.raw.Exhausting;
import muniment.signing.guard.raw.Weight;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words printed on the pages of a PDF, without spaces and lines, to look for values that were broken anywhere. */
public final class PageText {
    private PageText() {}

    /** @throws Refusal if it cannot be read, or would decompress to more than any honest report */
    public static String of(byte[] pdf) throws Refusal {
        try {
            Weight.bounded(pdf);
        } catch (Exhausting problem) {
            throw new Refusal(new Problem.DocumentDamaged(Wording.english().tooHeavy()), problem);
        }
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        } catch (IOException | RuntimeException problem) {
            throw new Refusal(new Problem.DocumentDamaged(Cause.of(problem)), problem);
        }
    }
}
