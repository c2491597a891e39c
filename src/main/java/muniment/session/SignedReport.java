package muniment.session;

import java.util.List;
import muniment.catalog.Sha256;
import muniment.signing.PdfSignature;

/**
 * A report whose signatures were read.
 *
 * @param pdf never to be changed
 * @param digest of the whole file
 */
record SignedReport(byte[] pdf, Sha256 digest, List<PdfSignature> signatures) {
    SignedReport {
        signatures = List.copyOf(signatures);
    }
}
