package muniment.signing.online;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import muniment.signing.Existing;
import muniment.signing.Extension;
import muniment.signing.Identity;
import muniment.signing.Level;
import muniment.signing.Problem;
import muniment.signing.Refusal;
import muniment.signing.Role;
import muniment.signing.SampleReport;
import muniment.signing.Signer;
import muniment.signing.SigningOrder;
import muniment.signing.Standing;
import muniment.signing.Trust;
import muniment.signing.Verdict;
import muniment.signing.Verifier;
import muniment.signing.online.LoopbackAuthority.Manner;
import muniment.signing.online.Unanswered.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LastingSignatureTest {
    private final Instant now = Instant.now();
    private final byte[] pdf = SampleReport.pages(1);
    private LoopbackAuthority authority;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws Exception {
        authority = new LoopbackAuthority();
    }

    @AfterEach
    void close() {
        authority.close();
    }

    private Identity selfSigned() throws Refusal {
        return Identity.create(
                "Ada Architect", "", now.minus(Duration.ofHours(1)), Period.ofYears(1), new SecureRandom());
    }

    private Identity certified() throws Exception {
        var own = selfSigned();
        return own.certifiedBy(authority.certify(own.requestPem()), now);
    }

    private byte[] signed(Identity identity, Level level) throws Refusal {
        return new Signer(identity, level)
                .sign(
                        pdf,
                        new SigningOrder(
                                SampleReport.AUTHOR,
                                now.atZone(ZoneOffset.UTC),
                                Role.AUTHOR,
                                "",
                                "",
                                SampleReport.font()));
    }

    private Level timestamped() {
        return new Level.Timestamped(authority.address());
    }

    private static SignatureLevel level(byte[] document) {
        var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(document));
        validator.setCertificateVerifier(new CommonCertificateVerifier());
        return validator.getSignatures().getFirst().getDataFoundUpToLevel();
    }

    @Test
    void anAuthoritySaysWhenAndTheDocumentIsIntact() throws Exception {
        var document = signed(selfSigned(), timestamped());

        assertEquals(SignatureLevel.PAdES_BASELINE_T, level(document));
        assertInstanceOf(Verdict.Intact.class, new Verifier(Trust.none(), now).verify(document));
    }

    @Test
    void aSignatureMadeOfflineIsTimestampedAndProvenForLongLater() throws Exception {
        var offline = signed(certified(), new Level.Offline());
        var stamped = new Extension(timestamped(), now).extend(offline);
        var lasting = new Extension(new Level.LongTerm(authority.address(), Set.of()), now).extend(offline);

        assertEquals(
                List.of(
                        SignatureLevel.PAdES_BASELINE_B,
                        SignatureLevel.PAdES_BASELINE_T,
                        SignatureLevel.PAdES_BASELINE_LTA),
                List.of(level(offline), level(stamped), level(lasting)));
        assertArrayEquals(offline, Arrays.copyOf(lasting, offline.length));
    }

    @Test
    void aListThatIsAtHandIsNotAskedFor() throws Exception {
        var list = authority.list();
        authority.publishNothing();

        var lasting = signed(certified(), new Level.LongTerm(authority.address(), Set.of(list)));

        assertEquals(SignatureLevel.PAdES_BASELINE_LTA, level(lasting));
    }

    @Test
    void aSignerWhomNobodyVouchesForIsStampedForLongAsWell() throws Exception {
        assertEquals(
                SignatureLevel.PAdES_BASELINE_LTA,
                level(signed(selfSigned(), new Level.LongTerm(authority.address(), Set.of()))));
    }

    @Test
    void whenProofsAreNotToBeHadThenNothingIsSigned() throws Exception {
        var longTerm = new Level.LongTerm(authority.address(), Set.of());
        var certified = certified();

        authority.publishNothing();
        assertEquals(
                new Problem.ProofsMissing(List.of(new Problem.Unanswered(
                        authority.address().resolve("/withdrawn").toString(), Kind.NOT_AN_ANSWER))),
                assertThrows(Refusal.class, () -> signed(certified, longTerm)).problem());
    }

    @Test
    void whenTheIssuerHasWithdrawnTheCertificateThenNothingIsSignedAndReadersAreTold() throws Exception {
        var own = selfSigned();
        var issued = authority.certify(own.requestPem());
        var certified = own.certifiedBy(issued, now);
        var offline = signed(certified, new Level.Offline());
        authority.withdraw(List.of(issued.getLast()));
        var list = authority.list();

        for (var lists : List.of(Set.<X509CRL>of(), Set.of(list))) {
            var lasting = new Level.LongTerm(authority.address(), lists);
            assertEquals(
                    new Problem.CertificateWithdrawn(),
                    assertThrows(Refusal.class, () -> signed(certified, lasting))
                            .problem());
            assertEquals(
                    new Problem.CertificateWithdrawn(),
                    assertThrows(Refusal.class, () -> new Extension(lasting, now).extend(offline))
                            .problem());
        }
        var trust = new Trust(Set.of(authority.root()), Set.of(list), Set.of(), Set.of());
        var said = assertInstanceOf(Verdict.Intact.class, new Verifier(trust, now).verify(offline));
        assertEquals(Standing.REVOKED, said.signatures().getFirst().standing());
    }

    @Test
    void whenTheAuthorityDoesNotAnswerAsItShouldThenTheFileStays() throws Exception {
        var file = Files.write(folder.resolve("signed.pdf"), signed(selfSigned(), new Level.Offline()));
        var before = Files.readAllBytes(file);
        var address = authority.address().toString();

        for (var manner : List.of(Manner.GARBAGE, Manner.OTHER_NONCE, Manner.REFUSING, Manner.HUGE)) {
            authority.answer(manner);
            var extension = new Extension(timestamped(), now);
            assertEquals(
                    new Problem.Unanswered(address, manner == Manner.HUGE ? Kind.TOO_LARGE : Kind.NOT_AN_ANSWER),
                    assertThrows(Refusal.class, () -> extension.extend(file, file, Existing.REPLACE))
                            .problem(),
                    manner.name());
        }
        authority.close();
        var extension = new Extension(new Level.Timestamped(java.net.URI.create(address)), now);
        assertEquals(
                new Problem.Unanswered(address, Kind.UNREACHABLE),
                assertThrows(Refusal.class, () -> extension.extend(file, file, Existing.REPLACE))
                        .problem());
        assertArrayEquals(before, Files.readAllBytes(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void whenTheAuthorityIsSilentThenTheWaitEnds() {
        authority.answer(Manner.SILENT);
        var fetch = new Fetch(
                "application/timestamp-query", 1000, new Conversation(Duration.ofMillis(300), Asking.unwatched()));

        var problem = assertThrows(
                Unanswered.class, () -> fetch.post(authority.address().toString(), new byte[] {1}));

        assertEquals(Kind.TOO_SLOW, problem.kind());
    }

    @Test
    void onlyTheWebIsAsked() {
        var fetch = new Fetch("", 1000, new Conversation(Asking.unwatched()));

        for (var url : List.of("file:///etc/passwd", "ldap://127.0.0.1/cn=x", "ftp://127.0.0.1/", "::", "")) {
            assertEquals(
                    Kind.UNREACHABLE,
                    assertThrows(Unanswered.class, () -> fetch.get(url)).kind(),
                    url);
        }
    }
}
