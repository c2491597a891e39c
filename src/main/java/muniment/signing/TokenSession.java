package muniment.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.ProviderException;
import java.security.Security;
import java.util.Arrays;
import javax.security.auth.login.LoginException;

/**
 * A token that was opened with its PIN, through the platform's PKCS#11 provider. The PIN is tried once and on this
 * token only, because a few wrong ones lock it; closing logs out.
 */
final class TokenSession implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(TokenSession.class.getName());

    private final AuthProvider provider;
    private final KeyStore store;

    private TokenSession(AuthProvider provider, KeyStore store) {
        this.provider = provider;
        this.store = store;
    }

    /** @param pin is wiped, whatever the outcome */
    static TokenSession open(KeyPlace.Token token, char[] pin) throws Refusal {
        try {
            var provider = provider(token);
            var store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin);
            return new TokenSession(provider, store);
        } catch (IOException problem) {
            throw new Refusal(loginProblem(token, problem), problem);
        } catch (GeneralSecurityException problem) {
            throw new Refusal(new Problem.TokenMissing(token.toString()), problem);
        } catch (ProviderException problem) {
            throw new Refusal(
                    says(problem, "CKR_SLOT_ID_INVALID") || says(problem, "slotListIndex")
                            ? new Problem.TokenMissing(token.toString())
                            : new Problem.TokenLibraryUnusable(token.library(), reason(problem)),
                    problem);
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    private static AuthProvider provider(KeyPlace.Token token) throws Refusal {
        var library = token.library().toAbsolutePath();
        if (!Files.isRegularFile(library)) {
            throw new Refusal(
                    new Problem.FileUnreadable(library, Wording.english().noSuchFile()));
        }
        var slot = token.slot().map(number -> "slot = " + number).orElse("slotListIndex = 0");
        var settings = "--name = Muniment\nlibrary = \"" + library.toString().replace("\\", "\\\\") + "\"\n" + slot;
        var unconfigured = Security.getProvider("SunPKCS11");
        if (unconfigured == null || !(unconfigured.configure(settings) instanceof AuthProvider provider)) {
            throw new Refusal(
                    new Problem.TokenLibraryUnusable(library, Wording.english().noTokens()));
        }
        return provider;
    }

    private static Problem loginProblem(KeyPlace.Token token, IOException problem) {
        if (says(problem, "CKR_PIN_LOCKED")) {
            return new Problem.PinLocked();
        }
        return says(problem, "CKR_PIN_INCORRECT") || says(problem, "CKR_PIN_LEN_RANGE")
                ? new Problem.WrongPin()
                : new Problem.TokenMissing(token.toString());
    }

    private static boolean says(Throwable problem, String word) {
        for (var cause = problem; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String reason(Exception problem) {
        return problem.getCause() instanceof Exception cause ? Cause.of(cause) : Cause.of(problem);
    }

    StoreEntries identities() {
        return new StoreEntries(store, provider, null);
    }

    @Override
    public void close() {
        try {
            provider.logout();
        } catch (LoginException problem) {
            LOG.log(System.Logger.Level.INFO, "the token could not be closed", problem);
        }
    }
}
