package muniment.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArabicLettersTest {
    private static final ArabicLetters LETTERS = new ArabicLetters(Fonts.load().coverage());

    @ParameterizedTest
    @CsvSource({
        // meem initial, reh final, hah initial, beh medial, alef final: reh joins nothing after it
        "\u0645\u0631\u062D\u0628\u0627, \uFEE3\uFEAE\uFEA3\uFE92\uFE8E",
        // lam with alef is one shape, isolated and final
        "\u0644\u0627, \uFEFB",
        "\u0628\u0644\u0627, \uFE91\uFEFC",
        // marks lie between letters without parting them
        "\u0628\u064E\u062A, \uFE91\u064E\uFE96",
        // the Persian letters peh and zheh
        "\u067E\u0698, \uFB58\uFB8B",
        // a stroke joins on both sides
        "\u0628\u0640\u0628, \uFE91\u0640\uFE90",
        // alone, before a space and beside other scripts
        "\u0628, \u0628",
        "\u0628 \u0628a\u05D0\u0628, \u0628 \u0628a\u05D0\u0628",
        // in a script that has no such shapes
        "\u07CA\u07CB, \u07CA\u07CB"
    })
    void lettersTakeTheShapesThatJoinTheirNeighbours(String text, String joined) {
        assertEquals(joined, LETTERS.joined(text));
    }

    @Test
    void whenNoFontHasTheShapesThenTheTextStaysAsItIs() {
        assertEquals(
                "\u0645\u0631\u062D\u0628\u0627",
                new ArabicLetters(_ -> false).joined("\u0645\u0631\u062D\u0628\u0627"));
    }

    @Test
    void aLetterWhoseShapesAreMissingPartsItsNeighbours() {
        var withoutBeh = new ArabicLetters(shape -> shape < 0xFE8F || shape > 0xFE92);
        assertEquals("\u062D\u0628\u062D", withoutBeh.joined("\u062D\u0628\u062D"));
    }

    @Test
    void aReportIsReadInTheLettersThatItWasWrittenWith() throws Exception {
        var report = SampleAssessments.small(SampleAssessments.saying("\u0645\u0631\u062D\u0628\u0627"), Depth.SUMMARY);
        var read = read(PdfReportTest.written(report));
        assertTrue(read.contains("\u0628") && read.contains("\u062D"), read::toString);
        assertFalse(
                read.stream().anyMatch(letter -> letter.charAt(0) >= 0xFB50 && letter.charAt(0) <= 0xFEFC),
                read::toString);
    }

    /** What the shapes on the pages stand for, as the file says it. */
    private static TreeSet<String> read(byte[] bytes) throws IOException {
        var read = new TreeSet<String>();
        try (var pdf = Loader.loadPDF(bytes)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    read.add(text.getUnicode());
                }
            }.getText(pdf);
        }
        return read;
    }
}
