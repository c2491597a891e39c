package muniment.desktop.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import muniment.desktop.Bench;
import muniment.desktop.DesktopTest;
import muniment.session.Preferences.Theme;
import muniment.session.TrustedRoots;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What somebody sees and does who was handed files and has one chance to judge them. */
final class VerifyStoryTest extends DesktopTest {
    @TempDir
    static Path shared;

    private static Handed handed;

    @TempDir
    Path home;

    private @Nullable VerifyRoom room;

    private VerifyRoom room() {
        return Objects.requireNonNull(room);
    }

    @BeforeAll
    static void hand() throws Exception {
        handed = Handed.in(shared);
    }

    @Test
    void whenASelfSignedReportIsDroppedThenItsSignerIsTrustedOnlyAfterTheFingerprintWasCompared() throws Exception {
        try (var bench = Bench.in(home)) {
            enter(bench, Theme.LIGHT, 100);
            picture("verify-empty");
            drop(handed.report());
            assertEquals("Intact, identity not proven", words("#verify-verdict"));
            picture("verify-not-proven");

            press(".verify-remedy");
            fire("Trust from now on");
            assertTrue(lookup(bench.text.say("trust.not-compared")).tryQuery().isPresent());
            picture("verify-trust");
            interact(() -> lookup("#trust-compared").queryAs(CheckBox.class).setSelected(true));
            fire("Trust from now on");
            until(() -> lookup("#verify-verdict").tryQuery().isPresent()
                    && words("#verify-verdict").equals("Intact, signers proven"));

            press("#verify-trust");
            until(() -> lookup(".trust-row").tryQuery().isPresent());
            picture("verify-trusted");
            press(".trust-row .button");
            fire("Remove");
            until(() -> lookup(".trust-row").tryQuery().isEmpty());
            until(() -> lookup("#verify-verdict").tryQuery().isPresent()
                    && words("#verify-verdict").equals("Intact, identity not proven"));
            assertEquals(List.of(), bench.crashes);
        }
    }

    @Test
    void whenAChangedReportIsDroppedThenItsPagesStandSideBySide() throws Exception {
        try (var bench = Bench.in(home)) {
            for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
                enter(bench, theme, theme == Theme.DARK ? 150 : 100);
                drop(handed.changed());
                until(() -> lookup("#verify-pages-remark").tryQuery().isPresent());
                assertEquals("Changed after signing", words("#verify-verdict"));
                assertEquals(
                        List.of("Page 1 as it was signed", "Page 1 as it is now"),
                        lookup(".verify-sheet .image-view").queryAllAs(ImageView.class).stream()
                                .map(ImageView::getAccessibleText)
                                .toList());
                picture("verify-changed-" + theme.name().toLowerCase(Locale.ROOT));
                if (theme == Theme.DARK) {
                    scroll(0.25);
                    picture("verify-changed-pages-150");
                }
            }
            assertEquals(List.of(), bench.crashes);
        }
    }

    @Test
    void whenAssessmentsAreDroppedThenPartsReceiptsAndPasswordsAreTold() throws Exception {
        try (var bench = Bench.in(home)) {
            enter(bench, Theme.DARK, 100);
            drop(handed.broken());
            assertEquals("Not intact", words("#verify-verdict"));
            picture("verify-broken");

            enter(bench, Theme.LIGHT, 150);
            drop(handed.early());
            assertEquals("Intact", words("#verify-verdict"));
            bench.choosers.answer(handed.receipt());
            press("#verify-hold");
            until(() -> words("#verify-verdict").equals("Entries are missing"));
            picture("verify-cut-150");

            enter(bench, Theme.LIGHT, 100);
            drop(handed.assessment(), handed.receipt(), handed.report());
            until(() -> lookup("#verify-verdict").queryAll().size() == 2);
            scroll(0.5);
            picture("verify-together");

            interact(() -> room().drop(List.of(handed.locked())));
            until(() -> lookup("#unlock-password").tryQuery().isPresent());
            interact(() ->
                    lookup("#unlock-password").queryAs(TextInputControl.class).setText("correct horse"));
            fire("Open");
            until(() -> lookup("#verify-verdict").tryQuery().isPresent());
            assertEquals("Intact", words("#verify-verdict"));
            assertEquals(List.of(), bench.crashes);
            assertTrue(Files.exists(handed.locked()));
        }
    }

    @Test
    void whenTheAssessmentBesideAReportIsProtectedThenItsPasswordComparesThem() throws Exception {
        try (var bench = Bench.in(home)) {
            enter(bench, Theme.LIGHT, 100);
            drop(handed.locked(), handed.report());
            until(() -> lookup("#unlock-password").tryQuery().isPresent());
            interact(() -> lookup(".dialog-sheet .button").queryAllAs(Button.class).stream()
                    .filter(Button::isCancelButton)
                    .forEach(Button::fire));
            until(() -> lookup("#unlock-password").tryQuery().isEmpty());
            assertTrue(shown().contains("locked.muniment is protected by a password and was not compared"), shown());
            picture("verify-locked");

            press(".verify-unlock");
            until(() -> lookup("#unlock-password").tryQuery().isPresent());
            type("correct mule");
            until(() -> lookup(bench.text.say("unlock.wrong")).tryQuery().isPresent());
            picture("verify-locked-wrong");
            type("correct horse");
            until(() -> lookup("#verify-verdict").queryAll().size() == 2);
            assertTrue(lookup(".verify-unlock").tryQuery().isEmpty());
            assertTrue(
                    shown().contains("The entries that the report names and those in locked.muniment: agree"), shown());
            scroll(0.3);
            picture("verify-unlocked");
            assertEquals(List.of(), bench.crashes);
        }
    }

    private String shown() {
        return lookup(".verify-item .line").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.joining("\n"));
    }

    private void type(String password) {
        interact(
                () -> lookup("#unlock-password").queryAs(TextInputControl.class).setText(password));
        fire("Open");
    }

    private void enter(Bench bench, Theme theme, int textSize) {
        interact(() ->
                room = new VerifyRoom(bench.surroundings, bench.desk::moment, TrustedRoots.of(bench.desk.workplace())));
        show(room().view(), theme, textSize);
        interact(() -> bench.window.set(stage));
    }

    private void drop(Path... files) throws Exception {
        interact(() -> assertTrue(room().drop(List.of(files))));
        until(() -> lookup("#verify-verdict").tryQuery().isPresent());
    }

    private void until(BooleanSupplier holds) throws Exception {
        WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, holds::getAsBoolean);
        settle();
    }

    private void press(String query) {
        interact(() -> lookup(query).queryButton().fire());
        settle();
    }

    /** Presses the button that does what a dialog is for. */
    private void fire(String words) {
        var verb = lookup(".dialog-sheet .button").queryAllAs(Button.class).stream()
                .filter(button -> button.isDefaultButton() && words.equals(button.getText()))
                .findFirst()
                .orElseThrow();
        interact(verb::fire);
        settle();
    }

    private void scroll(double part) {
        interact(() -> lookup("#verify-scroll").queryAs(ScrollPane.class).setVvalue(part));
        settle();
    }

    private String words(String query) {
        return lookup(query).<Labeled>query().getText();
    }
}
