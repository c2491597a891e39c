package muniment.signing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Locale;

/**
 * The operating system's store of certificates: Windows' own and the macOS keychain, through the platform's providers.
 * The system asks the person for consent where it wants to; no password passes through here.
 */
record SystemStore(KeyStore store) {
    /** The keychain wants some password and ignores it; the person is asked by the system. */
    private static final String IGNORED = "-";

    static SystemStore ofThisComputer() throws Refusal {
        return of(System.getProperty("os.name", ""));
    }

    static SystemStore of(String system) throws Refusal {
        var name = system.toLowerCase(Locale.ROOT);
        var kind = name.startsWith("windows") ? "Windows-MY" : name.startsWith("mac") ? "KeychainStore" : "";
        if (kind.isEmpty()) {
            throw new Refusal(new Problem.NoSystemStore(system));
        }
        try {
            var store = KeyStore.getInstance(kind);
            store.load(null, null);
            return new SystemStore(store);
        } catch (GeneralSecurityException | IOException problem) {
            throw new Refusal(new Problem.StoreUnreadable(Cause.of(problem)), problem);
        }
    }

    StoreEntries identities() {
        return new StoreEntries(store, null, IGNORED.toCharArray());
    }
}
