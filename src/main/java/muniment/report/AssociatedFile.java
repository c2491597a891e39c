package muniment.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** An attachment in the two places where PDF/A-3 wants it: the list of embedded files and the associated files. */
record AssociatedFile(Attachment attachment, ReportOptions options) {
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    void addTo(PDDocument pdf) throws IOException {
        var specification = specification(pdf);
        var catalog = pdf.getDocumentCatalog();
        var names = Optional.ofNullable(catalog.getNames()).orElseGet(() -> new PDDocumentNameDictionary(catalog));
        var tree = Optional.ofNullable(names.getEmbeddedFiles()).orElseGet(PDEmbeddedFilesNameTreeNode::new);
        var files = new HashMap<String, PDComplexFileSpecification>();
        Optional.ofNullable(tree.getNames()).ifPresent(files::putAll);
        files.put(attachment.name(), specification);
        tree.setNames(files);
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        var associated = Optional.ofNullable(catalog.getCOSObject().getCOSArray(ASSOCIATED))
                .orElseGet(COSArray::new);
        associated.add(specification);
        catalog.getCOSObject().setItem(ASSOCIATED, associated);
    }

    private PDComplexFileSpecification specification(PDDocument pdf) throws IOException {
        var specification = new PDComplexFileSpecification();
        specification.setFile(attachment.name());
        specification.setFileUnicode(attachment.name());
        specification.setFileDescription(attachment.description());
        var relationship = switch (attachment.relationship()) {
            case DATA -> "Data";
            case SUPPLEMENT -> "Supplement";
        };
        specification.getCOSObject().setName("AFRelationship", relationship);
        var file = embedded(pdf);
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        return specification;
    }

    private PDEmbeddedFile embedded(PDDocument pdf) throws IOException {
        var bytes = attachment.bytes();
        var file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        file.setSubtype(attachment.mediaType());
        file.setSize(bytes.length);
        file.setCreationDate(calendar(options.at()));
        file.setModDate(calendar(options.at()));
        return file;
    }

    static GregorianCalendar calendar(Instant at) {
        return GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
    }
}
