package muniment.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import muniment.journal.JournalProblem;
import muniment.signing.Conformance;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class PdfReportTest {
    private static final ReportDocument FULL = SampleAssessments.report(SampleAssessments.full());
    private static byte[] full = {};

    @BeforeAll
    static void writeTheFullReport() throws IOException, ReportProblem, JournalProblem {
        full = written(FULL);
    }

    @Test
    void givenEverythingRecordedWhenWrittenThenThePdfConforms() throws Exception {
        assertEquals(List.of(), Conformance.violations(full));
    }

    @Test
    void givenNothingRecordedWhenWrittenThenThePdfConforms() throws Exception {
        assertEquals(List.of(), Conformance.violations(written(SampleAssessments.report(SampleAssessments.empty()))));
    }

    @Test
    void givenLetterPaperWhenWrittenThenThePagesHaveItsSizeAndThePdfConforms() throws Exception {
        var letter = written(SampleAssessments.report(
                SampleAssessments.full(),
                SampleAssessments.OPTIONS
                        .as(ReportForm.FULL.on(PageSize.LETTER))
                        .signedAt()));
        assertEquals(List.of(), Conformance.violations(letter));
        try (var pdf = Loader.loadPDF(letter)) {
            assertEquals(612, pdf.getPage(0).getMediaBox().getWidth(), 0.5);
            assertEquals(792, pdf.getPage(0).getMediaBox().getHeight(), 0.5);
        }
    }

    @Test
    void whenTheSameIsWrittenAgainThenTheBytesAreTheSame() throws IOException, ReportProblem, JournalProblem {
        assertArrayEquals(full, written(SampleAssessments.report(SampleAssessments.full())));
    }

    @Test
    void whenWrittenThenTheAttachmentsAreInsideAsTheyWerePutIn() throws IOException {
        try (var pdf = Loader.loadPDF(full)) {
            var expected = new TreeMap<String, String>();
            FULL.annex().attachments().forEach(attachment -> expected.put(attachment.name(), text(attachment)));
            assertEquals(expected, embedded(pdf));
            assertEquals(
                    Map.of(
                            "assessment.json", "Data",
                            "assessment-1.schema.json", "Schema",
                            "evidence-manifest.json", "Supplement",
                            "evidence-manifest-1.schema.json", "Schema"),
                    associated(pdf));
        }
    }

    @Test
    void whenWrittenThenThePagesSayWhatTheDocumentHolds() throws IOException {
        try (var pdf = Loader.loadPDF(full)) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u00A0]+", "");
            var missing = new ArrayList<String>();
            expectedWords().stream()
                    .map(words -> words.replaceAll("[\\s\\u00A0]+", ""))
                    .filter(words -> !text.contains(words))
                    .forEach(missing::add);
            assertEquals(List.of(), missing);
        }
    }

    private static List<String> expectedWords() {
        var words = new ArrayList<>(List.of(
                "Payments readiness review 2026",
                "cass-prod-weu-01",
                "Contoso Payments AG",
                "1 August 2026 – 31 October 2026",
                "Not ready",
                "does not replace the conclusion of an auditor",
                "pdfsig report.pdf",
                "Dr. Lena Vogt, CIO"));
        words.add(FULL.cover().edition().digest().hex());
        FULL.cover().heads().forEach(head -> words.add(head.toString()));
        FULL.annex()
                .attachments()
                .forEach(attachment -> words.add(attachment.digest().hex()));
        for (var chapter : FULL.chapters()) {
            words.add(chapter.number() + "  " + chapter.title());
            for (var sheet : chapter.sheets()) {
                words.add(sheet.reference().number() + "  " + sheet.reference().title());
                words.add(sheet.asked().question());
                sheet.evidence().forEach(line -> line.digest().ifPresent(digest -> words.add(digest.hex())));
            }
        }
        FULL.findings().matrix().forEach(row -> words.add(row.task().title()));
        FULL.background()
                .provider()
                .forEach(chapter -> chapter.statements().forEach(statement -> words.add(statement.text())));
        return words;
    }

    @Test
    void whenWrittenThenBookmarksAndLinksLeadToPagesOfTheReport() throws IOException {
        try (var pdf = Loader.loadPDF(full)) {
            var bookmarks = new ArrayList<Integer>();
            collect(pdf, Objects.requireNonNull(pdf.getDocumentCatalog().getDocumentOutline()), bookmarks);
            int obligations = FULL.chapters().stream()
                    .mapToInt(chapter -> 1 + chapter.sheets().size())
                    .sum();
            assertTrue(bookmarks.size() > obligations, () -> bookmarks.size() + " bookmarks");
            assertEquals(bookmarks.stream().sorted().toList(), bookmarks, "bookmarks go forward");
            var contents = links(pdf, 1);
            assertTrue(contents.size() > FULL.chapters().size(), () -> contents.size() + " links in the contents");
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                links(pdf, page);
            }
        }
    }

    @Test
    void whenWrittenThenNoPageIsEmptyAndEachSaysWhichItIs() throws IOException {
        try (var pdf = Loader.loadPDF(full)) {
            int pages = pdf.getNumberOfPages();
            for (int page = 2; page <= pages; page++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                var text = stripper.getText(pdf).replaceAll("\\s+", " ");
                assertTrue(text.contains("Page " + page + " of " + pages), text);
                assertTrue(text.length() > 200, text);
            }
        }
    }

    @Test
    void whenWrittenThenTheSignatureFieldIsEmptyAndOnTheCover() throws IOException {
        try (var pdf = Loader.loadPDF(full)) {
            var field = pdf.getDocumentCatalog().getAcroForm(null).getField("author");
            assertEquals("Sig", field.getFieldType());
            assertEquals("", field.getValueAsString());
            var widget = field.getWidgets().getFirst();
            assertTrue(pdf.getPage(0).getAnnotations().stream()
                    .anyMatch(annotation -> annotation.getCOSObject() == widget.getCOSObject()));
            assertTrue(widget.getRectangle().getWidth() > 140
                    && widget.getRectangle().getHeight() > 60);
        }
    }

    @Test
    void whenStoppedInTheMiddleThenNothingIsWritten() {
        var out = new ByteArrayOutputStream();
        ReportWatch stop = (step, done, of) -> {
            if (done == 3) {
                throw new CancellationException();
            }
        };
        assertThrows(CancellationException.class, () -> PdfReport.write(FULL, EvidenceBytes.NONE, out, stop));
        assertEquals(0, out.size());
    }

    @Test
    void whenWrittenThenTheWatchSeesEveryPage() throws Exception {
        var out = new ByteArrayOutputStream();
        var seen = new ArrayList<Integer>();
        PdfReport.write(FULL, EvidenceBytes.NONE, out, (step, done, of) -> {
            if (step.key().equals("report.step.pages")) {
                assertTrue(done < of, () -> done + " of " + of);
                seen.add(done);
            }
        });
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertEquals(pdf.getNumberOfPages(), seen.size());
        }
    }

    static byte[] written(ReportDocument report) throws IOException, ReportProblem, JournalProblem {
        return written(report, EvidenceBytes.NONE);
    }

    static byte[] written(ReportDocument report, EvidenceBytes evidence)
            throws IOException, ReportProblem, JournalProblem {
        var out = new ByteArrayOutputStream();
        PdfReport.write(report, evidence, out, ReportWatch.NONE);
        return out.toByteArray();
    }

    private static Map<String, String> embedded(PDDocument pdf) throws IOException {
        var found = new TreeMap<String, String>();
        for (var file : pdf.getDocumentCatalog()
                .getNames()
                .getEmbeddedFiles()
                .getNames()
                .entrySet()) {
            found.put(
                    file.getKey(), new String(file.getValue().getEmbeddedFile().toByteArray(), "UTF-8"));
        }
        return found;
    }

    static String text(Attachment attachment) {
        return assertInstanceOf(Attachment.Written.class, attachment.content()).text();
    }

    private static Map<String, String> associated(PDDocument pdf) {
        var found = new TreeMap<String, String>();
        var files = pdf.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
        for (int index = 0; index < files.size(); index++) {
            var file = (COSDictionary) files.getObject(index);
            found.put(file.getString(COSName.UF), file.getNameAsString("AFRelationship"));
        }
        return found;
    }

    private static void collect(PDDocument pdf, PDOutlineNode node, List<Integer> pages) throws IOException {
        for (PDOutlineItem item : node.children()) {
            pages.add(pdf.getPages().indexOf(item.findDestinationPage(pdf)));
            collect(pdf, item, pages);
        }
    }

    private static List<Integer> links(PDDocument pdf, int page) throws IOException {
        var pages = new ArrayList<Integer>();
        for (var annotation : pdf.getPage(page).getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionGoTo go) {
                var destination = (PDPageDestination) go.getDestination();
                int target = pdf.getPages().indexOf(destination.getPage());
                assertTrue(target >= 0, "a link of page " + page + " leads nowhere");
                pages.add(target);
            }
        }
        return pages;
    }
}
