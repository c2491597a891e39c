package muniment.signing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Why something was refused, as data; {@link Wording} says it to people. Every kind is told apart from every other. */
public sealed interface Problem {
    /** The file cannot be read; {@code detail} is what the system said. */
    record FileUnreadable(Path file, String detail) implements Problem {}

    /** The file is there already and was not to be replaced. */
    record FileExists(Path file) implements Problem {}

    /** The file cannot be written; nothing is left behind. */
    record FileNotWritten(Path file, String detail) implements Problem {}

    /** An identity needs the name of a person. */
    record NameMissing() implements Problem {}

    /** What was given as an e-mail address is none. */
    record MailNotValid(String mail) implements Problem {}

    record IdentityEmpty() implements Problem {}

    /** Not a PKCS#12 file, whatever its name says. */
    record IdentityNotPkcs12() implements Problem {}

    record WrongPassword() implements Problem {}

    /** Certificates perhaps, but no private key. */
    record KeyMissing() implements Problem {}

    record KeysAmbiguous(List<String> names) implements Problem {
        public KeysAmbiguous {
            names = List.copyOf(names);
        }
    }

    /** A kind of key that readers of PDF do not verify. */
    record KeyNotSupported(String kind) implements Problem {}

    /** The private key does not belong to the certificate beside it. */
    record KeyNotOfCertificate() implements Problem {}

    /** The certificate names its uses, and signing documents is not among them. */
    record KeyNotForSigning() implements Problem {}

    record CertificateExpired(Instant until) implements Problem {}

    record CertificateNotYetValid(Instant from) implements Problem {}

    /** The file holds no X.509 certificate. */
    record CertificateUnusable(Path file) implements Problem {}

    /** The file holds no list of withdrawn certificates. */
    record RevocationsUnusable(Path file) implements Problem {}

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

    /** A further signature is put only under a document that is still what was signed. */
    record DocumentNotIntact(Verdict verdict) implements Problem {}

    /** The signature could not be made; {@code detail} is what the library said. */
    record SignatureNotMade(String detail) implements Problem {}

    /** The font for the visible block is not an embeddable TrueType font. */
    record FontUnusable(String detail) implements Problem {}
}
