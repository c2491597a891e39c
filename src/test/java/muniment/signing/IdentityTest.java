package muniment.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.Period;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

final class IdentityTest {
    private static final Instant FROM = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2028-11-01T00:00:00Z");

    @TempDir
    Path folder;

    private static Identity ada() throws Refusal {
        return Identity.create("Ada Architect", "ada@example.org", FROM, Period.ofYears(2), new SecureRandom());
    }

    private static char[] password() {
        return "correct horse".toCharArray();
    }

    private static Problem problemOf(Executable action) {
        return assertThrows(Refusal.class, action).problem();
    }

    @Test
    void whenAnIdentityIsCreatedThenItsCertificateSaysWhoAndUntilWhen() throws Refusal {
        var certificate = ada().certificate();

        assertEquals("Ada Architect", certificate.subject().name());
        assertEquals("ada@example.org", certificate.subject().mail());
        assertEquals(new SignerCertificate.Validity(FROM, UNTIL), certificate.validity());
        assertEquals("EC P-256", certificate.key());
        assertTrue(certificate.selfSigned());
        assertTrue(certificate.fingerprint().matches("[0-9a-f]{64}"));
    }

    @Test
    void whenItIsWrittenAndOpenedThenItIsTheSame() throws Exception {
        var file = folder.resolve("ada.p12");
        var written = ada();

        written.write(file, password(), Existing.KEEP);

        assertEquals(written.certificate(), Identity.open(file, password()).certificate());
        assertEquals(List.of(file), listed());
    }

    private List<Path> listed() throws Exception {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void theFileIsForItsOwnerOnly() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        var file = folder.resolve("ada.p12");

        ada().write(file, password(), Existing.KEEP);

        assertEquals(PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(file));
    }

    @Test
    void anExistingFileIsKeptUnlessAskedFor() throws Exception {
        var file = Files.writeString(folder.resolve("ada.p12"), "somebody's only key");

        assertEquals(new Problem.FileExists(file), problemOf(() -> ada().write(file, password(), Existing.KEEP)));
        assertEquals("somebody's only key", Files.readString(file));

        ada().write(file, password(), Existing.REPLACE);
        assertEquals(
                "Ada Architect",
                Identity.open(file, password()).certificate().subject().name());
    }

    @Test
    void whenTheFolderIsMissingThenNothingIsWrittenAndItIsSaid() throws Refusal {
        var identity = ada();
        var file = folder.resolve("missing/ada.p12");

        assertEquals(
                new Problem.FileNotWritten(file, "its folder does not exist"),
                problemOf(() -> identity.write(file, password(), Existing.KEEP)));
    }

    @Test
    void passwordsAreWipedAfterUse() throws Refusal {
        var file = folder.resolve("ada.p12");
        var given = password();
        ada().write(file, given, Existing.KEEP);
        assertArrayEquals(new char[given.length], given);

        var right = password();
        Identity.open(file, right);
        assertArrayEquals(new char[right.length], right);

        var wrong = "wrong".toCharArray();
        assertThrows(Refusal.class, () -> Identity.open(file, wrong));
        assertArrayEquals(new char[wrong.length], wrong);
    }

