package muniment.signing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Why something was refused, as data; {@link Wording} says it to people. Every kind is told apart from every other. */
public sealed interface Problem {
    /** The identity that was chosen does not serve; another one may. */
    sealed interface OfIdentity extends Problem {}

    /** What was typed does not open the identity. */
    sealed interface OfSecret extends Problem {}

    /** The file cannot be read; {@code detail} is what the system said. */
    record FileUnreadable(Path file, String detail) implements OfIdentity {}

    /** The file is there already and was not to be replaced. */
    record FileExists(Path file) implements Problem {}

    /** The file cannot be written; nothing is left behind. */
    record FileNotWritten(Path file, String detail) implements Problem {}

    /** An identity needs the name of a person. */
    record NameMissing() implements Problem {}

    /** What was given as an e-mail address is none. */
    record MailNotValid(String mail) implements Problem {}

    record IdentityEmpty() implements OfIdentity {}

    /** Neither a PKCS#12 file nor PEM text, whatever its name says. */
    record IdentityNotPkcs12() implements OfIdentity {}

    record WrongPassword() implements OfSecret {}

    /** Certificates perhaps, but no private key. */
    record KeyMissing() implements OfIdentity {}

    record KeysAmbiguous(List<String> names) implements OfIdentity {
        public KeysAmbiguous {
            names = List.copyOf(names);
        }
    }

    /** A kind of key that readers of PDF do not verify. */
    record KeyNotSupported(String kind) implements OfIdentity {}

    /** The private key does not belong to the certificate beside it. */
    record KeyNotOfCertificate() implements OfIdentity {}

    /** The certificate names its uses, and signing documents is not among them. */
    record KeyNotForSigning() implements OfIdentity {}

    /** PEM text that cannot be read to its end. */
    record PemDamaged() implements OfIdentity {}

    /** A private key without a certificate. */
    record CertificateMissing() implements OfIdentity {}

    /** The certificate that came back is not of the key that was to be certified. */
    record CertificateOfAnotherKey() implements Problem {}

    record RequestNotMade() implements Problem {}

    /** This operating system keeps no certificates of people. */
    record NoSystemStore(String system) implements OfIdentity {}

    /** A store or token does not give what it holds; {@code detail} is what it said. */
    record StoreUnreadable(String detail) implements OfIdentity {}

    record EntryMissing(String name, List<String> present) implements OfIdentity {
        public EntryMissing {
            present = List.copyOf(present);
        }
    }

    record TokenLibraryUnusable(Path library, String detail) implements OfIdentity {}

    /** No token there that is ready for use. */
    record TokenMissing(String token) implements OfIdentity {}

    record WrongPin() implements OfSecret {}

    record PinLocked() implements OfSecret {}

    record CertificateExpired(Instant until) implements OfIdentity {}

    record CertificateNotYetValid(Instant from) implements OfIdentity {}

    /** The file holds no list of withdrawn certificates. */
    record CrlUnusable(Path file) implements Problem {}

    /** The file holds no X.509 certificate. */
    record CertificateUnusable(Path file) implements Problem {}

    record DocumentEmpty() implements Problem {}

    record DocumentTooLarge(long bytes, long limit) implements Problem {}

    record DocumentNotPdf() implements Problem {}

    record DocumentEncrypted() implements Problem {}

    record DocumentDamaged(String detail) implements Problem {}

    record FieldMissing(String field, List<String> present) implements Problem {
        public FieldMissing {
            present = List.copyOf(present);
        }
    }

    record FieldSigned(String field) implements Problem {}

    /** The document is certified as final: its first signer allows no further signature. */
    record SigningForbidden() implements Problem {}

    /** Nobody reviews or approves what its author has not signed. */
    record AuthorMissing(Role wanted) implements Problem {}

    record RoleTaken(Role role) implements Problem {}

    /** One person signs once: two signatures of one person would look like four eyes. */
    record SignedAlready(String name, Role earlier, Role wanted) implements Problem {}

    /** What was given as the address of an authority is none. */
    record AddressNotValid(String address) implements Problem {}

    /** A time-stamping authority, or another address that was asked, gave no usable answer. */
    record Unanswered(String address, muniment.signing.online.Unanswered.Kind kind) implements Problem {}

    /**
     * What proves the certificates valid is not to be had.
     *
     * @param asked who was asked for it and did not tell; empty when the certificates name nobody
     */
    record ProofsMissing(List<Unanswered> asked) implements Problem {
        public ProofsMissing {
            asked = List.copyOf(asked);
        }
    }

    /** An issuer has withdrawn a certificate that the signature would rest on; nothing was changed. */
    record CertificateWithdrawn() implements OfIdentity {}

    /** There is no signature that a time stamp could be added to. */
    record NothingToExtend() implements Problem {}

    /** A further signature is put only under a document that is still what was signed. */
    record DocumentNotIntact(Verdict verdict) implements Problem {}

    /** The signature could not be made; {@code detail} is what the library said. */
    record SignatureNotMade(String detail) implements Problem {}

    /** The font for the visible block is not an embeddable TrueType font. */
    record FontUnusable(String detail) implements Problem {}
}
