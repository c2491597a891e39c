package muniment.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A person's means to sign: a private key, wherever it lives, and the certificate that names its holder. The key and
 * the certificate belong together and are of a kind that readers of PDF verify; whether it is valid at a time is asked,
 * not assumed. Closing it ends what a token was opened for.
 */
public final class Identity implements AutoCloseable {
    /** Far above any identity with its chain; a file that claims to be one and is larger is something else. */
    private static final long LIMIT = 1 << 20;

    private final SigningKey key;
    private final List<X509Certificate> chain;
    private final Runnable closing;

    Identity(PrivateKey key, List<X509Certificate> chain) throws Refusal {
        this(new SigningKey(key, null), chain, () -> {});
    }

    Identity(SigningKey key, List<X509Certificate> chain, Runnable closing) throws Refusal {
        this.key = key;
        this.chain = List.copyOf(chain);
        this.closing = closing;
        key.require(this.chain.getFirst());
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
     * Opens an identity wherever it is kept, whatever its certificate's validity, for instance to show it.
     *
     * @param password the password or PIN, which is wiped, whatever the outcome
     */
    public static Identity open(KeyPlace place, char[] password) throws Refusal {
        try {
            return switch (place) {
                case KeyPlace.InFile(var file) -> {
                    var bytes = content(file);
                    yield PemIdentity.looksSo(bytes) ? PemIdentity.read(bytes, password) : Pkcs12.read(bytes, password);
                }
                case KeyPlace.InStore(var alias) ->
                    SystemStore.ofThisComputer().identities().open(alias, () -> {});
                case KeyPlace.OnToken(var token, var label) -> onToken(token, label, password);
            };
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** Whether a password or PIN is needed to open it; a system's store asks the person itself. */
    public static boolean locked(KeyPlace place) throws Refusal {
        return switch (place) {
            case KeyPlace.InFile(var file) -> !PemIdentity.open(content(file));
            case KeyPlace.InStore _ -> false;
            case KeyPlace.OnToken _ -> true;
        };
    }

    private static Identity onToken(KeyPlace.Token token, String label, char[] pin) throws Refusal {
        var session = TokenSession.open(token, pin);
        try {
            return session.identities().open(label, session::close);
        } catch (Refusal problem) {
            session.close();
            throw problem;
        }
    }

    private static byte[] content(Path file) throws Refusal {
        try {
            if (Files.size(file) > LIMIT) {
                throw new Refusal(new Problem.IdentityNotPkcs12());
            }
            return Files.readAllBytes(file);
        } catch (IOException problem) {
            throw new Refusal(new Problem.FileUnreadable(file, Cause.of(problem)), problem);
        }
    }

    /** Opens a PKCS#12 or PEM file; {@code password} is wiped, whatever the outcome. */
    public static Identity open(Path file, char[] password) throws Refusal {
        return open(new KeyPlace.InFile(file), password);
    }

    /** Opens a PKCS#12 file, as one that can be written again; {@code password} is wiped, whatever the outcome. */
    public static Identity openPkcs12(Path file, char[] password) throws Refusal {
        try {
            return Pkcs12.read(content(file), password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /**
     * Opens an identity to sign with it.
     *
     * @param password the password or PIN, which is wiped, whatever the outcome
     * @throws Refusal also when the certificate is not valid {@code now}
     */
    public static Identity openToSign(KeyPlace place, char[] password, Instant now) throws Refusal {
        var identity = open(place, password);
        try {
            identity.requireValidAt(now);
            return identity;
        } catch (Refusal problem) {
            identity.close();
            throw problem;
        }
    }

    /** Opens a PKCS#12 or PEM file to sign with it, as {@link #openToSign(KeyPlace, char[], Instant)} does. */
    public static Identity openToSign(Path file, char[] password, Instant now) throws Refusal {
        return openToSign(new KeyPlace.InFile(file), password, now);
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

    /** A request to certify it (PKCS#10) as PEM text, to be sent to an authority; it holds no secret. */
    public String requestPem() throws Refusal {
        return new CertificateRequest(this).pem();
    }

    /** Writes such a request to a file, whole or not at all. */
    public void writeRequest(Path file, Existing existing) throws Refusal {
        AtomicFile.write(file, requestPem().getBytes(StandardCharsets.US_ASCII), existing);
    }

    /**
     * The same key with the certificate that an authority issued for it.
     *
     * @param issued the holder's certificate and as many of its issuers as there are, in any order
     * @throws Refusal when none of them is of this key
     */
    public Identity certifiedBy(Collection<X509Certificate> issued, Instant now) throws Refusal {
        var open = chain.getFirst().getPublicKey();
        var holder = CertificateChain.holderOf(open, issued)
                .orElseThrow(() -> new Refusal(new Problem.CertificateOfAnotherKey()));
        var certified = new Identity(key, CertificateChain.from(holder, issued), closing);
        if (now.isAfter(certified.certificate().validity().until())) {
            throw new Refusal(new Problem.CertificateExpired(
                    certified.certificate().validity().until()));
        }
        return certified;
    }

    /** The same identity, carrying those of the given certificates that its chain lacks, as a token's often does. */
    public Identity withIssuers(Collection<X509Certificate> known) throws Refusal {
        var all = new ArrayList<>(chain);
        all.addAll(known);
        return new Identity(key, CertificateChain.from(chain.getFirst(), all), closing);
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

    SigningKey key() {
        return key;
    }

    /** The signer's certificate first, then its issuers. */
    List<X509Certificate> chain() {
        return chain;
    }

    @Override
    public void close() {
        closing.run();
    }
}
