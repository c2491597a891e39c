package muniment.receipt;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import muniment.journal.Signer;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** A receipt with the Ed25519 signature (RFC 8032) of its author; whether both fit is for {@link #good()} to say. */
public final class SignedReceipt {
    private static final int LONGEST = 128 << 10;

    private final Receipt receipt;
    private final byte[] signature;

    private SignedReceipt(Receipt receipt, byte[] signature) {
        this.receipt = receipt;
        this.signature = signature;
    }

    /** Signs a receipt with the key of its author. */
    public static SignedReceipt by(Signer signer, Receipt receipt) {
        var signed = new SignedReceipt(receipt, signer.sign(receipt.content()));
        if (!signed.good()) {
            throw new IllegalArgumentException(signer.author().person() + " does not sign with the key in the receipt");
        }
        return signed;
    }

    /** What it says. */
    public Receipt receipt() {
        return receipt;
    }

    /** Whether the key that it names signed exactly this. */
    public boolean good() {
        var point = Ed25519.validatePublicKeyFullExport(
                HexFormat.of().parseHex(receipt.author().key().hex()), 0);
        var content = receipt.content();
        return point != null && Ed25519.verify(signature, 0, point, content, 0, content.length);
    }

    /** Content and signature in Base64 (RFC 4648, section 4), in one line. */
    String encoded() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(receipt.content());
        bytes.writeBytes(signature);
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /** Reads what {@link #encoded()} wrote; empty when it is anything else. */
    static Optional<SignedReceipt> decoded(String encoded) {
        if (encoded.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getDecoder().decode(encoded);
            var end = bytes.length - Ed25519.SIGNATURE_SIZE;
            return end < 0
                    ? Optional.empty()
                    : Receipt.of(Arrays.copyOf(bytes, end))
                            .map(read -> new SignedReceipt(read, Arrays.copyOfRange(bytes, end, bytes.length)));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedReceipt signed
                && receipt.equals(signed.receipt)
                && Arrays.equals(signature, signed.signature);
    }

    @Override
    public int hashCode() {
        return receipt.hashCode();
    }

    @Override
    public String toString() {
        return receipt.toString();
    }
}
