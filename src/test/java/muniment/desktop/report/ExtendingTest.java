package muniment.desktop.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import muniment.desktop.Bench;
import muniment.desktop.Headless;
import muniment.desktop.report.ProofModel.Proof;
import muniment.desktop.work.NoticeBoard;
import muniment.report.Depth;
import muniment.session.IssueReport;
import muniment.session.Progress;
import muniment.session.Signing;
import muniment.signing.Existing;
import muniment.signing.Identity;
import muniment.signing.TimeStamp.Subject;
import muniment.signing.Trust;
import muniment.signing.Verdict;
import muniment.signing.Verifier;
import muniment.signing.online.LoopbackAuthority;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report room decides, without a window, of a later time stamp on a signed report. */
final class ExtendingTest {
    @TempDir
    Path home;

    private Headless desk;
    private LoopbackAuthority authority;
    private Path report;
    private Path out;
    private final ReportModel model = new ReportModel();
    private final AtomicBoolean closed = new AtomicBoolean();
    private Extending extending;

    @BeforeEach
    void open() throws Exception {
        desk = Headless.in(home);
        authority = new LoopbackAuthority();
        report = home.resolve("readiness.pdf");
        out = home.resolve("readiness-stamped.pdf");
        var around = desk.surroundings;
        var session = desk.document.session();
        var signatory = new Signatory(model.signature(), around);
        var options = new Options(model.options(), around);
        model.options().depth().set(Depth.SUMMARY);
        var ada = Identity.create("Ada Auditor", "", Bench.NOW, Period.ofYears(1), new SecureRandom());
        var form = options.form().orElseThrow();
        new IssueReport(session, form, Signing.asAuthor(ada), report, Existing.KEEP).run(Progress.unwatched());
        var look = new UsualLook(model.options(), model.signature(), desk.desk, around);
        var issuing = new Issuing(model, around, session, signatory, look);
        extending = new Extending(
                model.extending(), around, desk.desk.workplace(), new ReportAtHand(around, session), issuing::extended);
    }

    @AfterEach
    void close() throws Exception {
        authority.close();
        desk.close();
    }

    private void find() {
        desk.choosers.answer(report);
        var opened = new AtomicBoolean();
        extending.choose(null, authority.address().toString(), () -> opened.set(true));
        desk.until(opened::get);
    }

    private void add() {
        desk.choosers.answer(out);
        extending.extend(() -> closed.set(true));
    }

    private List<Subject> stampsOf(Path file) throws Exception {
        var verdict = new Verifier(Trust.none(), Instant.now().plusSeconds(60)).verify(file);
        return assertInstanceOf(Verdict.Intact.class, verdict).stamps().stream()
                .map(stamp -> stamp.subject())
                .toList();
    }

    @Test
    void whenAnAuthorityConfirmsTheTimeThenTheReportIsStampedAndBeginsWithWhatWasSigned() throws Exception {
        find();
        assertEquals(
                new ExtendingModel.Found(
                        "readiness.pdf",
                        report.toString(),
                        List.of("Ada Auditor, author, 2026-11-22 12:00"),
                        List.of()),
                model.extending().found().get());
        add();
        desk.until(closed::get);

        assertFalse(model.extending().busy().get());
        var written = model.written().get();
        assertEquals("The time stamp is added", written.words());
        assertEquals(desk.text.say("report-room.extend.other-digest"), written.caveat());
        assertEquals(List.of(Subject.DOCUMENT), stampsOf(out));
        var signed = Files.readAllBytes(report);
        assertArrayEquals(signed, Arrays.copyOf(Files.readAllBytes(out), signed.length));
    }

    @Test
    void whenListsAreAtHandThenTheyAreNamedAndPutIn() throws Exception {
        var list = authority.list();
        var file = Files.write(home.resolve("authority.crl"), list.getEncoded());
        var nonsense = Files.writeString(home.resolve("nonsense.crl"), "no list");
        find();
        var proofs = model.extending().proofs();
        proofs.proof().set(Proof.LASTING);
        desk.choosers.answer(nonsense);
        extending.proofs().chooseLists();
        desk.until(() -> refusals().containsKey("lists"));
        desk.choosers.answer(file, file);
        extending.proofs().chooseLists();
        desk.until(() -> !proofs.lists().isEmpty());

        var until = list.getNextUpdate().toInstant().atZone(ZoneOffset.UTC).toLocalDate();
        assertEquals(
                List.of(new ProofModel.ListFile(
                        file.toString(), "authority.crl: Loopback Authority, valid until " + until)),
                proofs.lists());
        assertEquals(Map.of(), refusals());
        add();
        desk.until(closed::get);

        assertEquals(
                "The time stamp and lasting proofs are added",
                model.written().get().words());
        assertEquals(List.of(Subject.DOCUMENT, Subject.DOCUMENT), stampsOf(out));
        extending.proofs().remove(proofs.lists().getFirst());
        assertEquals(List.of(), proofs.lists());
    }

    @Test
    void givenAnAuthorityThatIsNoneOrDoesNotAnswerThenItsFieldSaysSoAndNothingIsWritten() {
        find();
        var proofs = model.extending().proofs();
        proofs.authority().set("stamp me");
        add();
        assertEquals(List.of("authority"), List.copyOf(refusals().keySet()));

        proofs.authority().set(authority.address().toString());
        authority.close();
        add();
        assertTrue(model.extending().busy().get());
        desk.until(() -> !refusals().isEmpty());

        assertTrue(Objects.requireNonNull(refusals().get("authority"))
                .startsWith("Nobody answers at " + authority.address()));
        assertFalse(model.extending().busy().get());
        assertFalse(closed.get());
        assertFalse(Files.exists(out));
    }

    @Test
    void whenTheWaitIsCancelledThenItEndsAndNothingIsWrittenOrSaid() throws Exception {
        find();
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            model.extending().proofs().authority().set("http://127.0.0.1:" + silent.getLocalPort());
            add();
            var underWay = desk.surroundings.errands().underWay();
            desk.until(() ->
                    !underWay.isEmpty() && underWay.getFirst().step().get().equals("Awaiting the answer of 127.0.0.1"));
            underWay.getFirst().cancel();
            desk.until(() -> !model.extending().busy().get());
        }

        assertEquals(Map.of(), refusals());
        assertEquals(List.of(), ((NoticeBoard) desk.surroundings.notices()).unsettled());
        assertFalse(closed.get());
        assertFalse(Files.exists(out));
    }

    private Map<String, String> refusals() {
        return model.extending().refusals().byField().get();
    }
}
