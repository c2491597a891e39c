package muniment.session.viewing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import muniment.catalog.Sha256;

/**
 * A certificate (RFC 5280) as plain values.
 *
 * @param fingerprint SHA-256 of its DER form, in hexadecimal
 * @param authority whether it may issue others
 */
public record CertificateFacts(
        Names names, Instant from, Instant until, Key key, String serial, String fingerprint, boolean authority) {
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\\s]{1,65536})-----END CERTIFICATE-----");

    /** Whose it is, who issued it, and for which hosts. */
    public record Names(String subject, String issuer, List<String> hosts) {
        public Names {
            hosts = List.copyOf(hosts);
        }
    }

    /**
     * What its key and its signature are made of.
     *
     * @param bits 0 where the algorithm has no such measure
     */
    public record Key(String algorithm, int bits, String signature) {}

    /** Every certificate in PEM form within a text, also within the strings of a JSON document. */
    static List<CertificateFacts> inText(String text) {
        var plain = text.replace("\\n", "\n").replace("\\r", "");
        return PEM.matcher(plain)
                .results()
                .flatMap(found -> inPem(found.group(1)))
                .toList();
    }

    private static Stream<CertificateFacts> inPem(String body) {
        try {
            return inBytes(Base64.getMimeDecoder().decode(body.getBytes(StandardCharsets.US_ASCII))).stream();
        } catch (IllegalArgumentException notBase64) {
            return Stream.empty();
        }
    }

    /** The certificates in DER form; none where the bytes are none. */
    static List<CertificateFacts> inBytes(byte[] bytes) {
        try {
            var found = new ArrayList<CertificateFacts>();
            for (var certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(bytes))) {
                found.add(of((X509Certificate) certificate));
            }
            return found;
        } catch (CertificateException notACertificate) {
            return List.of();
        }
    }

    private static CertificateFacts of(X509Certificate certificate) throws CertificateException {
        return new CertificateFacts(
                new Names(
                        certificate.getSubjectX500Principal().getName(),
                        certificate.getIssuerX500Principal().getName(),
                        hosts(certificate)),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                key(certificate),
                certificate.getSerialNumber().toString(16),
                Sha256.of(certificate.getEncoded()).hex(),
                certificate.getBasicConstraints() >= 0);
    }

    private static Key key(X509Certificate certificate) {
        var bits = switch (certificate.getPublicKey()) {
            case RSAPublicKey rsa -> rsa.getModulus().bitLength();
            case ECPublicKey curve -> curve.getParams().getOrder().bitLength();
            default -> 0;
        };
        return new Key(certificate.getPublicKey().getAlgorithm(), bits, certificate.getSigAlgName());
    }

    private static List<String> hosts(X509Certificate certificate) throws CertificateParsingException {
        Collection<List<?>> names = certificate.getSubjectAlternativeNames();
        return names == null
                ? List.of()
                : names.stream()
                        .map(name -> name.get(1))
                        .filter(Objects::nonNull)
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList();
    }
}
