package muniment.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.util.List;
import java.util.Optional;
import muniment.signing.online.LoopbackAuthority;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8EncryptorBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Identities wherever they are kept: PEM files, stores, and as an authority certifies them. */
final class KeyPlacesTest {
    private final Identity ada = Samples.person("Ada Architect");

    @TempDir
    Path folder;

    private static char[] password() {
        return "secret".toCharArray();
    }

    private static String key(Identity identity, boolean locked) throws Exception {
        var text = new StringWriter();
        try (var writer = new JcaPEMWriter(text)) {
            var encryptor = new JceOpenSSLPKCS8EncryptorBuilder(
                            new org.bouncycastle.asn1.ASN1ObjectIdentifier(JceOpenSSLPKCS8EncryptorBuilder.AES_256_CBC))
                    .setProvider(new org.bouncycastle.jce.provider.BouncyCastleProvider())
                    .setRandom(new SecureRandom())
                    .setPassword(password())
                    .build();
            writer.writeObject(new JcaPKCS8Generator(identity.key().key(), locked ? encryptor : null));
        }
        return text.toString();
    }

    private KeyPlace file(String text) throws Exception {
        return new KeyPlace.InFile(Files.writeString(folder.resolve("identity.pem"), text));
    }

    private static Problem problemOf(KeyPlace place, char[] password) {
        return assertThrows(Refusal.class, () -> Identity.open(place, password)).problem();
    }

    @Test
    void aPemFileIsOpenedWhateverTheOrderOfItsParts() throws Exception {
        var rolf = Samples.person("Rolf");
        var locked = file(rolf.certificatePem() + ada.certificatePem() + key(ada, true));
        assertTrue(Identity.locked(locked));
        assertEquals(ada.certificate(), Identity.open(locked, password()).certificate());
        var open = file(key(ada, false) + ada.certificatePem());
        assertFalse(Identity.locked(open));
        assertEquals(ada.certificate(), Identity.open(open, new char[0]).certificate());
    }

    @Test
    void aPasswordIsForgottenRightOrWrong() throws Exception {
        var place = file(key(ada, true) + ada.certificatePem());
        var right = password();
        var wrong = "secrets".toCharArray();
        Identity.open(place, right);
        assertEquals(new Problem.WrongPassword(), problemOf(place, wrong));
        assertArrayEquals(new char[6], right);
        assertArrayEquals(new char[7], wrong);
    }

    @Test
    void everyUnusablePemFileHasItsOwnProblem() throws Exception {
        var own = key(ada, false);
        var rolf = Samples.person("Rolf");
        assertEquals(new Problem.KeyMissing(), problemOf(file(ada.certificatePem()), password()));
        assertEquals(new Problem.CertificateMissing(), problemOf(file(own), password()));
        assertEquals(new Problem.KeyNotOfCertificate(), problemOf(file(own + rolf.certificatePem()), password()));
        assertInstanceOf(
                Problem.KeysAmbiguous.class,
                problemOf(file(own + key(rolf, false) + ada.certificatePem()), password()));
        assertEquals(
                new Problem.PemDamaged(),
                problemOf(file(own.substring(0, 90) + "\n" + ada.certificatePem()), password()));
        assertEquals(
                new Problem.PemDamaged(),
                problemOf(file("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"), password()));
    }

    @Test
    void aKeyOfAKindThatReadersDoNotVerifyIsNamedAndNotCalledDamaged() throws Exception {
        var edwards = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var text = new StringWriter();
        try (var writer = new JcaPEMWriter(text)) {
            writer.writeObject(new JcaPKCS8Generator(edwards.getPrivate(), null));
        }

        assertEquals(new Problem.KeyNotSupported("ED25519"), problemOf(file(text + ada.certificatePem()), new char[0]));
    }

    @Test
    void anAuthorityCertifiesTheKeyThatWasMadeHere() throws Exception {
        try (var authority = new LoopbackAuthority()) {
            var issued = authority.certify(ada.requestPem());
            var certified = ada.certifiedBy(issued, Samples.NOW);
            assertEquals("Loopback Authority", certified.certificate().issuer().name());
            assertEquals(ada.certificate().publicKey(), certified.certificate().publicKey());
            assertEquals(2, certified.chain().size());
            var rolf = Samples.person("Rolf");
            assertEquals(
                    new Problem.CertificateOfAnotherKey(),
                    assertThrows(Refusal.class, () -> rolf.certifiedBy(issued, Samples.NOW))
                            .problem());
        }
    }

    @Test
    void aStoreOffersItsKeysByName() throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("ada", ada.key().key(), password(), ada.chain().toArray(Certificate[]::new));
        store.setCertificateEntry("stranger", Samples.person("Rolf").chain().getFirst());
        var entries = new StoreEntries(store, null, password());
        assertEquals(
                List.of(new StoredIdentity(new KeyPlace.InStore("ada"), ada.certificate())),
                entries.all(KeyPlace.InStore::new));
        assertEquals(ada.certificate(), entries.open("ada", () -> {}).certificate());
        assertEquals(
                new Problem.EntryMissing("bob", List.of("ada")),
                assertThrows(Refusal.class, () -> entries.open("bob", () -> {})).problem());
    }

    @Test
    void whereTheSystemKeepsNoIdentitiesItIsSaid() {
        assertEquals(
                new Problem.NoSystemStore("Linux"),
                assertThrows(Refusal.class, () -> SystemStore.of("Linux")).problem());
    }

    @Test
    void aPlaceIsNamedInOneLine() {
        var library = Path.of("/usr/lib/softhsm/libsofthsm2.so");
        for (var place : List.of(
                new KeyPlace.InFile(Path.of("ada.p12")),
                new KeyPlace.InStore("Ada: private"),
                new KeyPlace.OnToken(new KeyPlace.Token(library, Optional.empty()), "Ada M"),
                new KeyPlace.OnToken(new KeyPlace.Token(library, Optional.of(1579123078L)), "Ada"))) {
            assertEquals(place, KeyPlace.of(place.toString()));
        }
    }

    @Test
    void aTokenWithoutAUsableLibraryIsSaid() throws Exception {
        var text = Files.writeString(folder.resolve("library.so"), "no library", StandardCharsets.US_ASCII);
        var place = new KeyPlace.OnToken(new KeyPlace.Token(text, Optional.empty()), "Ada");
        assertInstanceOf(Problem.TokenLibraryUnusable.class, problemOf(place, password()));
        var missing = new KeyPlace.OnToken(new KeyPlace.Token(folder.resolve("none.so"), Optional.empty()), "Ada");
        assertInstanceOf(Problem.FileUnreadable.class, problemOf(missing, password()));
    }
}
