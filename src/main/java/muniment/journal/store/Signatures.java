package muniment.journal.store;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import muniment.journal.AuthorKey;
import muniment.journal.EntryId;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/**
 * Checks the Ed25519 signatures (RFC 8032) of entries; remembers the decoded keys, as a journal has few authors.
 *
 * <p>What is signed is the entry's id behind words of its own, so that no signature made for another purpose can pass
 * for one of these.
 */
final class Signatures {
    static final int SIZE = Ed25519.SIGNATURE_SIZE;
    private static final byte[] DOMAIN = "muniment entry v1\0".getBytes(StandardCharsets.US_ASCII);

    private final Map<AuthorKey, Optional<Ed25519.PublicPoint>> points = new HashMap<>();

    /** The bytes that an author signs for an entry. */
    static byte[] message(EntryId id) {
        var message = new byte[DOMAIN.length + 32];
        System.arraycopy(DOMAIN, 0, message, 0, DOMAIN.length);
        System.arraycopy(id.digest().bytes(), 0, message, DOMAIN.length, 32);
        return message;
    }

    boolean good(SignedEntry entry) {
        return good(entry.recorded().author().key(), entry.recorded().id(), entry.signature());
    }

    boolean good(AuthorKey key, EntryId id, byte[] signature) {
        var message = message(id);
        return signature.length == SIZE
                && points.computeIfAbsent(key, Signatures::point)
                        .filter(point -> Ed25519.verify(signature, 0, point, message, 0, message.length))
                        .isPresent();
    }

    private static Optional<Ed25519.PublicPoint> point(AuthorKey key) {
        return Optional.ofNullable(
                Ed25519.validatePublicKeyFullExport(HexFormat.of().parseHex(key.hex()), 0));
    }
}
