package muniment.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;

final class AttachmentsTest {
    private final byte[] pdf = SampleReport.pages(1);

    @Test
    void whenAReportCarriesDataThenTheyAreReadByName() throws Refusal {
        var files = Attachments.read(Samples.signed(pdf, Samples.person("Ada")));

        assertEquals(Set.of("assessment.json"), files.keySet());
        assertEquals(
                "{\"verdict\":\"ready with conditions\"}",
                new String(files.get("assessment.json"), StandardCharsets.UTF_8));
    }

    @Test
    void whenAnAttachmentIsABombThenItIsRefusedBeforeItGoesOff() throws IOException {
        var bomb = Tampering.rewritten(pdf, document -> {
            var zeros = new ByteArrayInputStream(new byte[(int) Attachments.LARGEST + 1]);
            Tampering.attachment(document)
                    .setEmbeddedFileUnicode(new PDEmbeddedFile(document, zeros, COSName.FLATE_DECODE));
        });

        assertInstanceOf(
                Problem.DocumentDamaged.class,
                assertThrows(Refusal.class, () -> Attachments.read(bomb)).problem());
    }

    @Test
    void whenTwoAttachmentsShareANameThenTheyAreRefused() throws IOException {
        var twice = Tampering.rewritten(pdf, document -> {
            var leaves = names(document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES));
            leaves.add(leaves.get(0));
            leaves.add(leaves.get(1));
        });

        assertInstanceOf(
                Problem.DocumentDamaged.class,
                assertThrows(Refusal.class, () -> Attachments.read(twice)).problem());
    }

    @Test
    void whenAnAttachmentHasAnotherFormForOtherReadersThenItIsRefused() throws IOException {
        var two = Tampering.rewritten(pdf, document -> {
            var other = new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8));
            Tampering.attachment(document)
                    .getCOSObject()
                    .getCOSDictionary(COSName.EF)
                    .setItem(COSName.F, new PDEmbeddedFile(document, other));
        });

        assertInstanceOf(
                Problem.DocumentDamaged.class,
                assertThrows(Refusal.class, () -> Attachments.read(two)).problem());
    }

    private static COSArray names(COSDictionary names) {
        return names.getCOSDictionary(COSName.EMBEDDED_FILES).getCOSArray(COSName.NAMES);
    }

    @Test
    void whenTheTreeOfNamesHasALoopThenReadingEnds() throws Exception {
        var loop = Tampering.rewritten(pdf, document -> {
            var tree = document.getDocumentCatalog()
                    .getCOSObject()
                    .getCOSDictionary(COSName.NAMES)
                    .getCOSDictionary(COSName.EMBEDDED_FILES);
            var kids = new COSArray();
            kids.add(tree);
            tree.setItem(COSName.KIDS, kids);
        });

        assertEquals(Set.of("assessment.json"), Attachments.read(loop).keySet());
    }

    @Test
    void anEncryptedDocumentIsRefused() throws IOException {
        var encrypted = Tampering.encrypted(pdf, "secret");

        assertEquals(
                new Problem.DocumentEncrypted(),
                assertThrows(Refusal.class, () -> Attachments.read(encrypted)).problem());
    }
}
