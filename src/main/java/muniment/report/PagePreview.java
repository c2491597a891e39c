package muniment.report;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** The pages of a PDF as pictures, one at a time. For one thread; keeps the file open until it is closed. */
public final class PagePreview implements AutoCloseable {
    private static final float POINTS_PER_INCH = 72;

    private final PDDocument pdf;

    private PagePreview(PDDocument pdf) {
        this.pdf = pdf;
    }

    /**
     * Opens a PDF.
     *
     * @throws IOException if it cannot be read as one
     */
    public static PagePreview open(Path file) throws IOException {
        File opened = file.toFile();
        return new PagePreview(Loader.loadPDF(opened));
    }

    /**
     * Opens a PDF that is not in a file.
     *
     * @throws IOException if it cannot be read as one
     */
    public static PagePreview open(byte[] bytes) throws IOException {
        return new PagePreview(Loader.loadPDF(bytes));
    }

    /** How many pages it has. */
    public int pages() {
        return pdf.getNumberOfPages();
    }

    /**
     * Draws a page.
     *
     * @param page counted from 0
     * @param dotsPerInch such as 96; A4 at 96 is 794 by 1123 dots
     * @param wanted is asked while the page is drawn; when it says no, the drawing stops at once
     * @throws CancellationException if it was no longer wanted
     * @throws IOException if the page cannot be drawn
     */
    public Picture draw(int page, float dotsPerInch, BooleanSupplier wanted) throws IOException {
        var image = new Stoppable(pdf, wanted).renderImage(page, dotsPerInch / POINTS_PER_INCH, ImageType.RGB);
        int width = image.getWidth();
        int height = image.getHeight();
        return new Picture(width, height, opaque(image, width, height));
    }

    private static int[] opaque(BufferedImage image, int width, int height) {
        return image.getRGB(0, 0, width, height, null, 0, width);
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }

    /**
     * A picture of a page.
     *
     * @param argb one number per dot, alpha, red, green and blue with eight bits each, line by line from the top
     */
    public record Picture(int width, int height, int[] argb) {}

    /** Asks before every step whether anybody still wants the page. */
    private static final class Stoppable extends PDFRenderer {
        private final BooleanSupplier wanted;

        Stoppable(PDDocument pdf, BooleanSupplier wanted) {
            super(pdf);
            this.wanted = wanted;
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {
                @Override
                protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                    if (!wanted.getAsBoolean()) {
                        throw new CancellationException("the page is no longer wanted");
                    }
                    super.processOperator(operator, operands);
                }
            };
        }
    }
}
