package muniment.signing;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Somebody who vouches for names: a root certificate, and identities that it issues. */
record TestAuthority(KeyPair keys, X509Certificate root) {
    static final KeyUsage SIGNING = new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation);

    private static final X500Name NAME = new X500Name("CN=Test Authority");

    static TestAuthority create() throws Exception {
        var keys = newKeys();
        var rights = new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign);
        return new TestAuthority(keys, certificate(NAME, NAME, keys, keys, new BasicConstraints(true), rights));
    }

    /** A person who vouches for others although nobody gave them the right to. */
    static TestAuthority of(Identity person) {
        var certificate = person.chain().getFirst();
        return new TestAuthority(
                new KeyPair(certificate.getPublicKey(), person.key().key()), certificate);
    }

    Identity issue(String name) throws Exception {
        var own = newKeys();
        return new Identity(own.getPrivate(), List.of(certificate(name, own, SIGNING), root));
    }

    /** @param purposes none when the certificate does not say */
    X509Certificate certificate(String name, KeyPair own, KeyUsage rights, KeyPurposeId... purposes) throws Exception {
        return certificate(
                issuer(), new X500Name("CN=" + name), own, keys, new BasicConstraints(false), rights, purposes);
    }

    private X500Name issuer() {
        return X500Name.getInstance(root.getSubjectX500Principal().getEncoded());
    }

    static KeyPair newKeys() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(
            X500Name name,
            X500Name subject,
            KeyPair own,
            KeyPair issuer,
            BasicConstraints kind,
            KeyUsage rights,
            KeyPurposeId... purposes)
            throws Exception {
        var until = Date.from(Samples.ISSUED.plusSeconds(86_400L * 700));
        var identifiers = new JcaX509ExtensionUtils();
        var builder = new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.valueOf(System.identityHashCode(own) + 1L),
                        Date.from(Samples.ISSUED),
                        until,
                        subject,
                        own.getPublic())
                .addExtension(Extension.basicConstraints, true, kind)
                .addExtension(Extension.keyUsage, true, rights)
                .addExtension(
                        Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(own.getPublic()))
                .addExtension(
                        Extension.authorityKeyIdentifier,
                        false,
                        identifiers.createAuthorityKeyIdentifier(issuer.getPublic()));
        if (purposes.length > 0) {
            builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purposes));
        }
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(issuer.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }
}
