package muniment.signing;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The entries of an open key store that somebody can sign with; those without a key or an X.509 certificate are none.
 *
 * @param provider what alone can use its keys, or null
 * @param password of each entry, or null
 */
record StoreEntries(KeyStore store, @Nullable Provider provider, char @Nullable [] password) {
    /** All of them, by name. */
    List<StoredIdentity> all(Function<String, KeyPlace> place) throws Refusal {
        try {
            var found = new ArrayList<StoredIdentity>();
            for (var alias : aliases()) {
                if (store.getCertificate(alias) instanceof X509Certificate certificate) {
                    found.add(new StoredIdentity(place.apply(alias), SignerCertificate.of(certificate)));
                }
            }
            return List.copyOf(found);
        } catch (GeneralSecurityException problem) {
            throw unreadable(problem);
        }
    }

    /** The one of this name; issuers that lie in the same store complete its chain. */
    Identity open(String alias, Runnable closing) throws Refusal {
        try {
            if (!aliases().contains(alias)) {
                throw new Refusal(new Problem.EntryMissing(alias, aliases()));
            }
            if (!(store.getKey(alias, password) instanceof PrivateKey key)
                    || !(store.getCertificate(alias) instanceof X509Certificate certificate)) {
                throw new Refusal(new Problem.KeyMissing());
            }
            var chain = CertificateChain.from(certificate, certificates());
            return new Identity(new SigningKey(key, provider), chain, closing);
        } catch (GeneralSecurityException problem) {
            throw unreadable(problem);
        }
    }

    private List<String> aliases() throws GeneralSecurityException {
        var aliases = new ArrayList<String>();
        for (var alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                aliases.add(alias);
            }
        }
        return aliases.stream().sorted().toList();
    }

    private List<X509Certificate> certificates() throws GeneralSecurityException {
        var found = new ArrayList<X509Certificate>();
        for (var alias : Collections.list(store.aliases())) {
            var chain = store.getCertificateChain(alias);
            for (var certificate : chain == null ? List.of(store.getCertificate(alias)) : List.of(chain)) {
                if (certificate instanceof X509Certificate known) {
                    found.add(known);
                }
            }
        }
        return found;
    }

    private static Refusal unreadable(GeneralSecurityException problem) {
        return new Refusal(new Problem.StoreUnreadable(Cause.of(problem)), problem);
    }
}
