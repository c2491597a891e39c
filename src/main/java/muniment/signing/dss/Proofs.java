package muniment.signing.dss;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import org.jspecify.annotations.Nullable;

/**
 * What a signature carries beside itself, and who is asked for it.
 *
 * @param stamps who is asked for time stamps, or null when nobody is
 */
public record Proofs(
        SignatureLevel level,
        CertificateVerifier verifier,
        @Nullable TSPSource stamps) {
    /** Nothing, and nobody is asked. */
    public static Proofs none() {
        var verifier = new CommonCertificateVerifier();
        verifier.setAIASource(null);
        return new Proofs(SignatureLevel.PAdES_BASELINE_B, verifier, null);
    }
}
