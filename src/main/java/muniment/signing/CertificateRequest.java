package muniment.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.pkcs.PKCS10CertificationRequestBuilder;

/** Asks an authority to certify an identity (PKCS#10, RFC 2986): its name, address and key, signed with that key. */
record CertificateRequest(Identity identity) {
    /** The request as PEM text; it holds no secret. */
    String pem() throws Refusal {
        try {
            var certificate = new JcaX509CertificateHolder(identity.chain().getFirst());
            var wanted = new ExtensionsGenerator();
            wanted.addExtension(
                    Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            var addresses = certificate.getExtension(Extension.subjectAlternativeName);
            if (addresses != null) {
                wanted.addExtension(addresses);
            }
            var key = SubjectPublicKeyInfo.getInstance(
                    identity.chain().getFirst().getPublicKey().getEncoded());
            var request = new PKCS10CertificationRequestBuilder(certificate.getSubject(), key)
                    .addAttribute(PKCSObjectIdentifiers.pkcs_9_at_extensionRequest, wanted.generate())
                    .build(new OwnKey());
            var text = new StringWriter();
            try (var writer = new JcaPEMWriter(text)) {
                writer.writeObject(request);
            }
            return text.toString();
        } catch (CertificateEncodingException | IOException | IllegalStateException problem) {
            throw new Refusal(new Problem.RequestNotMade(), problem);
        }
    }

    /** Signs wherever the key lives. */
    private final class OwnKey implements ContentSigner {
        private final String algorithm =
                SigningKey.algorithm(identity.chain().getFirst().getPublicKey());
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new DefaultSignatureAlgorithmIdentifierFinder().find(algorithm);
        }

        @Override
        public OutputStream getOutputStream() {
            return content;
        }

        @Override
        public byte[] getSignature() {
            try {
                return identity.key().sign(algorithm, content.toByteArray());
            } catch (GeneralSecurityException problem) {
                throw new IllegalStateException(problem);
            }
        }
    }
}
