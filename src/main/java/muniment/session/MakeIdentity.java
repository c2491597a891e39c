package muniment.session;

import java.nio.file.Path;
import java.time.Period;
import java.util.Arrays;
import muniment.journal.Person;
import muniment.signing.Existing;
import muniment.signing.Identity;
import muniment.signing.Refusal;
import muniment.signing.SignerCertificate;
import muniment.text.Phrase;

/**
 * Makes a signing identity that vouches for itself and writes it to a PKCS#12 file. Runs once: it wipes the password.
 */
public final class MakeIdentity implements Job<SignerCertificate> {
    private static final Period VALIDITY = Period.ofYears(3);

    private final Workplace workplace;
    private final Person person;
    private final Path file;
    private final char[] password;
    private final Existing existing;

    /** @param password is copied; the caller wipes its own */
    public MakeIdentity(Workplace workplace, Person person, Path file, char[] password, Existing existing) {
        this.workplace = workplace;
        this.person = person;
        this.file = file;
        this.password = password.clone();
        this.existing = existing;
    }

    /**
     * @return what its certificate says
     * @throws Refusal if the file is there already or cannot be written
     */
    @Override
    public SignerCertificate run(Progress progress) throws Refusal {
        try {
            progress.at(0, -1, Phrase.of("session.making-identity", person.name()));
            var identity = Identity.create(
                    person.name(), person.mail(), workplace.clock().instant(), VALIDITY, workplace.random());
            identity.write(file, password, existing);
            return identity.certificate();
        } finally {
            Arrays.fill(password, '\0');
        }
    }
}
