package muniment.signing.online;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** Says of single certificates whether they were withdrawn (OCSP, RFC 6960), over HTTP and as it is told to. */
final class LoopbackResponder implements HttpHandler {
    /** How it answers. */
    enum Manner {
        HONEST,
        WITHOUT_NONCE,
        OTHER_NONCE,
        OTHER_CERTIFICATE,
        UNKNOWN,
        /** An answer that was good until yesterday. */
        OLD,
        TRY_LATER,
        GARBAGE,
        EMPTY,
        BROKEN,
        HUGE,
        /** Byte after byte, without an end. */
        ENDLESS,
        SILENT
    }

    /** Who signs the answers. */
    record Voice(KeyPair keys, X509Certificate certificate) {}

    private final CountDownLatch closing = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();
    private final Map<BigInteger, Instant> withdrawn = new ConcurrentHashMap<>();
    private final Voice issuer;
    private final Set<BigInteger> unquestioned = ConcurrentHashMap.newKeySet();
    private volatile Voice voice;
    private volatile Manner manner = Manner.HONEST;

    /** @param unquestioned of this certificate it says always that it is good */
    LoopbackResponder(Voice voice, X509Certificate unquestioned) {
        this.issuer = voice;
        this.voice = voice;
        vouchFor(unquestioned);
    }

    /** Of this certificate it always says as its issuer that it is good. */
    void vouchFor(X509Certificate certificate) {
        unquestioned.add(certificate.getSerialNumber());
    }

    void answer(Manner next) {
        manner = next;
    }

    void speakAs(Voice next) {
        voice = next;
    }

    void withdraw(X509Certificate certificate, Instant when) {
        withdrawn.put(certificate.getSerialNumber(), when);
    }

    /** How often it was asked. */
    int asked() {
        return asked.get();
    }

    void close() {
        closing.countDown();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        try (exchange) {
            var request = new OCSPReq(exchange.getRequestBody().readAllBytes());
            var about = request.getRequestList()[0].getCertID().getSerialNumber();
            if (unquestioned.contains(about)) {
                send(exchange, 200, answer(request, issuer, Manner.HONEST));
                return;
            }
            switch (manner) {
                case SILENT -> closing.await();
                case ENDLESS -> drip(exchange);
                case GARBAGE -> send(exchange, 200, "<html>Welcome</html>".getBytes());
                case EMPTY -> send(exchange, 200, new byte[0]);
                case BROKEN -> send(exchange, 500, new byte[0]);
                case HUGE -> send(exchange, 200, new byte[4 << 20]);
                case TRY_LATER -> send(exchange, 200, refusal());
                case HONEST, WITHOUT_NONCE, OTHER_NONCE, OTHER_CERTIFICATE, UNKNOWN, OLD ->
                    send(exchange, 200, answer(request, voice, manner));
            }
        } catch (IOException problem) {
            throw problem;
        } catch (Exception problem) {
            throw new IOException(problem);
        }
    }

    private void drip(HttpExchange exchange) throws Exception {
        exchange.sendResponseHeaders(200, 0);
        do {
            exchange.getResponseBody().write('0');
            exchange.getResponseBody().flush();
        } while (!closing.await(20, java.util.concurrent.TimeUnit.MILLISECONDS));
    }

    private static byte[] refusal() throws Exception {
        return new OCSPRespBuilder().build(OCSPRespBuilder.TRY_LATER, null).getEncoded();
    }

    private byte[] answer(OCSPReq request, Voice speaking, Manner manner) throws Exception {
        var holder = new JcaX509CertificateHolder(speaking.certificate());
        var builder = new BasicOCSPRespBuilder(new RespID(holder.getSubject()));
        var from = Instant.now().minus(manner == Manner.OLD ? Duration.ofDays(8) : Duration.ofMinutes(1));
        for (var question : request.getRequestList()) {
            var id = question.getCertID();
            builder.addResponse(
                    manner == Manner.OTHER_CERTIFICATE ? CertificateID.deriveCertificateID(id, BigInteger.TWO) : id,
                    status(id.getSerialNumber(), manner),
                    Date.from(from),
                    Date.from(from.plus(Duration.ofDays(7))));
        }
        var extensions = new ArrayList<Extension>();
        nonce(request.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce), manner)
                .forEach(extensions::add);
        if (!extensions.isEmpty()) {
            builder.setResponseExtensions(new Extensions(extensions.toArray(Extension[]::new)));
        }
        var signer = new JcaContentSignerBuilder("SHA256withECDSA")
                .build(speaking.keys().getPrivate());
        var answer = builder.build(signer, new X509CertificateHolder[] {holder}, Date.from(from));
        return new OCSPRespBuilder().build(OCSPResp.SUCCESSFUL, answer).getEncoded();
    }

    private @Nullable CertificateStatus status(BigInteger serial, Manner manner) {
        if (manner == Manner.UNKNOWN) {
            return new UnknownStatus();
        }
        var when = withdrawn.get(serial);
        return when == null ? CertificateStatus.GOOD : new RevokedStatus(Date.from(when), 1);
    }

    private List<Extension> nonce(@Nullable Extension asked, Manner manner) throws IOException {
        if (manner == Manner.OTHER_NONCE) {
            var other = new DEROctetString(new DEROctetString(new byte[32]).getEncoded());
            return List.of(new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, other));
        }
        return asked == null || manner == Manner.WITHOUT_NONCE ? List.of() : List.of(asked);
    }

    private static void send(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
