package muniment.analysis.form.text;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.DSAPublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import muniment.analysis.fact.CertificateFact;
import muniment.analysis.form.AzureWords;
import org.jspecify.annotations.Nullable;

/** Reads certificates in PEM form (RFC 7468); what cannot be read is a fact too. */
public final class PemCertificates {
    /** The text of a longer certificate is not read. */
    static final int LONGEST = 1 << 16;

    private static final String BEGIN = "-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----";
    private static final Pattern START = Pattern.compile(BEGIN);
    private static final Pattern END = Pattern.compile("-----END (?:X509 |TRUSTED )?CERTIFICATE-----");
    private static final Pattern ESCAPED_BREAKS = Pattern.compile("\\\\r\\\\n|\\\\n|\\\\r");

    private PemCertificates() {}

    /**
     * The certificates in a text, one after the other; an unreadable one where there is none.
     *
     * @param text its line breaks may be written out as backslash, r and n
     */
    public static List<CertificateFact> read(String use, String text) {
        var plain = ESCAPED_BREAKS.matcher(text).replaceAll("\n");
        var found = new ArrayList<CertificateFact>();
        var start = START.matcher(plain);
        var end = END.matcher(plain);
        int from = 0;
        while (start.find(from)) {
            int body = start.end();
            if (!end.find(body)) {
                found.add(unreadable(use, "certificate-end"));
                break;
            }
            found.add(one(use, plain.substring(body, end.start())));
            from = end.end();
        }
        return found.isEmpty() ? List.of(unreadable(use, "certificate-none")) : found;
    }

    /** One certificate, given as the text between its marks. */
    static CertificateFact one(String use, String body) {
        if (body.length() > LONGEST) {
            return unreadable(use, "certificate-length");
        }
        try {
            var der = Base64.getDecoder().decode(body.replaceAll("\\s", ""));
            var read = CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
            return read instanceof X509Certificate certificate
                    ? certificate(use, certificate)
                    : unreadable(use, "certificate-form");
        } catch (IllegalArgumentException notBase64) {
            return unreadable(use, "certificate-base64");
        } catch (CertificateException notACertificate) {
            return unreadable(use, "certificate-form");
        }
    }

    static CertificateFact unreadable(String use, String problem) {
        return new CertificateFact.Unreadable(use, AzureWords.say(problem));
    }

    private static CertificateFact certificate(String use, X509Certificate certificate) throws CertificateException {
        var key = certificate.getPublicKey();
        return new CertificateFact.Certificate(
                use,
                fingerprint(certificate.getEncoded()),
                new CertificateFact.Names(
                        certificate.getSubjectX500Principal().getName(),
                        certificate.getIssuerX500Principal().getName()),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                new CertificateFact.Strength(key.getAlgorithm(), bits(key), certificate.getSigAlgName()));
    }

    private static @Nullable Integer bits(PublicKey key) {
        return switch (key) {
            case RSAPublicKey rsa -> rsa.getModulus().bitLength();
            case ECPublicKey ec -> ec.getParams().getOrder().bitLength();
            case DSAPublicKey dsa
            when dsa.getParams() != null -> dsa.getParams().getP().bitLength();
            case PublicKey _ -> null;
        };
    }

    private static String fingerprint(byte[] der) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(der));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
