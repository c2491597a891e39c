package muniment.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import muniment.assessment.Assessment;
import muniment.catalog.Criticality;
import muniment.catalog.Task;
import muniment.readiness.Readiness;
import muniment.readiness.Standing;
import muniment.signing.Conformance;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The three depths, filtered and in the dress of a house: what they show, how their pages look, that they conform. */
final class DepthsTest {
    private static final Assessment ASSESSMENT = SampleAssessments.full();
    private static final Readiness READINESS =
            Readiness.judge(SampleAssessments.CATALOG, ASSESSMENT, SampleAssessments.DAY);
    private static final Task TASK = SampleAssessments.CATALOG.tasks().get(3);
    private static final ReportFilter FILTER =
            new ReportFilter(Set.of(TASK.id()), Set.of(Criticality.Level.BLOCKER), Set.of(), true, "");
    private static final Branding HOUSE =
            new Branding("Contoso Assurance", logo(), Accent.parse("#ffcc00"), "CONFIDENTIAL", "DRAFT");

    private static final Map<ReportForm, byte[]> WRITTEN = new HashMap<>();

    static Stream<ReportForm> forms() {
        return Stream.of(
                form(Depth.SUMMARY, PageSize.LETTER).branded(HOUSE).only(FILTER),
                form(Depth.REVIEW, PageSize.A4).branded(HOUSE).only(FILTER),
                form(Depth.FULL, PageSize.A4).branded(HOUSE).only(FILTER));
    }

