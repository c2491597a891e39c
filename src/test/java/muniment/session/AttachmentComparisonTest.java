package muniment.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muniment.catalog.Sha256;
import muniment.session.Verification.Comparison;
import muniment.session.Verification.Outcome;
import muniment.signing.Identity;
import muniment.signing.Role;
import muniment.signing.SampleReport;
import muniment.signing.Signer;
import muniment.signing.SigningOrder;
import muniment.signing.Verdict;
import muniment.text.Phrase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AttachmentComparisonTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path home;

    private static byte[] pdf(String assessment, String manifest) throws Exception {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var files = new HashMap<String, PDComplexFileSpecification>();
            for (var one : Map.of("assessment.json", assessment, "evidence-manifest.json", manifest)
                    .entrySet()) {
                var bytes = new ByteArrayInputStream(one.getValue().getBytes(StandardCharsets.UTF_8));
                var file = new PDComplexFileSpecification();
                file.setFile(one.getKey());
                file.setFileUnicode(one.getKey());
                file.setEmbeddedFile(new PDEmbeddedFile(document, bytes));
                files.put(one.getKey(), file);
            }
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(files);
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static List<Outcome> outcomes(String assessment, String manifest) throws Exception {
        var bytes = pdf(assessment, manifest);
        var report = new SignedReport(bytes, Sha256.of(bytes), List.of());
        return AttachmentComparison.held(report, List.of()).comparisons().stream()
                .map(Comparison::outcome)
                .toList();
    }

    @Test
    void whenBothSayNothingThenTheyDoNotAgree() throws Exception {
        var manifest = "{\"generatedAt\":\"now\",\"evidence\":[]}";
        for (var assessment : List.of(
                "",
                "{}",
                "[]",
                "null",
                "{\"generatedAt\":\"\",\"obligations\":[{}]}",
                "{\"generatedAt\":\"now\",\"obligations\":[]}")) {
            assertEquals(List.of(Outcome.DIFFERS), outcomes(assessment, assessment), assessment);
            assertEquals(List.of(Outcome.DIFFERS), outcomes(assessment, manifest), assessment);
        }
    }

    @Test
    void whenBothSayTheSameThenTheyAgreeEvenWhenTheirFormIsBroken() throws Exception {
        assertEquals(
                List.of(Outcome.DIFFERS, Outcome.DIFFERS, Outcome.AGREES, Outcome.AGREES),
                outcomes(
                        "{\"generatedAt\":\"now\",\"obligations\":[{\"id\":\"a\"}]}",
                        "{\"generatedAt\":\"now\",\"evidence\":[]}"));
    }

    @Test
    void whenASignedFileCarriesNoDataThenItIsNotGood() throws Exception {
        var identity = Identity.create("Dana Dahl", "", NOON, Period.ofYears(1), new SecureRandom());
        var order = new SigningOrder(
                SampleReport.AUTHOR, NOON.atZone(ZoneOffset.UTC), Role.AUTHOR, "Signed", "", SampleReport.font());
        var file = Files.write(home.resolve("contract.pdf"), new Signer(identity).sign(SampleReport.pages(1), order));
        var report = assertInstanceOf(
                Verification.Report.class, VerifyFile.offline(file, NOON).run(Progress.unwatched()));
        assertInstanceOf(Verdict.Intact.class, report.verdict());
        assertEquals(
                List.of(new Comparison(Phrase.of("session.compared.no-report"), Outcome.ABSENT)), report.comparisons());
        assertFalse(report.good());
    }
}
