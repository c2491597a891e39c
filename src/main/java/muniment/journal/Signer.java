package muniment.journal;

/** Signs entries for one author; the private key stays behind it. */
public interface Signer {
    Author author();

    /** The Ed25519 signature (64 bytes) of a message. */
    byte[] sign(byte[] message);
}
