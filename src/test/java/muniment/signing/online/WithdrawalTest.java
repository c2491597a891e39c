package muniment.signing.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muniment.signing.Answer;
import muniment.signing.Extension;
import muniment.signing.Level;
import muniment.signing.Question;
import muniment.signing.SampleReport;
import muniment.signing.Standing;
import muniment.signing.Trust;
import muniment.signing.Verdict;
import muniment.signing.Verifier;
import muniment.signing.Wording;
import muniment.signing.dss.PadesSignature;
import muniment.signing.dss.Proofs;
import muniment.signing.online.LoopbackResponder.Voice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a reader is told of a signer whose certificate was withdrawn, before the signature was stamped or since. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WithdrawalTest {
    private LoopbackAuthority authority;
    private CertifiedPerson ada;
    private byte[] offline;
    private byte[] stamped;
    private byte[] lasting;

    @BeforeAll
    void sign() throws Exception {
        authority = new LoopbackAuthority(true);
        ada = CertifiedPerson.by(authority);
        var pdf = SampleReport.pages(1);
        offline = ada.signed(pdf, new Level.Offline());
        stamped = new Extension(ada.stamped(), ada.now()).extend(offline);
        lasting = new Extension(ada.lasting(), ada.now()).extend(stamped);
    }

    @AfterAll
    void close() {
        authority.close();
    }

    private Verdict.Intact intact(byte[] pdf, X509CRL... lists) {
        var trust = new Trust(Set.of(authority.root()), Set.of(lists), Set.of(), Set.of());
        return assertInstanceOf(
                Verdict.Intact.class, new Verifier(trust, ada.now().plus(Duration.ofHours(2))).verify(pdf));
    }

    private Standing standing(byte[] pdf, X509CRL... lists) {
        return intact(pdf, lists).signatures().getFirst().standing();
    }

    /** The list that the reader has, an hour after the signature. */
    private X509CRL withdrawnAt(Instant when) throws Exception {
        return authority.list(
                Map.of(ada.certificate().getSerialNumber(), when), ada.now().plus(Duration.ofHours(1)));
    }

    @Test
    void whenItWasWithdrawnAfterTheStampThenTheStampProvesTheSignature() throws Exception {
        var list = withdrawnAt(ada.now().plus(Duration.ofMinutes(30)));

        assertEquals(
                List.of(Standing.REVOKED, Standing.TRUSTED, Standing.TRUSTED),
                List.of(standing(offline, list), standing(stamped, list), standing(lasting, list)));
    }

    @Test
    void whenItWasWithdrawnBeforeTheStampThenNoProofInTheDocumentHelps() throws Exception {
        var list = withdrawnAt(ada.now().minus(Duration.ofMinutes(30)));

        assertEquals(
                List.of(Standing.REVOKED, Standing.REVOKED, Standing.REVOKED),
                List.of(standing(offline, list), standing(stamped, list), standing(lasting, list)));
        var said = Wording.english().answers(intact(lasting, list)).stream()
                .filter(answer -> answer.question() == Question.PROVEN)
                .findFirst()
                .orElseThrow();
        assertEquals(Answer.Tone.BAD, said.tone());
        assertEquals(
                "Ada Architect: The issuer has withdrawn this certificate, and no trusted time stamp proves that it was"
                        + " used before.",
                said.sentences().getFirst());
    }

    @Test
    void whenItWasWithdrawnAfterTheStampThenItCanStillBeMadeToLast() throws Exception {
        var later = CertifiedPerson.by(authority);
        var signed = later.signed(SampleReport.pages(1), later.stamped());
        authority.responder().withdraw(later.certificate(), Instant.now().plusSeconds(100));

        var extended = new Extension(later.lasting(), later.now().plusSeconds(200)).extend(signed);

        assertTrue(intact(extended).proven());
    }

    /** A colleague of the signer, certified by the same issuer for something else, says that all is well. */
    @Test
    void onlyTheIssuerAndItsDelegatesAreBelieved() throws Exception {
        var delegate = authority.voice(true);
        var colleague = authority.voice(false);

        assertEquals(
                List.of(Standing.TRUSTED, Standing.REVOCATION_UNKNOWN),
                List.of(standing(carryingTheWordOf(delegate)), standing(carryingTheWordOf(colleague))));
    }

    /** Made by a tool that takes every answer. */
    private byte[] carryingTheWordOf(Voice voice) throws Exception {
        authority.responder().speakAs(voice);
        authority.responder().vouchFor(voice.certificate());
        var conversation = new Conversation(Asking.unwatched());
        var verifier = new CommonCertificateVerifier();
        verifier.setOcspSource(new OnlineOCSPSource(new Fetch("application/ocsp-request", 1 << 18, conversation)));
        verifier.setCheckRevocationForUntrustedChains(true);
        verifier.setAlertOnMissingRevocationData(new SilentOnStatusAlert());
        verifier.setAlertOnNoRevocationAfterBestSignatureTime(new SilentOnStatusAlert());
        var stamps =
                new TimeAuthority(authority.address(), new Fetch("application/timestamp-query", 1 << 18, conversation));
        return PadesSignature.extend(offline, new Proofs(SignatureLevel.PAdES_BASELINE_LTA, verifier, stamps));
    }
}
