package muniment.signing.online;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import muniment.signing.Existing;
import muniment.signing.Extension;
import muniment.signing.Level;
import muniment.signing.Problem;
import muniment.signing.Refusal;
import muniment.signing.SampleReport;
import muniment.signing.Signer;
import muniment.signing.Trust;
import muniment.signing.Verdict;
import muniment.signing.Verifier;
import muniment.signing.dss.PadesSignature;
import muniment.signing.online.LoopbackResponder.Manner;
import muniment.signing.online.Unanswered.Kind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a signature that is to last makes of the answers of an OCSP responder. */
final class SingleAnswerTest {
    private static final byte[] PDF = SampleReport.pages(1);

    private LoopbackAuthority authority;
    private LoopbackResponder responder;
    private CertifiedPerson ada;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws Exception {
        authority = new LoopbackAuthority(true);
        responder = authority.responder();
        ada = CertifiedPerson.by(authority);
    }

    @AfterEach
    void close() {
        authority.close();
    }

    @Test
    void whenTheResponderVouchesThenItsAnswerIsInTheDocumentAndProvesTheNameOffline() throws Exception {
        var lasting = ada.signed(PDF, ada.lasting());
        close();

        assertTrue(serialsAnsweredIn(lasting)
                .contains(ada.certificate().getSerialNumber().longValueExact()));
        var trust = new Trust(Set.of(authority.root()), Set.of(), Set.of());
        var verdict = new Verifier(trust, ada.now().plusSeconds(60)).verify(lasting);
        assertTrue(assertInstanceOf(Verdict.Intact.class, verdict).proven());
    }

