package muniment.signing.online;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muniment.signing.Conformance;
import muniment.signing.Extension;
import muniment.signing.Identity;
import muniment.signing.Level;
import muniment.signing.Refusal;
import muniment.signing.Role;
import muniment.signing.SampleReport;
import muniment.signing.Signer;
import muniment.signing.SigningOrder;
import muniment.signing.Standing;
import muniment.signing.TimeStamp;
import muniment.signing.TimeStamp.Subject;
import muniment.signing.Trust;
import muniment.signing.Verdict;
import muniment.signing.Verifier;
import muniment.signing.Wording;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * One report on its way: signed offline, stamped later, countersigned, made to last, approved, and made to last again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StampedDocumentTest {
    private final Instant now = Instant.now();
    private final Map<String, byte[]> states = new LinkedHashMap<>();
    private LoopbackAuthority authority;

    @BeforeAll
    void travel() throws Exception {
        authority = new LoopbackAuthority();
        var stamping = new Extension(new Level.Timestamped(authority.address()), now);
        var lasting = new Extension(new Level.LongTerm(authority.address(), Set.of()), now);

        var signed = keep("signed", signed(SampleReport.threePlaces(), person("Ada Architect"), Role.AUTHOR));
        var stamped = keep("stamped", stamping.extend(signed));
        var reviewed = keep("reviewed", signed(stamped, person("Rolf Reviewer"), Role.REVIEWER));
        var stampedAgain = keep("stamped again", stamping.extend(reviewed));
        var lastingly = keep("lasting", lasting.extend(stampedAgain));
        var approved = keep("approved", signed(lastingly, person("Anne Approver"), Role.APPROVER));
        keep("lasting again", lasting.extend(approved));
    }

    private byte[] state(String name) {
        return Objects.requireNonNull(states.get(name), name);
    }

    @AfterAll
    void close() {
        authority.close();
    }

    private byte[] keep(String name, byte[] state) {
        states.put(name, state);
        return state;
    }

    private Identity person(String name) throws Exception {
        var own = Identity.create(name, "", now.minus(Duration.ofHours(1)), Period.ofYears(1), new SecureRandom());
        return own.certifiedBy(authority.certify(own.requestPem()), now);
    }

    private byte[] signed(byte[] pdf, Identity who, Role role) throws Refusal {
        var order =
                new SigningOrder("sig-" + role.word(), now.atZone(ZoneOffset.UTC), role, "", "", SampleReport.font());
        return new Signer(who).sign(pdf, order);
    }

    private Verdict.Intact intact(byte[] pdf, Set<X509CRL> lists) {
        var trust = new Trust(Set.of(authority.root()), lists, Set.of(), Set.of());
        var verdict = new Verifier(trust, now.plusSeconds(60)).verify(pdf);
        return assertInstanceOf(
                Verdict.Intact.class,
                verdict,
                () -> Wording.english().details(verdict).toString());
    }

    @Test
    void inEveryStateItIsIntactAndSaysWhoSignedAndHowOftenItWasStamped() {
        var found = states.entrySet().stream()
                .map(state -> {
                    var intact = intact(state.getValue(), Set.of());
                    return "%s: %d signed, %d stamped"
                            .formatted(
                                    state.getKey(),
                                    intact.signatures().size(),
                                    intact.stamps().stream()
                                            .filter(stamp -> stamp.subject() == Subject.DOCUMENT)
                                            .count());
                })
                .collect(Collectors.joining("\n"));

        assertEquals("""
                signed: 1 signed, 0 stamped
                stamped: 1 signed, 1 stamped
                reviewed: 2 signed, 1 stamped
                stamped again: 2 signed, 2 stamped
                lasting: 2 signed, 3 stamped
                approved: 3 signed, 3 stamped
                lasting again: 3 signed, 5 stamped""", found);
    }

    @Test
    void everyStateBeginsWithTheOneBefore() {
        byte[] before = {};
        for (var state : states.values()) {
            assertArrayEquals(before, Arrays.copyOf(state, before.length));
            before = state;
        }
    }

    @Test
    void theAuthorityForTimeIsNamedAndProven() throws Exception {
        var stamp = intact(state("stamped"), Set.of(authority.list())).stamps().getFirst();

        assertEquals("Loopback Time", stamp.authority().subject().name());
        assertEquals(Standing.TRUSTED, stamp.standing());
    }

    @Test
    void whatIsMadeToLastProvesEveryNameWithoutAnyList() {
        var lasting = intact(state("lasting"), Set.of());

        assertTrue(lasting.proven(), () -> Wording.english().details(lasting).toString());
        assertEquals(
                List.of(Standing.TRUSTED),
                lasting.stamps().stream().map(TimeStamp::standing).distinct().toList());
    }

    @Test
    void archivesAndScreenReadersCanStillReadIt() throws Exception {
        for (var name : List.of("stamped", "lasting again")) {
            assertEquals(List.of(), Conformance.violations(state(name)), name);
        }
    }

    @Test
    void pdfsigFindsEverySignatureValid(@TempDir Path folder) throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, "pdfsig"))),
                "pdfsig is not installed");
        var file = Files.write(folder.resolve("report.pdf"), state("lasting again"));
        var process = new ProcessBuilder("pdfsig", "-nocert", file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(3, said.split("Signature Validation: Signature is Valid\\.", -1).length - 1, said);
    }
}
