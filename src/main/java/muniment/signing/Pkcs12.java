package muniment.signing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.jspecify.annotations.Nullable;

/** PKCS#12 files with exactly one key, read and written with the platform's own key store. */
final class Pkcs12 {
    private Pkcs12() {}

    static Identity read(byte[] bytes, char[] password) throws Refusal {
        if (bytes.length == 0) {
            throw new Refusal(new Problem.IdentityEmpty());
        }
        requirePkcs12(bytes);
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(bytes), password);
            var alias = onlyKey(store);
            if (!(store.getKey(alias, password) instanceof PrivateKey key)) {
                throw new Refusal(new Problem.KeyMissing());
            }
            return new Identity(key, chain(store.getCertificateChain(alias)));
        } catch (UnrecoverableKeyException problem) {
            throw new Refusal(new Problem.WrongPassword(), problem);
        } catch (IOException problem) {
            throw new Refusal(
                    problem.getCause() instanceof UnrecoverableKeyException
                            ? new Problem.WrongPassword()
                            : new Problem.IdentityNotPkcs12(),
                    problem);
        } catch (GeneralSecurityException problem) {
            throw new Refusal(new Problem.IdentityNotPkcs12(), problem);
        }
    }

    /** The platform's reader would also take other kinds of key store. */
    private static void requirePkcs12(byte[] bytes) throws Refusal {
        try (var input = new ASN1InputStream(bytes)) {
            if (Pfx.getInstance(input.readObject()) == null) {
                throw new Refusal(new Problem.IdentityNotPkcs12());
            }
        } catch (IOException | RuntimeException problem) {
            throw new Refusal(new Problem.IdentityNotPkcs12(), problem);
        }
    }

    private static String onlyKey(KeyStore store) throws GeneralSecurityException, Refusal {
        var keys = new ArrayList<String>();
        for (var alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                keys.add(alias);
            }
        }
        return switch (keys.size()) {
            case 0 -> throw new Refusal(new Problem.KeyMissing());
            case 1 -> keys.getFirst();
            default -> throw new Refusal(new Problem.KeysAmbiguous(keys));
        };
    }

    private static List<X509Certificate> chain(Certificate @Nullable [] certificates) throws Refusal {
        if (certificates == null || certificates.length == 0) {
            throw new Refusal(new Problem.KeyMissing());
        }
        return Arrays.stream(certificates).map(X509Certificate.class::cast).toList();
    }

    static byte[] bytes(Identity identity, char[] password) {
        var bytes = new ByteArrayOutputStream();
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(
                    identity.certificate().subject().name(),
                    identity.key().key(),
                    password,
                    identity.chain().toArray(X509Certificate[]::new));
            store.store(bytes, password);
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException("every Java platform writes PKCS#12 into memory", impossible);
        } finally {
            Arrays.fill(password, '\0');
        }
        return bytes.toByteArray();
    }
}
