package muniment.session;

import java.nio.file.Path;
import java.util.Arrays;
import muniment.signing.CertificateFile;
import muniment.signing.Existing;
import muniment.signing.Identity;
import muniment.signing.Refusal;
import muniment.signing.SignerCertificate;
import muniment.text.Phrase;

/**
 * Puts the certificate that an authority issued for an identity into its PKCS#12 file, in the place of the one that
 * vouched for itself. Runs once: it wipes the password.
 */
public final class CertifyIdentity implements Job<SignerCertificate> {
    private final Workplace workplace;
    private final Path file;
    private final char[] password;
    private final Path issued;

    /**
     * @param password is copied; the caller wipes its own
     * @param issued the certificate, perhaps with its issuers
     */
    public CertifyIdentity(Workplace workplace, Path file, char[] password, Path issued) {
        this.workplace = workplace;
        this.file = file;
        this.password = password.clone();
        this.issued = issued;
    }

    /**
     * @return what the new certificate says
     * @throws Refusal if it is of another key, has expired, or the file cannot be opened or written; the file is as it
     *     was then
     */
    @Override
    public SignerCertificate run(Progress progress) throws Refusal {
        try {
            progress.at(0, -1, Phrase.of("session.certifying-identity", String.valueOf(file.getFileName())));
            var certificates = CertificateFile.read(issued);
            var certified = Identity.openPkcs12(file, password.clone())
                    .certifiedBy(certificates, workplace.clock().instant());
            certified.write(file, password, Existing.REPLACE);
            return certified.certificate();
        } finally {
            Arrays.fill(password, '\0');
        }
    }
}
