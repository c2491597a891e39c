package muniment.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import muniment.signing.Identity;
import muniment.signing.Role;
import muniment.signing.SampleReport;
import muniment.signing.Signer;
import muniment.signing.SigningOrder;
import muniment.signing.Trust;
import muniment.signing.Verdict;
import muniment.signing.Verifier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChangedPagesTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path home;

    private static byte[] signed(int pages) throws Exception {
        var ada = Identity.create("Ada Moreau", "", NOON, Period.ofYears(1), new SecureRandom());
        var order = new SigningOrder(
                SampleReport.AUTHOR, NOON.atZone(ZoneOffset.UTC), Role.AUTHOR, "", "", SampleReport.font());
        return new Signer(ada).sign(SampleReport.pages(pages), order);
    }

    /** Takes the last page away and claims that there are many. */
    private static byte[] miscounted(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
            var kids = pages.getCOSArray(COSName.KIDS);
            kids.remove(kids.size() - 1);
            pages.setInt(COSName.COUNT, 99);
            pages.setNeedToBeUpdated(true);
            kids.setNeedToBeUpdated(true);
            var bytes = new ByteArrayOutputStream();
            document.saveIncremental(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void aPageThatOnlyTheCountKnowsIsLeftOutAndTheSignedOneIsDrawn() throws Exception {
        var pdf = miscounted(signed(1));
        var file = Files.write(home.resolve("report.pdf"), pdf);
        var verdict = assertInstanceOf(
                Verdict.ChangedAfter.class, new Verifier(Trust.none(), NOON.plusSeconds(60)).verify(pdf));

        var pages = new ChangedPages(file, verdict).run(Progress.unwatched());

        var taken = pages.getLast();
        assertEquals(2, taken.number());
        assertNotNull(taken.signed());
        assertNull(taken.now());
    }
}
