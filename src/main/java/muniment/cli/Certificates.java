package muniment.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import muniment.signing.SignerCertificate;
import muniment.signing.Wording;

/** Certificates in words and as JSON. */
final class Certificates {
    private Certificates() {}

    static List<String> lines(SignerCertificate certificate) {
        return Wording.english().of(certificate);
    }

    static ObjectNode json(SignerCertificate certificate) {
        return Json.object()
                .put("name", certificate.subject().name())
                .put("mail", certificate.subject().mail())
                .put("issuer", certificate.issuer().name())
                .put("selfSigned", certificate.selfSigned())
                .put("from", certificate.validity().from().toString())
                .put("until", certificate.validity().until().toString())
                .put("fingerprint", certificate.fingerprint())
                .put("key", certificate.key());
    }
}
