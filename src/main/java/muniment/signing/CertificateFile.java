package muniment.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;

/** Certificates as people hand them to each other: PEM or DER, one or several in a file. */
public final class CertificateFile {
    private static final long LIMIT = 1 << 20;
    private static final int LINE = 64;

    private CertificateFile() {}

    /** Reads all certificates of a file that a reader says to trust. */
    public static Set<X509Certificate> read(Path file) throws Refusal {
        try {
            if (Files.size(file) > LIMIT) {
                throw new Refusal(new Problem.CertificateUnusable(file));
            }
            var input = new ByteArrayInputStream(Files.readAllBytes(file));
            var found = CertificateFactory.getInstance("X.509").generateCertificates(input).stream()
                    .map(X509Certificate.class::cast)
                    .collect(Collectors.toUnmodifiableSet());
            if (found.isEmpty()) {
                throw new Refusal(new Problem.CertificateUnusable(file));
            }
            return found;
        } catch (CertificateException problem) {
            throw new Refusal(new Problem.CertificateUnusable(file), problem);
        } catch (IOException problem) {
            throw new Refusal(new Problem.FileUnreadable(file, Cause.of(problem)), problem);
        }
    }

    /** The certificate as PEM text, to be given to those who are to trust it. */
    public static String pem(X509Certificate certificate) {
        try {
            var lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'});
            return "-----BEGIN CERTIFICATE-----\n"
                    + new String(lines.encode(certificate.getEncoded()), StandardCharsets.US_ASCII)
                    + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException("a certificate that was read has an encoding", impossible);
        }
    }
}