    private static ReportForm form(Depth depth, PageSize page) {
        return ReportForm.FULL.at(depth).on(page);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyDepthConformsFilteredAndBranded(ReportForm form) throws Exception {
        assertEquals(List.of(), Conformance.violations(written(form)));
    }

    @ParameterizedTest
    @EnumSource
    void thePagesAreWellFilledAndNoHeadingStandsAlone(Depth depth) throws Exception {
        var look = PageLook.of(written(form(depth, PageSize.A4)));
        assertEquals(List.of(), look.empty());
        assertEquals(List.of(), look.orphans());
    }

    @Test
    void onLetterPaperThePagesAreWellFilledToo() throws Exception {
        var look = PageLook.of(written(form(Depth.REVIEW, PageSize.LETTER)));
        assertEquals(List.of(), look.empty());
        assertEquals(List.of(), look.orphans());
    }

    @ParameterizedTest
    @EnumSource
    void theSummaryHasTwoToFourPagesWithTheMatrixOnOne(PageSize page) throws Exception {
        var look = PageLook.of(written(form(Depth.SUMMARY, page)));
        assertTrue(
                look.sheets().size() >= 2 && look.sheets().size() <= 4,
                () -> look.sheets().size() + " pages");
        var matrix = look.saying("Responsibility matrix Who performs");
        assertEquals(1, matrix.size());
        for (var task : SampleAssessments.CATALOG.tasks()) {
            var first = task.title().split(" ")[0];
            assertTrue(matrix.getFirst().words().contains(first), task.title());
        }
        assertEquals(1, look.saying("No. What to do").size());
    }

    @ParameterizedTest
    @EnumSource
    void everyDepthHasItsPartsAndSaysOnTheFirstPageWhichItIs(Depth depth) throws Exception {
        var report = report(form(depth, PageSize.A4));
        var pdf = written(form(depth, PageSize.A4));
        var look = PageLook.of(pdf);
        var words = new ReportWords(SampleAssessments.OPTIONS.zone());
        assertTrue(look.sheets().getFirst().words().contains(words.name(depth) + ". " + words.leavesOut(depth)));
        assertEquals(
                report.parts().stream().map(words::name).toList(), bookmarks(pdf), "bookmarks lead to what is there");
        assertEquals(
                switch (depth) {
                    case SUMMARY -> 0L;
                    case REVIEW ->
                        READINESS.standings().stream().filter(Standing::open).count();
                    case FULL -> READINESS.standings().size();
                },
                report.detailed());
    }

    @Test
    void anObligationHasOneNumberInAllDepths() {
        var full = report(ReportForm.FULL);
        var review = report(form(Depth.REVIEW, PageSize.A4));
        var references = references(full);
        assertTrue(references.containsAll(references(review)));
        assertTrue(references.containsAll(report(form(Depth.SUMMARY, PageSize.A4)).findings().open().stream()
                .map(OpenItem::obligation)
                .toList()));
    }

    @Test
    void aFilteredReportSaysSoOnEveryPageAndTellsTheVerdictOfTheWhole() throws Exception {
        var whole = report(ReportForm.FULL);
        var form = form(Depth.REVIEW, PageSize.A4).branded(HOUSE).only(FILTER);
        var filtered = report(form);
        var included = READINESS.standings().stream().filter(FILTER::includes).toList();
        assertFalse(included.isEmpty());
        assertEquals(included.size(), filtered.detailed());
        assertEquals(whole.cover().verdict(), filtered.cover().verdict());
        assertEquals(whole.summary().tally(), filtered.summary().tally());
        assertEquals(whole.findings().matrix(), filtered.findings().matrix());
        assertTrue(filtered.findings().open().size() < whole.findings().open().size());

        var look = PageLook.of(written(form));
        var words = "Filtered: tasks " + TASK.title() + "; criticality Blocker; open obligations only";
        var first = look.sheets().getFirst().words();
        assertTrue(first.contains(words + "."), first);
        assertTrue(
                first.contains(included.size() + " of " + READINESS.standings().size() + " obligations shown."));
        assertTrue(first.contains("are those of the whole assessment"));
        assertEquals(look.sheets().size(), look.saying(words).size());
    }

    @Test
    void aFilterThatLetsNothingThroughIsToldWithoutClaimingThatAllIsWell() throws Exception {
        var nobody = new ReportFilter(Set.of(), Set.of(), Set.of(), false, "nobody of this name");
        var look = PageLook.of(written(form(Depth.REVIEW, PageSize.A4).only(nobody)));
        assertEquals(
                1,
                look.saying("0 of " + READINESS.standings().size() + " obligations shown.")
                        .size());
        assertEquals(0, look.saying("Nothing is open: nothing blocks").size());
        assertEquals(0, look.saying("No risk is accepted.").size());
    }

    @Test
    void theMarkingStandsOnEveryPageAndTheWatermarkIsNotReadAloud() throws Exception {
        var pdf = written(form(Depth.SUMMARY, PageSize.LETTER).branded(HOUSE).only(FILTER));
        var look = PageLook.of(pdf);
        assertEquals(look.sheets().size(), look.saying("CONFIDENTIAL").size());
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                var content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
                assertTrue(content.indexOf("/Artifact") < content.indexOf("Tj"), "the word is an artifact");
            }
        }
    }

    /** Each form is laid out once. */
    private static byte[] written(ReportForm form) throws Exception {
        var known = WRITTEN.get(form);
        if (known == null) {
            known = PdfReportTest.written(report(form));
            WRITTEN.put(form, known);
        }
        return known;
    }

    private static ReportDocument report(ReportForm form) {
        return SampleAssessments.report(
                ASSESSMENT,
                SampleAssessments.OPTIONS
                        .as(form)
                        .signedAt(
                                new SignaturePlace("author", "Author"),
                                new SignaturePlace("reviewer", "Reviewer"),
                                new SignaturePlace("approver", "Approver")));
    }

    private static List<Reference> references(ReportDocument report) {
        return report.chapters().stream()
                .flatMap(chapter -> chapter.sheets().stream())
                .map(ObligationSheet::reference)
                .toList();
    }

    private static List<String> bookmarks(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            var titles = new ArrayList<String>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
            return titles;
        }
    }

    private static Logo logo() {
        var bytes = new ByteArrayOutputStream();
        var picture = new BufferedImage(120, 40, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 120; x++) {
            for (int y = 0; y < 40; y++) {
                picture.setRGB(x, y, (x * 2 << 24) | 0x1F4E79);
            }
        }
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Logo.of(bytes.toByteArray());
    }
}
