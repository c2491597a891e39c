package muniment.signing;

import java.util.List;

/** An identity that a store or a token offers, to be chosen from a list. */
public record StoredIdentity(KeyPlace place, SignerCertificate certificate) {
    /** What the operating system's store of this computer offers. */
    public static List<StoredIdentity> inStore() throws Refusal {
        return SystemStore.ofThisComputer().identities().all(KeyPlace.InStore::new);
    }

    /**
     * What a token offers.
     *
     * @param pin is wiped, whatever the outcome
     */
    public static List<StoredIdentity> on(KeyPlace.Token token, char[] pin) throws Refusal {
        try (var session = TokenSession.open(token, pin)) {
            return session.identities().all(label -> new KeyPlace.OnToken(token, label));
        }
    }
}
