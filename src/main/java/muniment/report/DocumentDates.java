package muniment.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Tells one moment everywhere a PDF tells when it was made, instead of the clock's, so that it can be made again. */
final class DocumentDates {
    private static final Pattern CREATED = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

    private DocumentDates() {}

    static void set(PDDocument pdf, Instant at) throws IOException {
        var second = at.truncatedTo(ChronoUnit.SECONDS);
        var information = pdf.getDocumentInformation();
        information.setCreationDate(calendar(second));
        information.setModificationDate(calendar(second));
        pdf.setDocumentId(second.getEpochSecond());
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        var dated =
                CREATED.matcher(xmp).replaceAll("$1" + second + "$2<xmp:ModifyDate>" + second + "</xmp:ModifyDate>");
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }

    static GregorianCalendar calendar(Instant at) {
        return GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
    }
}
