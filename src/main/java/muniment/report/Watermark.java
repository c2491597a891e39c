package muniment.report;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/**
 * A word across every page, behind its text and light enough to read over. It is an artifact (ISO 32000-1, 14.8.2.2),
 * so that it is not read aloud on each page.
 *
 * @param text empty for none
 */
record Watermark(String text, Fonts fonts) {
    private static final Color INK = new Color(0xE9ECF0);
    /** Of the diagonal of the page. */
    private static final double SHARE = 0.72;

    private static final float LARGEST = 150;

    void addTo(PDDocument pdf) throws IOException {
        var shown = new PrintableText(fonts.coverage()).of(text);
        if (shown.isEmpty()) {
            return;
        }
        var font = fonts.drawing(shown).embedIn(pdf);
        for (var page : pdf.getPages()) {
            draw(pdf, page, shown, font);
        }
    }

    private static void draw(PDDocument pdf, PDPage page, String shown, PDFont font) throws IOException {
        var box = page.getMediaBox();
        double angle = Math.atan2(box.getHeight(), box.getWidth());
        double room = SHARE * Math.hypot(box.getWidth(), box.getHeight());
        float size = (float) Math.min(LARGEST, room / font.getStringWidth(shown) * 1000);
        float width = font.getStringWidth(shown) / 1000 * size;
        try (var content = new PDPageContentStream(pdf, page, AppendMode.PREPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(background()));
            content.beginText();
            content.setFont(font, size);
            content.setNonStrokingColor(INK);
            var middle = Matrix.getRotateInstance(angle, box.getWidth() / 2, box.getHeight() / 2);
            middle.concatenate(Matrix.getTranslateInstance(-width / 2, -size * 0.35f));
            content.setTextMatrix(middle);
            content.showText(shown);
            content.endText();
            content.endMarkedContent();
        }
    }

    private static COSDictionary background() {
        var properties = new COSDictionary();
        properties.setName(COSName.TYPE, "Background");
        return properties;
    }
}
