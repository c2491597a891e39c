package muniment.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import muniment.assessment.Command;
import muniment.catalog.Sha256;
import muniment.journal.Content;
import muniment.journal.Custody;
import muniment.journal.Entry;
import muniment.journal.Evidence;
import muniment.journal.JournalProblem;
import muniment.journal.Sample;
import muniment.journal.Times;
import muniment.signing.Attachments;
import muniment.signing.Conformance;
import muniment.text.Phrase;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

final class EnclosedEvidenceTest {
    private static final byte[] STATUS = "UN 10.0.0.4".getBytes();
    private static final EvidenceBytes BYTES = (digest, size, out) -> out.write(STATUS);

    private final Scribe scribe = new Scribe(SampleAssessments.SMALL);

    /** A journal may hold what no command would write. */
    private void record(String name, String mediaType, long size) {
        var evidence = new Evidence(
                "Status of " + name,
                new Content.File(Sha256.of(STATUS), name, mediaType, size),
                Times.received(Scribe.START),
                Custody.UNKNOWN,
                Sample.WHOLE);
        var obligation = SampleAssessments.SMALL.obligations().getFirst().id();
        scribe.add(Scribe.AYLIN, new Entry.EvidenceRecorded(evidence, Set.of(obligation)));
    }

    private ReportDocument report() {
        return SampleAssessments.small(scribe.assessment()).enclosingEvidence();
    }

    private List<String> names() {
        return report().annex().attachments().stream()
                .skip(4)
                .map(Attachment::name)
                .toList();
    }

    @Test
    void whenEnclosedThenTheFilesAreInsideUnderTheirNames() throws Exception {
        record("status.txt", "text/plain", STATUS.length);
        record("status.txt", "text/plain", STATUS.length);
        var bytes = PdfReportTest.written(report(), BYTES);
        var files = new TreeMap<>(Attachments.read(bytes));
        assertArrayEquals(STATUS, files.get("E-001 status.txt"));
        assertArrayEquals(STATUS, files.get("E-002 status.txt"));
        try (var pdf = Loader.loadPDF(bytes)) {
            var file = (COSDictionary) pdf.getDocumentCatalog()
                    .getCOSObject()
                    .getCOSArray(COSName.getPDFName("AF"))
                    .getObject(4);
            var stream = file.getCOSDictionary(COSName.EF).getCOSStream(COSName.UF);
            assertEquals("Source", file.getNameAsString("AFRelationship"));
            assertEquals("Evidence E-001: Status of status.txt", file.getString(COSName.DESC));
            assertEquals("text/plain", stream.getNameAsString(COSName.SUBTYPE));
            assertEquals(STATUS.length, stream.getCOSDictionary(COSName.PARAMS).getInt(COSName.SIZE));
        }
    }

    @Test
    void whenNamesAndMediaTypesAreHostileThenTheyAreMadeHarmlessAndThePdfConforms() throws Exception {
        record("../../etc/passwd", "text/html><script>", 1);
        record("C:\\evil\u202Etxt.exe", "", 1);
        record("a".repeat(300) + ".tar.gz", "/", 1);
        record("", "a/b/c", 1);
        record("中文 报告.json", "Application/JSON ", 1);
        assertEquals(
                List.of(
                        "E-001 .._.._etc_passwd",
                        "E-002 C__evil_txt.exe",
                        "E-003 _" + "a".repeat(93) + ".tar.gz",
                        "E-004 ",
                        "E-005 中文 报告.json"),
                names());
        assertEquals(
                List.of(
                        "application/octet-stream",
                        "application/octet-stream",
                        "application/octet-stream",
                        "application/octet-stream",
                        "application/json"),
                report().annex().attachments().stream()
                        .skip(4)
                        .map(Attachment::mediaType)
                        .toList());
        assertEquals(List.of(), Conformance.violations(PdfReportTest.written(report(), BYTES)));
    }

    @Test
    void whenEvidenceWasWithdrawnOrHasNoBytesThenNothingOfItIsEnclosed() {
        var obligation = Set.of(SampleAssessments.SMALL.obligations().getFirst().id());
        var recorded = scribe.by(
                Scribe.AYLIN,
                new Command.RecordEvidence(
                        new Evidence(
                                "Gone",
                                new Content.File(Sha256.of(STATUS), "gone.txt", "text/plain", 11),
                                Times.received(Scribe.START),
                                Custody.UNKNOWN,
                                Sample.WHOLE),
                        obligation));
        scribe.by(Scribe.AYLIN, new Command.WithdrawEvidence(recorded, "It was of the wrong cluster."));
        scribe.by(
                Scribe.AYLIN,
                new Command.RecordEvidence(
                        new Evidence(
                                "Note",
                                new Content.Note("Seen."),
                                Times.received(Scribe.START),
                                Custody.UNKNOWN,
                                Sample.WHOLE),
                        obligation));
        assertEquals(List.of(), names());
    }

    @Test
    void whenThereIsMoreThanAReportCarriesThenItSaysSoBeforeAnythingIsRead() {
        record("a.bin", "application/zip", EnclosedEvidence.LARGEST);
        record("b.bin", "application/zip", 1);
        var out = new ByteArrayOutputStream();
        var problem = assertThrows(
                ReportProblem.class, () -> PdfReport.write(report(), EvidenceBytes.NONE, out, ReportWatch.NONE));
        assertEquals(Phrase.of("report.problem.evidence-too-large", 65L, 64L), problem.phrase());
        record("c.bin", "application/zip", Long.MAX_VALUE);
        assertThrows(ReportProblem.class, () -> PdfReport.write(report(), EvidenceBytes.NONE, out, ReportWatch.NONE));
        assertEquals(0, out.size());
    }

    @Test
    void whenBytesAreNotWhatTheyWereThenNothingIsWritten() {
        record("a.txt", "text/plain", 3);
        EvidenceBytes changed = (digest, size, out) -> {
            out.write(Arrays.copyOf(STATUS, 3));
            throw new JournalProblem(JournalProblem.Kind.DAMAGED, null, digest);
        };
        var out = new ByteArrayOutputStream();
        assertThrows(JournalProblem.class, () -> PdfReport.write(report(), changed, out, ReportWatch.NONE));
        assertEquals(0, out.size());
    }
}
