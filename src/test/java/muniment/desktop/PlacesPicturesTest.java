package muniment.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import muniment.assessment.Command;
import muniment.desktop.history.HistoryRoom;
import muniment.desktop.kit.FxThread;
import muniment.desktop.matrix.MatrixRoom;
import muniment.desktop.report.ReportRoom;
import muniment.desktop.shell.Place;
import muniment.desktop.sla.SlaRoom;
import muniment.desktop.verify.VerifyRoom;
import muniment.report.ReportForm;
import muniment.session.IssueReport;
import muniment.session.Preferences.Theme;
import muniment.session.Progress;
import muniment.session.Signing;
import muniment.session.TrustedRoots;
import muniment.signing.Existing;
import muniment.signing.Identity;
import muniment.signing.Level;
import muniment.signing.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of the places in light, dark and at 150 % text, in which no word may be cut off. */
class PlacesPicturesTest extends DesktopTest {
    /** A way to look at a place. */
    private record Look(Theme theme, int textSize) {
        String name() {
            return textSize == 100 ? theme.name().toLowerCase(Locale.ROOT) : String.valueOf(textSize);
        }
    }

    private static final List<Look> LOOKS =
            List.of(new Look(Theme.LIGHT, 100), new Look(Theme.DARK, 100), new Look(Theme.LIGHT, 150));

    @TempDir
    Path home;

    @Test
    void matrixIsPictured() throws Exception {
        try (var bench = story()) {
            for (var look : LOOKS) {
                show(
                        room(() -> new MatrixRoom(bench.surroundings, bench.document).view()),
                        look.theme(),
                        look.textSize());
                picture("matrix-" + look.name());
                noWordIsCut();
            }
            interact(() -> lookup("#matrix-customer-security").query().requestFocus());
            interact(() -> lookup("#matrix-customer-security").queryButton().fire());
            settle();
            picture("matrix-chosen");
        }
    }

    @Test
    void slaIsPictured() throws Exception {
        try (var bench = story()) {
            for (var look : LOOKS) {
                show(room(() -> new SlaRoom(bench.surroundings, bench.document).view()), look.theme(), look.textSize());
                interact(() -> lookup("#sla-failures")
                        .queryListView()
                        .getSelectionModel()
                        .select(0));
                settle();
                picture("sla-" + look.name());
                noWordIsCut();
            }
        }
    }

    @Test
    void historyIsPictured() throws Exception {
        try (var bench = story()) {
            for (var look : LOOKS) {
                show(
                        room(() -> new HistoryRoom(bench.surroundings, bench.document).view()),
                        look.theme(),
                        look.textSize());
                interact(() -> lookup("#history-table")
                        .<TableView<?>>query()
                        .getSelectionModel()
                        .select(2));
                settle();
                picture("history-" + look.name());
                noWordIsCut();
            }
        }
    }

    @Test
    void reportIsPictured() throws Exception {
        try (var bench = story()) {
            bench.with(new Command.NoteReport(
                    muniment.catalog.Sha256.of("earlier"),
                    "readiness-orders-prod-2026-10-01.pdf",
                    "Ada Auditor",
                    null,
                    java.util.Set.of()));
            for (var look : LOOKS) {
                var room = new ReportRoom[1];
                show(
                        room(() -> {
                            room[0] = new ReportRoom(bench.surroundings, bench.document, bench.desk, new FxThread());
                            return room[0].view();
                        }),
                        look.theme(),
                        look.textSize());
                interact(() -> room[0].enter(new Place.Report()));
                WaitForAsyncUtils.waitFor(
                        60,
                        TimeUnit.SECONDS,
                        () -> lookup("#report-thumbnails")
                                        .<ListView<?>>query()
                                        .getItems()
                                        .size()
                                > 6);
                settle();
                picture("report-" + look.name());
                noWordIsCut();
                interact(room[0]::leave);
            }
        }
    }

    @Test
    void verifyIsPictured() throws Exception {
        try (var bench = story()) {
            var report = signedReport(bench);
            var damaged = home.resolve("damaged.pdf");
            var bytes = Files.readAllBytes(report);
            bytes[bytes.length / 3] ^= 1;
            Files.write(damaged, bytes);
            for (var look : LOOKS) {
                verified(bench, report, look, "verify-" + look.name());
            }
            verified(bench, damaged, LOOKS.getFirst(), "verify-damaged");
            var copy = home.resolve("copy.muniment");
            Files.copy(home.resolve("orders.muniment"), copy);
            verified(bench, copy, LOOKS.getFirst(), "verify-assessment");
        }
    }

    private void verified(Bench bench, Path file, Look look, String name) throws Exception {
        var room = new VerifyRoom[1];
        show(
                room(() -> {
                    room[0] = new VerifyRoom(
                            bench.surroundings, bench.desk::moment, TrustedRoots.of(bench.desk.workplace()));
                    return room[0].view();
                }),
                look.theme(),
                look.textSize());
        interact(() -> room[0].verify(file));
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> lookup("#verify-verdict").tryQuery().isPresent());
        settle();
        picture(name);
        noWordIsCut();
        assertEquals(List.of(), bench.crashes);
    }

    private static Path signedReport(Bench bench) throws Exception {
        var out = bench.session.snapshot().file().resolveSibling("readiness.pdf");
        var identity = Identity.create(
                "Ada Auditor",
                "ada@example.org",
                Bench.NOW,
                java.time.Period.ofYears(1),
                new java.security.SecureRandom());
        new IssueReport(
                        bench.session,
                        ReportForm.FULL,
                        new Signing(identity, Role.AUTHOR, "Approved for the board", "Berlin", new Level.Offline()),
                        out,
                        Existing.KEEP)
                .run(Progress.unwatched());
        return out;
    }

    private Bench story() throws Exception {
        var bench = Bench.in(home);
        for (var command : Story.of(bench.session.snapshot().catalog())) {
            bench.with(command);
        }
        settle();
        return bench;
    }

    private Region room(java.util.function.Supplier<Region> maker) {
        var view = new Region[1];
        interact(() -> view[0] = maker.get());
        return view[0];
    }

    private void noWordIsCut() {
        var cut = lookup(".label").queryAllAs(Labeled.class).stream()
                .filter(labeled -> shown(labeled) && shortened(labeled))
                .map(Labeled::getText)
                .toList();
        assertEquals(List.of(), cut);
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean shortened(Labeled labeled) {
        return labeled.getText() != null
                && !labeled.getText().isEmpty()
                && labeled.lookup(".text") instanceof Text shown
                && !shown.getText()
                        .replaceAll("\\s+", "")
                        .equals(labeled.getText().replaceAll("\\s+", ""));
    }
}
