package muniment.desktop.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import muniment.desktop.Bench;
import muniment.desktop.Story;
import muniment.desktop.WorkbenchTest;
import muniment.session.Preferences.Theme;
import muniment.session.Progress;
import muniment.session.Verification;
import muniment.session.VerifyFile;
import muniment.signing.Existing;
import muniment.signing.Identity;
import muniment.signing.Verdict;
import muniment.signing.online.LoopbackAuthority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** A report is chosen, signed by its author and reviewed by somebody else, in the real window. */
final class ReportStoryTest extends WorkbenchTest {
    private static final String PASSWORD = "correct horse";

    @Test
    void whenAReviewIsChosenSignedAndReviewedThenEachFileVerifiesAndTheAuthorDoesNotReviewIt() throws Exception {
        enter(Theme.LIGHT, 100);
        press("report-room.depth.review");
        select("#report-room-profile", 3);
        unfold("#report-room-looks");
        write("#report-room-organisation", "Example Bank");
        write("#report-room-marking", "Confidential");
        until(() -> shows().equals("Preview: Review · for Board"));
        idle();
        picture("report-review");

        var report = issueAsAda();
        assertInstanceOf(Verdict.Intact.class, verdict(report));

        choosers.answer(report);
        fire("#report-countersign");
        until(() -> lookup("#found-report").tryQuery().isPresent());
        write(".found-form #report-room-identity", home.resolve("ada.p12").toString());
        write(".found-form #report-room-password", PASSWORD);
        choosers.answer(home.resolve("reviewed.pdf"));
        press("report-room.counter.sign");
        until(() -> isSaid("Ada Auditor is the author of this report"));
        picture("report-countersign-refused");
        assertFalse(Files.exists(home.resolve("reviewed.pdf")));

        write(".found-form #report-room-identity", identity("Bob Byte", "bob").toString());
        write(".found-form #report-room-password", PASSWORD);
        press("report-room.counter.sign");
        until(() -> lookup("#found-report").tryQuery().isEmpty());
        until(() -> isSaid("The report is signed"));
        picture("report-countersigned");
        assertEquals(2, verdict(home.resolve("reviewed.pdf")).signatures().size());
        assertTrue(isSaid("reviewed.pdf, signed by Bob Byte as reviewer"));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100", "LIGHT,150"})
    void everyPartOfTheSideIsPictured(Theme theme, int textSize) throws Exception {
        var look = textSize == 100 ? theme.name().toLowerCase(Locale.ROOT) : String.valueOf(textSize);
        enter(theme, textSize);
        press("report-room.depth.summary");
        unfold("#report-room-narrows");
        unfold("#report-room-looks");
        scrollTo("#report-room-watermark");
        picture("report-looks-" + look);
        press("report-room.kept.token");
        select("#report-room-proof", 2);
        chooseLists("");
        scrollTo("#report-choose-lists");
        picture("report-signs-" + look);
        push(KeyCode.CONTROL, KeyCode.P);
        settle();
        until(() -> isSaid(text.say("report-room.missing.library")));
        picture("report-missing-" + look);
        press("report-room.kept.file");
        fire("#report-put-in-certificate");
        picture("report-put-in-" + look);
        press("kit.cancel");
        select("#report-room-proof", 0);
        var report = issueAsAda();
        scrollTo("#report-countersign");
        picture("report-issued-" + look);
        choosers.answer(report);
        fire("#report-countersign");
        until(() -> lookup("#found-report").tryQuery().isPresent());
        idle();
        picture("report-countersign-" + look);
        press("kit.cancel");
        fire("#report-extend");
        until(() -> lookup("#found-report").tryQuery().isPresent());
        select(".found-form #report-room-proof", 1);
        write(".found-form #report-room-authority", "http://timestamp.example.org");
        chooseLists(".found-form ");
        idle();
        picture("report-extend-" + look);
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            write(".found-form #report-room-authority", "http://127.0.0.1:" + silent.getLocalPort());
            choosers.answer(home.resolve("stamped.pdf"));
            fireVerb("report-room.extend.add");
            until(() -> isSaid("Adding proofs to readiness.pdf"));
            picture("report-extend-under-way-" + look);
            fire(".found-form .job-bar .button");
            idle();
        }
        assertFalse(Files.exists(home.resolve("stamped.pdf")));
        press("kit.cancel");
    }

    /** Without waiting for the end of what it starts. */
    private void fireVerb(String key) {
        var words = text.say(key);
        interact(() -> lookup(node -> node instanceof Button button && words.equals(button.getText()))
                .queryButton()
                .fire());
        settle();
    }

    private void chooseLists(String where) throws Exception {
        try (var authority = new LoopbackAuthority()) {
            choosers.answer(
                    Files.write(home.resolve("authority.crl"), authority.list().getEncoded()));
        }
        fire(where + "#report-choose-lists");
        until(() -> isSaid("authority.crl: Loopback Authority"));
    }

    private void enter(Theme theme, int textSize) throws Exception {
        var file = assessment("orders", Map.of());
        work(file, Story::of);
        start(knownDesk(theme, textSize), file);
        push(KeyCode.CONTROL, KeyCode.DIGIT4);
        idle();
    }

    private Path issueAsAda() throws Exception {
        var report = home.resolve("readiness.pdf");
        write("#report-room-identity", identity("Ada Auditor", "ada").toString());
        write("#report-room-password", PASSWORD);
        choosers.answer(report);
        push(KeyCode.CONTROL, KeyCode.P);
        until(() -> lookup("#report-written").tryQuery().isPresent());
        idle();
        return report;
    }

    private Path identity(String name, String file) throws Exception {
        var identity = home.resolve(file + ".p12");
        Identity.create(name, file + "@example.org", Bench.NOW, Period.ofYears(1), new SecureRandom())
                .write(identity, PASSWORD.toCharArray(), Existing.REPLACE);
        return identity;
    }

    private static Verdict verdict(Path report) throws Exception {
        return ((Verification.Report) VerifyFile.offline(report, Bench.NOW).run(Progress.unwatched())).verdict();
    }

    private String shows() {
        return lookup("#report-shows").queryAs(Labeled.class).getText();
    }

    private boolean isSaid(String words) {
        return lookup(node -> node instanceof Labeled labeled
                        && labeled.isVisible()
                        && labeled.getText() != null
                        && labeled.getText().startsWith(words))
                .tryQuery()
                .isPresent();
    }

    private void write(String field, String written) {
        interact(() -> {
            var input = lookup(field)
                    .lookup((Node node) -> node instanceof TextInputControl)
                    .<TextInputControl>query();
            input.requestFocus();
            input.setText(written);
        });
        settle();
    }

    private void select(String box, int index) {
        interact(() -> lookup(box).queryComboBox().getSelectionModel().select(index));
        settle();
    }

    private void unfold(String fold) {
        interact(() -> lookup(fold).queryAs(TitledPane.class).setExpanded(true));
        settle();
    }

    private void scrollTo(String id) {
        interact(() -> {
            var pane = lookup(".report-side > .scroll-pane").queryAs(ScrollPane.class);
            pane.layout();
            var content = pane.getContent();
            var wanted = content.sceneToLocal(
                    lookup(id).query().localToScene(lookup(id).query().getLayoutBounds()));
            var hidden = content.getLayoutBounds().getHeight()
                    - pane.getViewportBounds().getHeight();
            pane.setVvalue((wanted.getMaxY() + 30 - pane.getViewportBounds().getHeight()) / hidden);
        });
        idle();
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
