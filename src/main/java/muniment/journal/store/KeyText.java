package muniment.journal.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import muniment.journal.AuthorKey;
import muniment.journal.Person;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;
import org.bouncycastle.util.io.pem.PemWriter;

/**
 * The text of a key file: whose key it is, the public key, and the private key as PKCS #8 in PEM, which OpenSSL reads
 * as well.
 *
 * @param owner the mail address of the person, or the name of one without
 */
record KeyText(String owner, Ed25519PrivateKeyParameters key) {
    private static final String PEM = "PRIVATE KEY";
    private static final Pattern HEAD =
            Pattern.compile("Signing key of Muniment\\nOwner: (.+)\\nPublic key: ([0-9a-f]{64})\\n(?=-----BEGIN)");

    /** By what a person is known to their key file. */
    static String owner(Person person) {
        var words = person.mail().isEmpty() ? person.name() : person.mail();
        return words.toLowerCase(Locale.ROOT).replaceAll("\\p{Cntrl}", " ");
    }

    String write() throws IOException {
        var text = new StringWriter();
        text.write("Signing key of Muniment\nOwner: " + owner + "\nPublic key: "
                + PrivateKey.publicKey(key).hex() + "\n");
        try (var pem = new PemWriter(text)) {
            pem.writeObject(new PemObject(
                    PEM, PrivateKeyInfoFactory.createPrivateKeyInfo(key).getEncoded()));
        }
        return text.toString().replace("\r\n", "\n");
    }

    /** Reads a key file; empty unless both keys in it fit together. */
    static Optional<KeyText> read(String text) {
        var head = HEAD.matcher(text.replace("\r\n", "\n"));
        if (!head.lookingAt()) {
            return Optional.empty();
        }
        try (var pem = new PemReader(new StringReader(text))) {
            var object = pem.readPemObject();
            if (object != null
                    && object.getType().equals(PEM)
                    && PrivateKeyFactory.createKey(object.getContent()) instanceof Ed25519PrivateKeyParameters key
                    && PrivateKey.publicKey(key).equals(new AuthorKey(head.group(2)))) {
                return Optional.of(new KeyText(head.group(1), key));
            }
            return Optional.empty();
        } catch (IOException | RuntimeException notAKey) {
            return Optional.empty();
        }
    }
}
