package muniment.report;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import muniment.journal.JournalProblem;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * Attachments in the two places where PDF/A-3 wants them: the list of embedded files and the associated files.
 *
 * @param evidence where the bytes of evidence are; each is compared with its digest while it is copied
 * @param at the moment that all of them are dated with
 */
record AssociatedFiles(EvidenceBytes evidence, Instant at) {
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    void add(List<Attachment> attachments, PDDocument pdf) throws IOException, JournalProblem {
        var byName = new TreeMap<String, PDComplexFileSpecification>();
        var associated = new COSArray();
        for (var attachment : attachments) {
            var specification = specification(attachment, pdf);
            if (byName.put(attachment.name(), specification) != null) {
                throw new IllegalArgumentException("two attachments of one name: " + attachment.name());
            }
            associated.add(specification);
        }
        var catalog = pdf.getDocumentCatalog();
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(byName);
        var names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        catalog.getCOSObject().setItem(ASSOCIATED, associated);
    }

    private PDComplexFileSpecification specification(Attachment attachment, PDDocument pdf)
            throws IOException, JournalProblem {
        var specification = new PDComplexFileSpecification();
        specification.setFile(attachment.name());
        specification.setFileUnicode(attachment.name());
        specification.setFileDescription(attachment.description());
        specification
                .getCOSObject()
                .setName("AFRelationship", attachment.relationship().word());
        var file = embedded(attachment, pdf);
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        return specification;
    }

    private PDEmbeddedFile embedded(Attachment attachment, PDDocument pdf) throws IOException, JournalProblem {
        var file = new PDEmbeddedFile(pdf);
        try (var out = file.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
            switch (attachment.content()) {
                case Attachment.Written written -> out.write(written.bytes());
                case Attachment.Recorded(var digest, var size) -> evidence.copy(digest, size, out);
            }
        }
        file.setSubtype(attachment.mediaType());
        file.setSize((int) attachment.content().size());
        file.setCreationDate(DocumentDates.calendar(at));
        file.setModDate(DocumentDates.calendar(at));
        return file;
    }
}