    @Test
    void everyUnusableFileHasItsOwnProblem() throws Exception {
        var good = ada().toBytes(password());
        var twice = store(Map.of("ada", ada(), "rolf", Samples.person("Rolf")), Optional.empty());
        var noKey = store(Map.of(), Optional.of(ada().chain().getFirst()));
        var missing = folder.resolve("nobody.p12");

        assertEquals(
                new Problem.FileUnreadable(missing, "there is no such file"),
                problemOf(() -> Identity.open(missing, password())));
        assertEquals(new Problem.IdentityEmpty(), opening(new byte[0]));
        assertEquals(
                new Problem.IdentityNotPkcs12(), opening("<html>not found</html>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(new Problem.IdentityNotPkcs12(), opening(Arrays.copyOf(good, good.length / 2)));
        assertEquals(new Problem.IdentityNotPkcs12(), opening(new byte[2 << 20]));
        assertEquals(new Problem.KeysAmbiguous(List.of("ada", "rolf")), opening(twice));
        assertEquals(new Problem.KeyMissing(), opening(noKey));

        var file = Files.write(folder.resolve("good.p12"), good);
        assertEquals(new Problem.WrongPassword(), problemOf(() -> Identity.open(file, "wrong".toCharArray())));
    }

    private Problem opening(byte[] content) throws Exception {
        var file = Files.write(Files.createTempFile(folder, "identity", ".p12"), content);
        return problemOf(() -> Identity.open(file, password()));
    }

    private static byte[] store(Map<String, Identity> identities, Optional<X509Certificate> trusted) throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (var entry : new TreeMap<>(identities).entrySet()) {
            var chain = entry.getValue().chain().toArray(Certificate[]::new);
            store.setKeyEntry(entry.getKey(), entry.getValue().key().key(), password(), chain);
        }
        if (trusted.isPresent()) {
            store.setCertificateEntry("trusted", trusted.get());
        }
        var bytes = new ByteArrayOutputStream();
        store.store(bytes, password());
        return bytes.toByteArray();
    }

    @Test
    void anExpiredOrEarlyIdentityCanBeShownButNotSignWith() throws Refusal {
        var file = folder.resolve("ada.p12");
        ada().write(file, password(), Existing.KEEP);

        assertEquals(
                UNTIL, Identity.open(file, password()).certificate().validity().until());
        assertEquals(
                new Problem.CertificateExpired(UNTIL),
                problemOf(() -> Identity.openToSign(file, password(), UNTIL.plusSeconds(1))));
        assertEquals(
                new Problem.CertificateNotYetValid(FROM),
                problemOf(() -> Identity.openToSign(file, password(), FROM.minusSeconds(1))));
        Identity.openToSign(file, password(), UNTIL);
    }

    private static X509Certificate certificate(KeyPair keys, String algorithm, KeyPurposeId purpose) throws Exception {
        var name = new X500Name("CN=Ada");
        var builder = new JcaX509v3CertificateBuilder(
                        name, BigInteger.ONE, Date.from(FROM), Date.from(UNTIL), name, keys.getPublic())
                .addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder(algorithm).build(keys.getPrivate())));
    }

    @Test
    void aKeyThatReadersDoNotVerifyIsRefused() throws Exception {
        var edwards = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var certificate = certificate(edwards, "Ed25519", KeyPurposeId.id_kp_documentSigning);

        assertEquals(
                new Problem.KeyNotSupported("EdDSA"),
                problemOf(() -> new SigningKey(edwards.getPrivate(), null).require(certificate)));
    }

    @Test
    void aKeyThatWasIssuedForAServerIsRefused() throws Exception {
        var keys = ada().key();
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        var server = generator.generateKeyPair();
        var certificate = certificate(server, "SHA256withECDSA", KeyPurposeId.id_kp_serverAuth);

        assertEquals(
                new Problem.KeyNotForSigning(),
                problemOf(() -> new SigningKey(server.getPrivate(), null).require(certificate)));
        assertEquals(new Problem.KeyNotOfCertificate(), problemOf(() -> keys.require(certificate)));
    }

    @Test
    void aKeyOfAnotherCertificateIsRefused() throws Exception {
        var ada = ada();
        var rolf = Samples.person("Rolf");

        assertEquals(
                new Problem.KeyNotOfCertificate(),
                problemOf(() -> new Identity(rolf.key().key(), ada.chain())));
    }

    @Test
    void anRsaKeyFits() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(3072);
        KeyPair keys = generator.generateKeyPair();

        new SigningKey(keys.getPrivate(), null)
                .require(certificate(keys, "SHA256withRSA", KeyPurposeId.id_kp_emailProtection));
        assertEquals("RSA 3072", KeyKind.of(keys.getPublic()));
    }

    @Test
    void aNameIsNeededAndAnAddressMustBeOne() {
        var random = new SecureRandom();

        assertEquals(
                new Problem.NameMissing(), problemOf(() -> Identity.create("  ", "", FROM, Period.ofYears(1), random)));
        assertEquals(
                new Problem.MailNotValid("ada at home"),
                problemOf(() -> Identity.create("Ada", "ada at home", FROM, Period.ofYears(1), random)));
    }

    @Test
    void theCertificateIsForSigningDocumentsOnly() throws Exception {
        var certificate = ada().chain().getFirst();
        boolean[] uses = certificate.getKeyUsage();

        assertArrayEquals(new boolean[] {true, true, false, false, false, false, false, false, false}, uses);
        assertEquals(-1, certificate.getBasicConstraints());
        certificate.verify(certificate.getPublicKey());
    }

    @Test
    void theCertificateCanBeHandedToThoseWhoAreToTrustIt() throws Exception {
        var ada = ada();
        var file = Files.writeString(folder.resolve("ada.pem"), ada.certificatePem());
        var none = Files.writeString(folder.resolve("none.pem"), "trust me");

        assertEquals(Set.of(ada.chain().getFirst()), CertificateFile.read(file));
        assertEquals(new Problem.CertificateUnusable(none), problemOf(() -> CertificateFile.read(none)));
    }

    @Test
    void theFileIsReadByThePlatformsOwnKeyStore() throws Exception {
        var store = KeyStore.getInstance("PKCS12");

        store.load(new ByteArrayInputStream(ada().toBytes(password())), password());

        assertEquals(1, store.size());
    }
}
