package muniment.signing;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.Period;
import java.util.List;

/**
 * A person's means to sign: a private key and the certificate that names its holder. The key and the certificate belong
 * together and are of a kind that readers of PDF verify; whether it is valid at a time is asked, not assumed.
 */
public final class Identity {
    private final PrivateKey key;
    private final List<X509Certificate> chain;

    Identity(PrivateKey key, List<X509Certificate> chain) throws Refusal {
        this.key = key;
        this.chain = List.copyOf(chain);
        SigningKey.require(new KeyPair(this.chain.getFirst().getPublicKey(), key), this.chain.getFirst());
    }

    /**
     * Makes a new identity that vouches for itself.
     *
     * @param name the person, as it is to be read in the document
     * @param mail the person's address, or empty
     * @param from when its validity begins; the certificate keeps whole seconds
     * @param validity how long it lasts
     */
    public static Identity create(String name, String mail, Instant from, Period validity, SecureRandom random)
            throws Refusal {
        var person = name.strip();
        if (person.isEmpty()) {
            throw new Refusal(new Problem.NameMissing());
        }
        var address = mail.strip();
        if (!address.isEmpty()
                && !address.matches("[\\p{ASCII}&&[^\\s\\p{Cntrl}@]]+@[\\p{ASCII}&&[^\\s\\p{Cntrl}@]]+")) {
            throw new Refusal(new Problem.MailNotValid(address));
        }
        var made = SelfSigned.make(person, address, from, validity, random);
        return new Identity(made.keys().getPrivate(), List.of(made.certificate()));
    }

    /**
     * Opens a PKCS#12 file, whatever its certificate's validity, for instance to show it.
     *
     * @param password is wiped, whatever the outcome
     */
    public static Identity open(Path file, char[] password) throws Refusal {
        return Pkcs12.read(file, password);
    }

    /**
     * Opens a PKCS#12 file to sign with it.
     *
     * @param password is wiped, whatever the outcome
     * @throws Refusal also when the certificate is not valid {@code now}
     */
    public static Identity openToSign(Path file, char[] password, Instant now) throws Refusal {
        var identity = open(file, password);
        identity.requireValidAt(now);
        return identity;
    }

    /**
     * Writes it as a PKCS#12 file that only its owner may read, whole or not at all.
     *
     * @param password is wiped, whatever the outcome
     */
    public void write(Path file, char[] password, Existing existing) throws Refusal {
        AtomicFile.writeSecret(file, Pkcs12.bytes(this, password), existing);
    }

    /** The content of such a file; {@code password} is wiped. */
    public byte[] toBytes(char[] password) {
        return Pkcs12.bytes(this, password);
    }

    /** What its certificate says. */
    public SignerCertificate certificate() {
        return SignerCertificate.of(chain.getFirst());
    }

    /** Its certificate as PEM text, to be given to those who are to trust it; it holds no secret. */
    public String certificatePem() {
        return CertificateFile.pem(chain.getFirst());
    }

    void requireValidAt(Instant time) throws Refusal {
        var validity = certificate().validity();
        if (time.isBefore(validity.from())) {
            throw new Refusal(new Problem.CertificateNotYetValid(validity.from()));
        }
        if (time.isAfter(validity.until())) {
            throw new Refusal(new Problem.CertificateExpired(validity.until()));
        }
    }

    PrivateKey key() {
        return key;
    }

    /** The signer's certificate first, then its issuers. */
    List<X509Certificate> chain() {
        return chain;
    }
}
