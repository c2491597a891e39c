package muniment.vault;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.framework.crypto.EncryptedFileKey;
import com.exceptionfactory.jagged.framework.crypto.FileKeyDecryptorFactory;
import com.exceptionfactory.jagged.framework.crypto.FileKeyEncryptorFactory;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.SignatureException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes encrypted with a password in the age format: a fresh random key per file, authenticated to the last byte.
 *
 * <p>Guarantees that nothing but the exact bytes that were encrypted is ever answered: a file that was cut, lengthened
 * or changed anywhere is refused.
 */
public final class AgeFile {
    /** More than enough of its first bytes to tell any two files apart, even of the same content and password. */
    public static final int HEAD = 256;

    private static final byte[] INTRODUCTION = "age-encryption.org/v1".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 1 << 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AgeFile() {}

    /** Whether the first bytes of a file are those of this format. */
    public static boolean begins(byte[] head) {
        return head.length >= INTRODUCTION.length
                && Arrays.equals(head, 0, INTRODUCTION.length, INTRODUCTION, 0, INTRODUCTION.length);
    }

    /** Encrypts bytes; the stream stays open. */
    public static void seal(byte[] content, Password password, OutputStream out) throws IOException {
        seal(content, password, Scrypt.WORK_FACTOR, out);
    }

    static void seal(byte[] content, Password password, int workFactor, OutputStream out) throws IOException {
        var target = Channels.newChannel(new Unclosed(out));
        try (var channel = new StandardEncryptingChannelFactory()
                .newEncryptingChannel(target, List.of(key -> List.of(stanza(key, password, workFactor))))) {
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                var piece = bytes.slice(bytes.position(), Math.min(PIECE, bytes.remaining()));
                bytes.position(bytes.position() + piece.remaining());
                channel.write(piece);
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has these ciphers", e);
        }
    }

    private static RecipientStanza stanza(FileKey fileKey, Password password, int workFactor)
            throws GeneralSecurityException {
        var salt = new byte[Scrypt.SALT];
        RANDOM.nextBytes(salt);
        var key = Scrypt.key(password, salt, workFactor);
        try {
            var body = new FileKeyEncryptorFactory().newFileKeyEncryptor().getEncryptedFileKey(fileKey, key);
            return new PasswordStanza(salt, workFactor, body.getEncoded());
        } finally {
            key.destroy();
        }
    }

    /**
     * Decrypts a whole file into memory.
     *
     * @param size of the file, which the content never exceeds
     * @param most how many bytes the content may have
     * @throws Sealed if it does not open
     * @throws IOException if it cannot be read
     */
    public static byte[] open(ReadableByteChannel file, long size, long most, Password password)
            throws IOException, Sealed {
        var source = new Source(file);
        var lock = new Lock(password);
        try (var channel =
                new StandardDecryptingChannelFactory().newDecryptingChannel(source, List.of(lock::fileKey))) {
            return content(channel, Math.min(size, most), most);
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            source.rethrow();
            throw lock.reason(e);
        }
    }

    private static byte[] content(ReadableByteChannel channel, long expected, long most) throws IOException, Sealed {
        var bytes = ByteBuffer.allocate((int) expected);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                return Arrays.copyOf(bytes.array(), bytes.position());
            }
        }
        if (channel.read(ByteBuffer.allocate(1)) < 0) {
            return bytes.array();
        }
        throw new Sealed(Sealed.Reason.TOO_LARGE, most);
    }

    /** Finds the key of a file with a password, and remembers how far that went. */
    private static final class Lock {
        private final Password password;
        private @Nullable Sealed refusal;
        private boolean opened;

        Lock(Password password) {
            this.password = password;
        }

        FileKey fileKey(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
            try {
                var stanza = only(stanzas);
                if (stanza.workFactor() > Scrypt.LARGEST_WORK_FACTOR) {
                    throw new Sealed(
                            Sealed.Reason.TOO_COSTLY,
                            stanza.workFactor(),
                            Scrypt.kilobytes(Scrypt.LARGEST_WORK_FACTOR) >> 10);
                }
                var fileKey = fileKey(stanza);
                opened = true;
                return fileKey;
            } catch (Sealed e) {
                refusal = e;
                throw new GeneralSecurityException(e);
            }
        }

        private static PasswordStanza only(Iterable<RecipientStanza> stanzas) throws Sealed {
            var all = new ArrayList<RecipientStanza>();
            stanzas.forEach(all::add);
            if (all.isEmpty()) {
                throw new Sealed(Sealed.Reason.HEADER_DAMAGED);
            }
            if (all.stream().noneMatch(PasswordStanza::isOne)) {
                throw new Sealed(Sealed.Reason.FOR_A_KEY);
            }
            if (all.size() > 1) {
                throw new Sealed(Sealed.Reason.SEVERAL_RECIPIENTS);
            }
            return PasswordStanza.of(all.getFirst());
        }

        private FileKey fileKey(PasswordStanza stanza) throws Sealed {
            var key = Scrypt.key(password, stanza.salt(), stanza.workFactor());
            try {
                return new FileKeyDecryptorFactory()
                        .newFileKeyDecryptor()
                        .getFileKey(new EncryptedFileKey(stanza.body()), key);
            } catch (GeneralSecurityException e) {
                throw new Sealed(Sealed.Reason.WRONG_PASSWORD, e);
            } finally {
                key.destroy();
            }
        }

        /** Why a file did not open, by how far opening it went. */
        Sealed reason(Exception problem) {
            if (refusal != null) {
                return refusal;
            }
            // the key is found before the whole header is authenticated with it
            var content = opened && !(problem instanceof SignatureException);
            return new Sealed(content ? Sealed.Reason.CONTENT_DAMAGED : Sealed.Reason.HEADER_DAMAGED, problem);
        }
    }
}
