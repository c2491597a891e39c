package muniment.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SignerTest {
    private final Identity author = Samples.person("Ada Architect");
    private final byte[] pdf = SampleReport.pages(2);

    @TempDir
    Path folder;

    private Problem problemOf(byte[] document, String field) {
        return assertThrows(Refusal.class, () -> new Signer(author).sign(document, Samples.order(field, "author")))
                .problem();
    }

    @Test
    void aSignedAndACountersignedReportConformToPdfA3aAndPdfUa1() throws Exception {
        var signed = Samples.signed(pdf, author);
        var countersigned = Samples.countersigned(pdf, author, Samples.person("Rolf Reviewer"));

        assertEquals(List.of(), Conformance.violations(signed));
        assertEquals(List.of(), Conformance.violations(countersigned));
    }

    @Test
    void signingAppendsAndLeavesWhatWasThere() throws Refusal {
        var signed = Samples.signed(pdf, author);

        assertArrayEquals(pdf, Arrays.copyOf(signed, pdf.length));
    }

    @Test
    void theBlockSaysWhoWhenWhereAndWhy() throws Exception {
        try (var document = Loader.loadPDF(Samples.signed(pdf, author))) {
            var field = document.getDocumentCatalog().getAcroForm(null).getField(SampleReport.AUTHOR);
            var look = field.getWidgets()
                    .getFirst()
                    .getAppearance()
                    .getNormalAppearance()
                    .getAppearanceStream();
            assertEquals(220, look.getBBox().getWidth());
            document.getDocumentCatalog().getAcroForm(null).flatten();
            var text = new PDFTextStripper().getText(document);
            var print = author.certificate().fingerprint().substring(0, 16);
            for (var line : List.of(
                    "Signed by Ada Architect",
                    "Role: author",
                    "2026-11-22 17:20 UTC, Utrecht",
                    "Reason: Readiness review of cluster orders-prod",
                    "Certificate SHA-256 " + print + "…")) {
                assertTrue(text.contains(line), line + " in " + text);
            }
        }
    }

    @Test
    void aLongReasonIsBrokenAndMadeSmallerUntilItFits() throws Refusal {
        var lines = List.of("Signed by " + "Maximiliane ".repeat(6), "Reason: " + "because it is so ".repeat(25));
        var box = new PDRectangle(220, 80);

        var block = VisibleBlock.fit(lines, box, SampleReport.font());

        assertTrue(block.size() < 9 && block.size() >= 4, "size " + block.size());
        assertTrue(block.text().lines().count() > 4);
    }

    @Test
    void aNameThatTheFontLacksIsStillSigned() throws Refusal {
        var pdfByLi = Samples.signed(pdf, Samples.person("李 Li"));

        var signer = Samples.verdict(pdfByLi).signatures().getFirst().signer();
        assertEquals("李 Li", Objects.requireNonNull(signer).subject().name());
    }

    @Test
    void whatCannotBeDrawnIsSaidAndRightToLeftIsDrawnSo() throws Refusal {
        var box = new PDRectangle(220, 80);

        assertEquals(
                "Signed by ? Li\nCharacters shown as ? are in the certificate; no font\nhere has them.",
                VisibleBlock.fit(List.of("Signed by \u674e Li"), box, SampleReport.font())
                        .text());
        assertEquals(
                "Signed by \u05df\u05dc\u05d9\u05d0",
                VisibleBlock.fit(List.of("Signed by \u05d0\u05d9\u05dc\u05df"), box, SampleReport.font())
                        .text());
    }

    @Test
    void theFileIsWrittenWholeAndAnExistingOneIsKeptUnlessAskedFor() throws Exception {
        var in = Files.write(folder.resolve("report.pdf"), pdf);
        var out = folder.resolve("signed.pdf");
        var order = Samples.order(SampleReport.AUTHOR, "author");

        new Signer(author).sign(in, order, out, Existing.KEEP);

        assertEquals("intact", Samples.verdict(Files.readAllBytes(out)).code());
        assertEquals(
                new Problem.FileExists(out),
                assertThrows(Refusal.class, () -> new Signer(author).sign(in, order, out, Existing.KEEP))
                        .problem());
        new Signer(author).sign(in, order, in, Existing.REPLACE);
        assertEquals("intact", Samples.verdict(Files.readAllBytes(in)).code());
    }

    @Test
    void whenSigningIsRefusedThenNothingIsLeftBehind() throws Exception {
        var in = Files.write(folder.resolve("report.pdf"), Arrays.copyOf(pdf, pdf.length / 2));
        var out = folder.resolve("signed.pdf");

        assertThrows(
                Refusal.class,
                () -> new Signer(author).sign(in, Samples.order(SampleReport.AUTHOR, "author"), out, Existing.KEEP));

        try (var files = Files.list(folder)) {
            assertEquals(List.of(in), files.toList());
        }
    }

    @Test
    void everyUnusableDocumentHasItsOwnProblem() throws Exception {
        var html = "<html>".getBytes(StandardCharsets.UTF_8);
        var fields = List.of(SampleReport.AUTHOR, SampleReport.REVIEWER);

        assertEquals(new Problem.DocumentEmpty(), problemOf(new byte[0], SampleReport.AUTHOR));
        assertEquals(new Problem.DocumentNotPdf(), problemOf(html, SampleReport.AUTHOR));
        assertEquals(
                new Problem.DocumentEncrypted(), problemOf(Tampering.encrypted(pdf, "secret"), SampleReport.AUTHOR));
        assertEquals(new Problem.DocumentEncrypted(), problemOf(Tampering.encrypted(pdf, ""), SampleReport.AUTHOR));
        assertInstanceOf(
                Problem.DocumentDamaged.class, problemOf(Arrays.copyOf(pdf, pdf.length / 2), SampleReport.AUTHOR));
        assertEquals(new Problem.FieldMissing("sig-boss", fields), problemOf(pdf, "sig-boss"));
        assertEquals(
                new Problem.FieldMissing("sig-author", List.of()),
                problemOf(SampleReport.withoutFields(), SampleReport.AUTHOR));
        assertEquals(
                new Problem.FieldSigned(SampleReport.AUTHOR),
                problemOf(Samples.signed(pdf, author), SampleReport.AUTHOR));
    }

    @Test
    void aBrokenStructureIsToldWithoutTheWordsOfTheLibrary() {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        var broken = text.replace("/Type/Catalog", "/Type/Cxtalog")
                .replace("/Pages ", "/Pxges ")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                new Problem.DocumentDamaged("its inner structure is broken"), problemOf(broken, SampleReport.AUTHOR));
    }

    @Test
    void aChangedDocumentIsNotCountersigned() throws Exception {
        var changed = Tampering.appended(Samples.signed(pdf, author), Tampering::replaceAttachment);

        var problem = assertInstanceOf(Problem.DocumentNotIntact.class, problemOf(changed, SampleReport.REVIEWER));

        assertInstanceOf(Verdict.ChangedAfter.class, problem.verdict());
    }

    @Test
    void aDocumentThatLostItsSignatureIsNotSignedAnew() throws Exception {
        var stripped = Tampering.rewritten(Samples.signed(pdf, author), Tampering::emptyField);

        assertInstanceOf(Problem.DocumentNotIntact.class, problemOf(stripped, SampleReport.REVIEWER));
    }

    @Test
    void anExpiredOrEarlyIdentityDoesNotSign() throws Refusal {
        var past = Identity.create("Ada", "", Samples.ISSUED, Period.ofDays(2), new SecureRandom());
        var future = Instant.parse("2027-01-01T00:00:00Z");
        var early = Identity.create("Ada", "", future, Period.ofDays(2), new SecureRandom());
        var order = Samples.order(SampleReport.AUTHOR, "author");

        assertEquals(
                new Problem.CertificateExpired(Instant.parse("2026-11-03T00:00:00Z")),
                assertThrows(Refusal.class, () -> new Signer(past).sign(pdf, order))
                        .problem());
        assertEquals(
                new Problem.CertificateNotYetValid(future),
                assertThrows(Refusal.class, () -> new Signer(early).sign(pdf, order))
                        .problem());
    }

    @Test
    void aFontThatIsNoneIsSaid() {
        var order = new SigningOrder(SampleReport.AUTHOR, Samples.SIGNED, Role.AUTHOR, "", "", new byte[] {1, 2, 3});

        var refusal = assertThrows(Refusal.class, () -> new Signer(author).sign(pdf, order));

        assertInstanceOf(Problem.FontUnusable.class, refusal.problem());
    }
}
