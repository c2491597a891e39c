package muniment.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import muniment.assessment.Answer;
import muniment.assessment.WorkStatus;
import muniment.catalog.Sha256;
import muniment.catalog.StatementId;
import muniment.desktop.shell.OpenDocument;
import muniment.journal.Content;
import muniment.journal.Result;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** One assessment from its first minute to its verified report, by drop, mouse and keyboard in the real window. */
final class WholeStoryTest extends WorkbenchTest {
    private static final String PASSWORD = "correct horse";

    @Test
    void whenAnAssessmentIsWorkedOnFromItsDroppedEvidenceToItsVerifiedReportThenEverythingIsFoundAgain()
            throws Exception {
        var file = home.resolve("orders.muniment");
        var export = Files.writeString(home.resolve("node-status.txt"), "UN  10.0.0.1\nUN  10.0.0.2\n");
        var report = home.resolve("readiness.pdf");

        start(desk(), null);
        makeNew(file);
        openFirstObligation();
        drop(export);
        fillIn("obligation.new.source", "orders-prod");
        picture("story-evidence");
        press("obligation.sheet-verb");
        until(() -> answer().standingEvidence().size() == 1);
        judgeByKeyboard();
        push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> answer().status() == WorkStatus.SUBMITTED);

        reopenAsTheReviewer(file);
        openFirstObligation();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        until(() -> answer().status() == WorkStatus.ACCEPTED);

        signTheReport(report);
        verify(report);

        interact(workbench()::quit);
        until(() -> !stage.isShowing());
        start(desk(), file);
        everythingIsThere(export, report);
    }

    private void makeNew(Path file) {
        press("welcome.new");
        fill("author.person", "Ada Auditor");
        fill("author.mail", "ada@example.org");
        fill("scope.name", "Orders platform");
        fill("scope.cluster", "orders-prod");
        choosers.answer(file);
        press("kit.choose");
        press("new.create");
        assertEquals("Orders platform — Muniment", stage.getTitle());
    }

    private void openFirstObligation() throws Exception {
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        idle();
        assertEquals("checklist-list", stage.getScene().getFocusOwner().getId());
        type(KeyCode.HOME).type(KeyCode.ENTER);
        idle();
        assertEquals("obligation/" + first().value(), workbench().shell().placeName());
    }

    private void drop(Path file) throws Exception {
        var page = lookup(".obligation .page").query();
        interact(() -> assertTrue(new DraggedFiles(file).dropOn(page)));
        idle();
        until(() -> lookup(".evidence-form").tryQuery().isPresent());
    }

    private void judgeByKeyboard() throws Exception {
        interact(() -> lookup("#obligation-result-satisfied").query().requestFocus());
        type(KeyCode.S);
        until(() -> answer().result() == Result.SATISFIED);
    }

    private void reopenAsTheReviewer(Path file) throws Exception {
        push(KeyCode.CONTROL, KeyCode.COMMA);
        idle();
        fillIn("author.person", "Bob Byte");
        fillIn("author.mail", "bob@example.org");
        press("settings.save");
        push(KeyCode.CONTROL, KeyCode.W);
        idle();
        until(() -> workbench().shell().document().isEmpty());
        choosers.answer(file);
        push(KeyCode.CONTROL, KeyCode.O);
        idle();
        assertEquals("Bob Byte", document().snapshot().author().person().name());
    }

    private void signTheReport(Path report) throws Exception {
        push(KeyCode.CONTROL, KeyCode.DIGIT4);
        idle();
        var identity = home.resolve("bob.p12");
        choosers.answer(identity);
        fire("#report-make-identity");
        fillIn("report-room.new.password", PASSWORD);
        fillIn("report-room.new.again", PASSWORD);
        press("report-room.new.make");
        until(() -> lookup("#report-room-identity .text-field")
                .queryAs(TextInputControl.class)
                .getText()
                .equals(identity.toString()));
        fillIn("report-room.password", PASSWORD);
        choosers.answer(report);
        push(KeyCode.CONTROL, KeyCode.P);
        until(() -> lookup("#report-written").tryQuery().isPresent());
        idle();
    }

    private void verify(Path report) throws Exception {
        push(KeyCode.CONTROL, KeyCode.DIGIT7);
        idle();
        choosers.answer(report);
        fire("#verify-choose");
        until(() -> lookup("#verify-verdict").tryQuery().isPresent());
        assertEquals(
                "Intact, identity not proven",
                lookup("#verify-verdict").queryAs(Labeled.class).getText());
        picture("story-verified");
    }

    private void everythingIsThere(Path export, Path report) throws Exception {
        var assessment = document().snapshot().assessment();
        assertEquals(Result.SATISFIED, answer().result());
        assertEquals(WorkStatus.ACCEPTED, answer().status());
        var evidence = answer().standingEvidence().getFirst().evidence();
        assertEquals("orders-prod", evidence.custody().source());
        assertEquals(
                new Content.File(
                        Sha256.of(Files.readAllBytes(export)), "node-status.txt", "text/plain", Files.size(export)),
                evidence.content());
        var issued = assessment.reports().getFirst().value();
        assertEquals(Sha256.of(Files.readAllBytes(report)), issued.digest());
        assertEquals("readiness.pdf", issued.file());
        assertEquals("Bob Byte", issued.signer());
        openFirstObligation();
        assertTrue(lookup("node-status.txt").tryQuery().isPresent());
        picture("story-reopened");
    }

    private OpenDocument document() {
        return workbench().shell().document().orElseThrow();
    }

    private StatementId first() {
        return document().snapshot().catalog().obligations().getFirst().id();
    }

    private Answer answer() {
        return document().snapshot().assessment().answer(first());
    }

    private void fillIn(String key, String written) {
        var field = lookup("#" + key.replace('.', '-')).query();
        // Scrolled into sight as by Tab, then clicked: else the robot writes into the window behind the dialog.
        interact(field::requestFocus);
        settle();
        fill(key, written);
        settle();
        assertEquals(written, ((TextInputControl) field).getText());
    }

    private void fire(String id) {
        interact(() -> lookup(id).queryButton().fire());
        settle();
    }

    private void until(Callable<Boolean> holds) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, holds);
        settle();
    }
}