    private static List<Long> serialsAnsweredIn(byte[] pdf) throws Exception {
        var serials = new ArrayList<Long>();
        try (var document = Loader.loadPDF(pdf)) {
            var kept = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.getPDFName("DSS"));
            for (var answer : kept.getCOSArray(COSName.getPDFName("OCSPs"))) {
                var stream = (COSStream) ((org.apache.pdfbox.cos.COSObject) answer).getObject();
                var bytes = stream.createInputStream().readAllBytes();
                var said = (BasicOCSPResp) new OCSPResp(bytes).getResponseObject();
                for (var single : said.getResponses()) {
                    serials.add(single.getCertID().getSerialNumber().longValueExact());
                }
            }
        }
        return serials;
    }

    @Test
    void whenNobodyIsToBeAskedOrAListIsAtHandThenTheResponderIsNotAskedButForAnOverdueOne() throws Exception {
        ada.signed(PDF, new Level.Offline());
        ada.signed(PDF, ada.stamped());
        ada.signed(PDF, new Level.LongTerm(authority.address(), Set.of(authority.list())));

        assertEquals(0, responder.asked());
        var overdue = authority.list(Map.of(), ada.now().minus(Duration.ofDays(8)));
        ada.signed(PDF, new Level.LongTerm(authority.address(), Set.of(overdue)));
        assertTrue(responder.asked() > 0);
    }

    @Test
    void anAnswerWithoutNonceAndOneOfADelegateAreAnswers() throws Exception {
        responder.answer(Manner.WITHOUT_NONCE);
        ada.signed(PDF, ada.lasting());
        responder.answer(Manner.HONEST);
        responder.speakAs(authority.voice(true));
        ada.signed(PDF, ada.lasting());

        assertTrue(responder.asked() > 1);
    }

    @Test
    void whenTheCertificateIsWithdrawnThenNothingIsSignedOrExtended() throws Exception {
        var stamped = ada.signed(PDF, ada.stamped());
        responder.withdraw(ada.certificate(), ada.now().minusSeconds(100));
        var extension = new Extension(ada.lasting(), ada.now().plusSeconds(60));

        for (var refusal : List.of(
                assertThrows(Refusal.class, () -> ada.signed(PDF, ada.lasting())),
                assertThrows(Refusal.class, () -> extension.extend(stamped)))) {
            assertEquals(new Problem.CertificateWithdrawn(), refusal.problem());
        }
    }

    @Test
    void whenThereIsNoGoodAnswerThenItIsSaidAndNothingIsWritten() throws Exception {
        var expected = new EnumMap<Manner, Kind>(Map.of(
                Manner.OTHER_NONCE, Kind.NOT_AN_ANSWER,
                Manner.OTHER_CERTIFICATE, Kind.NOT_AN_ANSWER,
                Manner.UNKNOWN, Kind.DOES_NOT_KNOW,
                Manner.OLD, Kind.NOT_AN_ANSWER,
                Manner.TRY_LATER, Kind.NOT_AN_ANSWER,
                Manner.GARBAGE, Kind.NOT_AN_ANSWER,
                Manner.EMPTY, Kind.NOT_AN_ANSWER,
                Manner.BROKEN, Kind.NOT_AN_ANSWER,
                Manner.HUGE, Kind.TOO_LARGE));
        for (var manner : expected.keySet()) {
            responder.answer(manner);
            assertRefused(expected.get(manner));
        }
        responder.answer(Manner.HONEST);
        responder.speakAs(authority.voice(false));
        assertRefused(Kind.NOT_AN_ANSWER);
        try (var stranger = new LoopbackAuthority(true)) {
            responder.speakAs(stranger.voice(true));
            assertRefused(Kind.NOT_AN_ANSWER);
        }
    }

    private void assertRefused(Kind kind) throws Exception {
        var in = Files.write(folder.resolve("report.pdf"), PDF);
        var signer = new Signer(ada.identity(), ada.lasting());

        var refusal = assertThrows(Refusal.class, () -> signer.sign(in, ada.order(), in, Existing.REPLACE), kind::name);

        var address = authority.responderAddress().toString();
        assertEquals(new Problem.ProofsMissing(List.of(new Problem.Unanswered(address, kind))), refusal.problem());
        assertTrue(String.valueOf(refusal.getMessage()).contains(address), refusal::getMessage);
        assertArrayEquals(PDF, Files.readAllBytes(in));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(in), files.toList());
        }
    }

    @Test
    void whenTheResponderIsSilentOrNeverEndsThenTheWaitEnds() throws Exception {
        var offline = ada.signed(PDF, new Level.Offline());
        for (var manner : List.of(Manner.SILENT, Manner.ENDLESS)) {
            responder.answer(manner);
            var brief = new Conversation(Duration.ofMillis(1500), Asking.unwatched());
            var proofs = Authorities.longTerm(authority.address(), Set.of(), brief);

            var problem = assertThrows(Unproven.class, () -> PadesSignature.extend(offline, proofs), manner::name);

            assertEquals(
                    List.of(Kind.TOO_SLOW),
                    problem.asked().stream().map(Unanswered::kind).distinct().toList());
        }
    }

    @Test
    void howeverManyQuestionsThereAreTheyEndTogether() {
        responder.answer(Manner.SILENT);
        var fetch = new Fetch("", 1000, new Conversation(Duration.ofMillis(50), Asking.unwatched()));
        var address = authority.address().resolve("/silent").toString();
        authority.answer(LoopbackAuthority.Manner.SILENT);
        long before = System.nanoTime();

        for (int i = 0; i < 200; i++) {
            assertThrows(Unanswered.class, () -> fetch.post(authority.address().toString(), new byte[1]), address);
        }

        assertTrue(Duration.ofNanos(System.nanoTime() - before).toSeconds() < 5);
    }

    @Test
    void whenTheProofsAreNotWantedAnyMoreThenTheWaitEndsAndTheFileStays() throws Exception {
        var signed = ada.signed(PDF, new Level.Offline());
        var file = Files.write(folder.resolve("signed.pdf"), signed);
        responder.answer(Manner.SILENT);
        var asked = new ArrayList<URI>();
        var extension = new Extension(ada.lasting(), ada.now(), address -> {
            asked.add(address);
            if (address.equals(authority.responderAddress())) {
                throw new CancellationException();
            }
        });

        assertThrows(CancellationException.class, () -> extension.extend(file, file, Existing.REPLACE));

        assertEquals(authority.address(), asked.getFirst());
        assertArrayEquals(signed, Files.readAllBytes(file));
    }
}
