package muniment.signing.online;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import muniment.signing.online.LoopbackResponder.Voice;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.jspecify.annotations.Nullable;

/** An authority on this computer: it certifies people, says when (RFC 3161) and publishes what it has withdrawn. */
public final class LoopbackAuthority implements AutoCloseable {
    /** How it answers a request for a time stamp. */
    public enum Manner {
        HONEST,
        GARBAGE,
        OTHER_NONCE,
        HUGE,
        SILENT,
        REFUSING
    }

    private static final String NAME = "CN=Loopback Authority";

    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Instant now = Instant.now();
    private final KeyPair keys = newKeys();
    private final KeyPair stampKeys = newKeys();
    private final HttpServer server;
    private final X509Certificate root;
    private final X509Certificate stamper;
    private volatile Manner manner = Manner.HONEST;
    private final LoopbackResponder responder;
    private volatile boolean publishes = true;
    private final boolean answersSingly;
    private final Set<BigInteger> withdrawn = ConcurrentHashMap.newKeySet();

    public LoopbackAuthority() throws Exception {
        this(false);
    }

    /** @param answering whether its certificates name a responder, and no list */
    LoopbackAuthority(boolean answering) throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/stamp", this::stamp);
        server.createContext("/withdrawn", this::withdrawn);
        answersSingly = answering;
        root = certificate(NAME, keys, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign), true, null);
        stamper = certificate(
                "CN=Loopback Time",
                stampKeys,
                new KeyUsage(KeyUsage.digitalSignature),
                false,
                new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        responder = new LoopbackResponder(new Voice(keys, root), stamper);
        server.createContext("/status", responder);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/stamp");
    }

    public X509Certificate root() {
        return root;
    }

    /** Who says of single certificates whether they were withdrawn. */
    LoopbackResponder responder() {
        return responder;
    }

    URI responderAddress() {
        return address().resolve("/status");
    }

    /** A certificate for answers about others, with the right to give them or without. */
    Voice voice(boolean delegated) throws Exception {
        var own = newKeys();
        var purpose = delegated ? new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning) : null;
        return new Voice(
                own, certificate("CN=Loopback Answers", own, new KeyUsage(KeyUsage.digitalSignature), false, purpose));
    }

    void answer(Manner next) {
        manner = next;
    }

    void publishNothing() {
        publishes = false;
    }

    /** Its next list names these certificates. */
    public void withdraw(List<X509Certificate> certificates) {
        certificates.forEach(one -> withdrawn.add(one.getSerialNumber()));
    }

    /** Certifies what a request (PKCS#10, PEM) asks for, once it has seen that it is signed by its own key. */
    public List<X509Certificate> certify(String request) throws Exception {
        try (var parser = new PEMParser(new StringReader(request))) {
            var asked = (PKCS10CertificationRequest) parser.readObject();
            var key = new JcaPEMKeyConverter().getPublicKey(asked.getSubjectPublicKeyInfo());
            if (!asked.isSignatureValid(
                    new org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder().build(key))) {
                throw new IllegalArgumentException("not signed by its own key");
            }
            var issued = certificate(
                    asked.getSubject().toString(),
                    new KeyPair(key, null),
                    new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation),
                    false,
                    null);
            return List.of(root, issued);
        }
    }

    public X509CRL list() throws Exception {
        var known = new HashMap<BigInteger, Instant>();
        withdrawn.forEach(number -> known.put(number, now.minusSeconds(600)));
        return list(known, now.minusSeconds(60));
    }

    /** A list of this time with these serial numbers. */
    X509CRL list(Map<BigInteger, Instant> numbers, Instant time) throws Exception {
        var identifiers = new JcaX509ExtensionUtils();
        var builder = new JcaX509v2CRLBuilder(root.getSubjectX500Principal(), Date.from(time))
                .setNextUpdate(Date.from(time.plus(Duration.ofDays(7))))
                .addExtension(
                        Extension.authorityKeyIdentifier,
                        false,
                        identifiers.createAuthorityKeyIdentifier(keys.getPublic()));
        numbers.forEach((number, when) -> builder.addCRLEntry(number, Date.from(when), 1));
        return new JcaX509CRLConverter()
                .getCRL(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
    }

    private X509Certificate certificate(
            String subject, KeyPair own, KeyUsage uses, boolean authority, @Nullable ExtendedKeyUsage purpose)
            throws Exception {
        var identifiers = new JcaX509ExtensionUtils();
        var builder = new JcaX509v3CertificateBuilder(
                        new X500Name(NAME),
                        BigInteger.valueOf(System.nanoTime()),
                        Date.from(now.minus(Duration.ofDays(1))),
                        Date.from(now.plus(Duration.ofDays(300))),
                        new X500Name(subject),
                        own.getPublic())
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(authority))
                .addExtension(Extension.keyUsage, true, uses)
                .addExtension(
                        Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(own.getPublic()))
                .addExtension(
                        Extension.authorityKeyIdentifier,
                        false,
                        identifiers.createAuthorityKeyIdentifier(keys.getPublic()));
        if (purpose != null) {
            builder.addExtension(Extension.extendedKeyUsage, true, purpose);
        }
        if (purpose != null && List.of(purpose.getUsages()).contains(KeyPurposeId.id_kp_OCSPSigning)) {
            builder.addExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE);
        } else if (answersSingly && !authority) {
            var place = new GeneralName(
                    GeneralName.uniformResourceIdentifier, responderAddress().toString());
            builder.addExtension(
                    Extension.authorityInfoAccess,
                    false,
                    new AuthorityInformationAccess(AccessDescription.id_ad_ocsp, place));
        } else if (!authority) {
            var place = new GeneralName(
                    GeneralName.uniformResourceIdentifier,
                    address().resolve("/withdrawn").toString());
            var point = new DistributionPoint(new DistributionPointName(new GeneralNames(place)), null, null);
            builder.addExtension(
                    Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {point}));
        }
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
    }

    private void withdrawn(HttpExchange exchange) throws IOException {
        try {
            send(exchange, publishes ? 200 : 404, publishes ? list().getEncoded() : new byte[0]);
        } catch (IOException problem) {
            throw problem;
        } catch (Exception problem) {
            throw new IOException(problem);
        }
    }

    private void stamp(HttpExchange exchange) throws IOException {
        var asked = exchange.getRequestBody().readAllBytes();
        try {
            switch (manner) {
                case HONEST -> send(exchange, 200, stamp(new TimeStampRequest(asked)));
                case OTHER_NONCE -> send(exchange, 200, stamp(otherNonce(new TimeStampRequest(asked))));
                case GARBAGE -> send(exchange, 200, "<html>Welcome</html>".getBytes());
                case HUGE -> send(exchange, 200, new byte[4 << 20]);
                case REFUSING -> send(exchange, 503, new byte[0]);
                case SILENT -> closing.await();
            }
        } catch (IOException problem) {
            throw problem;
        } catch (Exception problem) {
            throw new IOException(problem);
        }
    }

    private static TimeStampRequest otherNonce(TimeStampRequest asked) throws IOException {
        var generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        return generator.generate(
                asked.getMessageImprintAlgOID(), asked.getMessageImprintDigest(), BigInteger.valueOf(7));
    }

    private byte[] stamp(TimeStampRequest asked) throws Exception {
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        var tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", stampKeys.getPrivate(), stamper),
                digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1"));
        tokens.addCertificates(new JcaCertStore(List.of(stamper, root)));
        return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                .generate(asked, BigInteger.valueOf(System.nanoTime()), new Date())
                .getEncoded();
    }

    private static void send(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static KeyPair newKeys() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    @Override
    public void close() {
        closing.countDown();
        responder.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
