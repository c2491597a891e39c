package muniment.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import muniment.catalog.TaskId;
import muniment.desktop.history.HistoryRoom;
import muniment.desktop.kit.FxThread;
import muniment.desktop.matrix.MatrixRoom;
import muniment.desktop.report.ReportRoom;
import muniment.desktop.shell.ChecklistFilter;
import muniment.desktop.shell.Place;
import muniment.desktop.shell.Room;
import muniment.desktop.sla.SlaRoom;
import muniment.desktop.verify.VerifyRoom;
import muniment.session.TrustedRoots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does in the places. */
class PlacesTest extends DesktopTest {
    @TempDir
    Path home;

    @Test
    void matrixCellOpensTheChecklistByKeyboard() throws Exception {
        try (var bench = Bench.in(home)) {
            enter(() -> new MatrixRoom(bench.surroundings, bench.document));
            interact(() -> lookup("#matrix-customer-infrastructure").query().requestFocus());
            type(KeyCode.DOWN, 3).type(KeyCode.ENTER);
            settle();

            assertEquals(
                    List.of(new Place.Checklist(new ChecklistFilter(
                            "", ChecklistFilter.Choices.NONE, "", new TaskId("long-term-backup"), false, false))),
                    bench.visited);
        }
    }

    @Test
    void incidentIsFoundAnsweredAndCopied() throws Exception {
        try (var bench = Bench.in(home)) {
            enter(() -> new SlaRoom(bench.surroundings, bench.document));
            clickOn("#sla-search").write("latency").type(KeyCode.ENTER);
            settle();

            assertEquals("You investigate", words("#sla-investigates"));
            assertEquals("Not covered by the SLA", words("#sla-cover"));
            clickOn("Copy the answer");
            assertTrue(bench.pasteboard.text.contains("You investigate"));
        }
    }

    @Test
    void historyIsNarrowedByAWord() throws Exception {
        try (var bench = Bench.in(home)) {
            enter(() -> new HistoryRoom(bench.surroundings, bench.document));
            clickOn("#history-search").write("scope");
            settle();

            assertEquals(
                    1, lookup("#history-table").<TableView<?>>query().getItems().size());
        }
    }

    @Test
    void reportIsSignedWithAFreshIdentityAndADamagedCopyIsFound() throws Exception {
        try (var bench = Bench.in(home)) {
            var report = home.resolve("readiness.pdf");
            enter(() -> new ReportRoom(bench.surroundings, bench.document, bench.desk, new FxThread()));
            interact(() -> bench.window.set(stage));
            makeIdentity(bench, home.resolve("ada.p12"));
            typeInto("#report-room-password", "correct horse");
            bench.choosers.answer(report);
            press("#report-issue");
            await("#report-written");

            var damaged = home.resolve("damaged.pdf");
            var bytes = Files.readAllBytes(report);
            bytes[bytes.length / 3] ^= 1;
            Files.write(damaged, bytes);
            assertEquals("Intact, identity not proven", verdict(bench, report));
            assertEquals("Not intact", verdict(bench, damaged));
            assertEquals(1, bench.session.snapshot().assessment().reports().size());
            assertEquals(List.of(), bench.crashes);
        }
    }

    private void makeIdentity(Bench bench, Path file) throws Exception {
        bench.choosers.answer(file);
        press("#report-make-identity");
        await("#report-room-new-password");
        typeInto("#report-room-new-password", "correct horse");
        typeInto("#report-room-new-again", "correct horse");
        clickOn("Make identity");
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> lookup("#report-room-identity .text-field")
                        .<TextInputControl>query()
                        .getText()
                        .equals(file.toString()));
        settle();
    }

    private String verdict(Bench bench, Path file) throws Exception {
        enter(() -> new VerifyRoom(bench.surroundings, bench.desk::moment, TrustedRoots.of(bench.desk.workplace())));
        bench.choosers.answer(file);
        press("#verify-choose");
        await("#verify-verdict");
        return words("#verify-verdict");
    }

    private void enter(Supplier<Room> maker) {
        var room = new Room[1];
        interact(() -> room[0] = maker.get());
        show(room[0].view());
        interact(() -> room[0].enter(new Place.Welcome()));
        settle();
    }

    private void press(String button) {
        interact(() -> lookup(button).queryButton().fire());
        settle();
    }

    private void typeInto(String field, String words) {
        interact(() -> lookup(field).<TextInputControl>query().setText(words));
    }

    private void await(String query) throws Exception {
        WaitForAsyncUtils.waitFor(
                90, TimeUnit.SECONDS, () -> lookup(query).tryQuery().isPresent());
        settle();
    }

    private String words(String query) {
        return lookup(query).<Labeled>query().getText();
    }
}
