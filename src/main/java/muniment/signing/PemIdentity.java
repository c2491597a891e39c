package muniment.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.PEMEncryptedKeyPair;
import org.bouncycastle.openssl.PEMException;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8DecryptorProviderBuilder;
import org.bouncycastle.openssl.jcajce.JcePEMDecryptorProviderBuilder;
import org.bouncycastle.operator.DefaultAlgorithmNameFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;

/**
 * PEM text with one private key (PKCS#8, or as OpenSSL wrote it before; encrypted or not) and the certificates of its
 * holder and issuers, in any order.
 */
final class PemIdentity {
    private static final String MARK = "-----BEGIN ";
    /** Keys that can be read here, by their names in the JCA. */
    private static final Set<String> KINDS = Set.of("EC", "RSA");

    private final List<X509Certificate> certificates = new ArrayList<>();
    private final List<PrivateKeyInfo> keys = new ArrayList<>();

    private PemIdentity() {}

    static boolean looksSo(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(MARK);
    }

    /** Whether it is PEM text that no password protects. */
    static boolean open(byte[] bytes) {
        return looksSo(bytes) && !new String(bytes, StandardCharsets.ISO_8859_1).contains("ENCRYPTED");
    }

    static Identity read(byte[] bytes, char[] password) throws Refusal {
        var found = new PemIdentity();
        try (var parser =
                new PEMParser(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1))) {
            for (var part = parser.readObject(); part != null; part = parser.readObject()) {
                found.take(part, password);
            }
            return found.identity();
        } catch (IOException | GeneralSecurityException | OperatorCreationException | RuntimeException problem) {
            throw new Refusal(new Problem.PemDamaged(), problem);
        }
    }

    private void take(Object part, char[] password)
            throws IOException, CertificateException, OperatorCreationException, Refusal {
        switch (part) {
            case X509CertificateHolder holder ->
                certificates.add(new JcaX509CertificateConverter().getCertificate(holder));
            case PrivateKeyInfo key -> keys.add(key);
            case PEMKeyPair pair -> keys.add(pair.getPrivateKeyInfo());
            case PKCS8EncryptedPrivateKeyInfo locked -> keys.add(unlocked(locked, password));
            case PEMEncryptedKeyPair locked -> keys.add(unlocked(locked, password));
            // parameters of a curve, for instance, which the key repeats
            default -> {}
        }
    }

    private static PrivateKeyInfo unlocked(PKCS8EncryptedPrivateKeyInfo locked, char[] password)
            throws OperatorCreationException, Refusal {
        KeyDerivation.requireBounded(locked.toASN1Structure().getEncryptionAlgorithm());
        try {
            return locked.decryptPrivateKeyInfo(new JceOpenSSLPKCS8DecryptorProviderBuilder()
                    .setProvider(new BouncyCastleProvider())
                    .build(password));
        } catch (PKCSException problem) {
            throw new Refusal(new Problem.WrongPassword(), problem);
        }
    }

    private static PrivateKeyInfo unlocked(PEMEncryptedKeyPair locked, char[] password) throws IOException, Refusal {
        var decryptor = new JcePEMDecryptorProviderBuilder()
                .setProvider(new BouncyCastleProvider())
                .build(password);
        try {
            return locked.decryptKeyPair(decryptor).getPrivateKeyInfo();
        } catch (PEMException problem) {
            throw new Refusal(new Problem.WrongPassword(), problem);
        }
    }

    private Identity identity() throws GeneralSecurityException, Refusal {
        if (keys.isEmpty()) {
            throw new Refusal(new Problem.KeyMissing());
        }
        if (keys.size() > 1) {
            throw new Refusal(new Problem.KeysAmbiguous(
                    keys.stream().map(PemIdentity::kind).toList()));
        }
        if (certificates.isEmpty()) {
            throw new Refusal(new Problem.CertificateMissing());
        }
        if (!KINDS.contains(kind(keys.getFirst()))) {
            throw new Refusal(new Problem.KeyNotSupported(kind(keys.getFirst())));
        }
        var key = new SigningKey(key(keys.getFirst()), null);
        for (var certificate : certificates) {
            if (kind(keys.getFirst()).equals(kind(certificate.getPublicKey())) && key.belongsTo(certificate)) {
                return new Identity(key, CertificateChain.from(certificate, certificates), () -> {});
            }
        }
        throw new Refusal(new Problem.KeyNotOfCertificate());
    }

    private static PrivateKey key(PrivateKeyInfo key) throws GeneralSecurityException, Refusal {
        try {
            return KeyFactory.getInstance(kind(key)).generatePrivate(new PKCS8EncodedKeySpec(key.getEncoded()));
        } catch (IOException problem) {
            throw new Refusal(new Problem.PemDamaged(), problem);
        }
    }

    private static String kind(PrivateKeyInfo key) {
        var algorithm = key.getPrivateKeyAlgorithm().getAlgorithm();
        if (X9ObjectIdentifiers.id_ecPublicKey.equals(algorithm)) {
            return "EC";
        }
        return PKCSObjectIdentifiers.rsaEncryption.equals(algorithm)
                ? "RSA"
                : new DefaultAlgorithmNameFinder().getAlgorithmName(algorithm);
    }

    private static String kind(PublicKey key) {
        return key.getAlgorithm();
    }
}
