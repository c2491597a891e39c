package muniment.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of withdrawn certificates (X.509 CRL) as authorities publish them: PEM or DER. */
public final class CrlFile {
    /** As much as is fetched from the network. */
    private static final long LIMIT = 32L << 20;

    private CrlFile() {}

    /** The name of whose certificates a list tells. */
    public static String issuer(X509CRL list) {
        return Names.of(list.getIssuerX500Principal()).name();
    }

    public static Set<X509CRL> read(Path file) throws Refusal {
        try {
            if (Files.size(file) > LIMIT) {
                throw new Refusal(new Problem.CrlUnusable(file));
            }
            var input = new ByteArrayInputStream(Files.readAllBytes(file));
            var found = CertificateFactory.getInstance("X.509").generateCRLs(input).stream()
                    .map(X509CRL.class::cast)
                    .collect(Collectors.toUnmodifiableSet());
            if (found.isEmpty()) {
                throw new Refusal(new Problem.CrlUnusable(file));
            }
            return found;
        } catch (GeneralSecurityException problem) {
            throw new Refusal(new Problem.CrlUnusable(file), problem);
        } catch (IOException problem) {
            throw new Refusal(new Problem.FileUnreadable(file, Cause.of(problem)), problem);
        }
    }
}
