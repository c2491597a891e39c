package muniment.journal.store;

import java.util.HexFormat;
import muniment.journal.Author;
import muniment.journal.AuthorKey;
import muniment.journal.Person;
import muniment.journal.Signer;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** Signs with a person's Ed25519 key; says nothing of the key itself. */
final class PrivateKey implements Signer {
    private final Ed25519PrivateKeyParameters key;
    private final Author author;

    PrivateKey(Person person, Ed25519PrivateKeyParameters key) {
        this.key = key;
        this.author = new Author(person, publicKey(key));
    }

    static AuthorKey publicKey(Ed25519PrivateKeyParameters key) {
        return new AuthorKey(HexFormat.of().formatHex(key.generatePublicKey().getEncoded()));
    }

    @Override
    public Author author() {
        return author;
    }

    @Override
    public byte[] sign(byte[] message) {
        var signature = new byte[Ed25519.SIGNATURE_SIZE];
        key.sign(Ed25519.Algorithm.Ed25519, null, message, 0, message.length, signature, 0);
        return signature;
    }

    @Override
    public String toString() {
        return "signs for " + author.person();
    }
}
