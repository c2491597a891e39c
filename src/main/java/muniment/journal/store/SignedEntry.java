package muniment.journal.store;

import muniment.journal.Recorded;
import muniment.journal.Signer;

/** An entry with the exact bytes that are stored and the signature of its author; that both fit is not yet said. */
final class SignedEntry {
    private static final byte[] NOTHING = {};

    private final byte[] bytes;
    private final byte[] signature;
    private final Recorded recorded;

    private SignedEntry(byte[] bytes, byte[] signature, Recorded recorded) {
        this.bytes = bytes;
        this.signature = signature;
        this.recorded = recorded;
    }

    /**
     * A new entry of these bytes, which are read back at once, so that nothing is stored that cannot be opened again.
     *
     * @throws IllegalArgumentException if they say what no entry says, or the signature is not of the author's key
     */
    static SignedEntry by(Signer signer, byte[] bytes, Signatures signatures) {
        try {
            var recorded = EntryCodec.read(bytes);
            var entry = new SignedEntry(bytes, signer.sign(Signatures.message(recorded.id())), recorded);
            if (!signatures.good(entry)) {
                throw new IllegalArgumentException(signer.author().person() + " does not sign with their own key");
            }
            return entry;
        } catch (MalformedEntry e) {
            throw new IllegalArgumentException(e);
        }
    }

    static SignedEntry read(byte[] bytes, byte[] signature) throws MalformedEntry {
        return new SignedEntry(bytes, signature, EntryCodec.read(bytes));
    }

    /** The same without its bytes, for what only needs the signature. */
    SignedEntry light() {
        return new SignedEntry(NOTHING, signature, recorded);
    }

    byte[] bytes() {
        return bytes;
    }

    byte[] signature() {
        return signature;
    }

    Recorded recorded() {
        return recorded;
    }
}
