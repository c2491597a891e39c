package muniment.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import muniment.journal.JournalProblem;
import org.junit.jupiter.api.Test;

final class PagePreviewTest {
    @Test
    void whenAPageIsDrawnThenItIsOpaqueAndHasInkOnPaper() throws IOException, ReportProblem, JournalProblem {
        try (var preview = opened()) {
            var picture = preview.draw(0, 96, () -> true);
            assertEquals(794, picture.width(), 1);
            assertEquals(1123, picture.height(), 1);
            assertEquals(picture.width() * picture.height(), picture.argb().length);
            assertTrue(Arrays.stream(picture.argb()).allMatch(dot -> dot >>> 24 == 0xFF));
            assertTrue(Arrays.stream(picture.argb()).distinct().count() > 10);
        }
    }

    @Test
    void whenAPageIsNoLongerWantedThenDrawingStopsAndTheNextOneIsDrawn()
            throws IOException, ReportProblem, JournalProblem {
        try (var preview = opened()) {
            var asked = new AtomicInteger();
            assertThrows(CancellationException.class, () -> preview.draw(2, 96, () -> asked.incrementAndGet() < 10));
            assertEquals(10, asked.get());
            assertTrue(preview.draw(preview.pages() - 1, 20, () -> true).width() > 0);
        }
    }

    @Test
    void whenTheBytesAreNoPdfThenThatIsSaid() {
        assertThrows(IOException.class, () -> PagePreview.open(new byte[] {1, 2, 3}));
    }

    private static PagePreview opened() throws IOException, ReportProblem, JournalProblem {
        return PagePreview.open(PdfReportTest.written(SampleAssessments.report(SampleAssessments.empty())));
    }
}
