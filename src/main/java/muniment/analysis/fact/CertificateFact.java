package muniment.analysis.fact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Certificates. */
public sealed interface CertificateFact extends Fact {
    /**
     * An X.509 certificate (RFC 5280).
     *
     * @param use where it stood: {@code clientCertificates}, {@code externalGossipCertificates},
     *     {@code gossipCertificates} or {@code bundle}
     * @param fingerprint SHA-256 of its DER form, in hexadecimal
     */
    record Certificate(
            String use, String fingerprint, Names names, Instant notBefore, Instant notAfter, Strength strength)
            implements CertificateFact {}

    /** Whose certificate it is and who issued it. */
    record Names(String subject, String issuer) {}

    /** What its key and signature are made of; bits is null where the algorithm has no such measure. */
    record Strength(String keyAlgorithm, @Nullable Integer keyBits, String signatureAlgorithm) {}

    /** A certificate that cannot be read. */
    record Unreadable(String use, String problem) implements CertificateFact {}
}
