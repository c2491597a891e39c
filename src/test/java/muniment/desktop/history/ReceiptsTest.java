package muniment.desktop.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import muniment.assessment.Command;
import muniment.desktop.Headless;
import muniment.receipt.ReceiptFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A receipt from its taking to what is saved of it, without a toolkit. */
final class ReceiptsTest {
    @TempDir
    Path home;

    private Headless desk;
    private @Nullable Shown shown;
    private Receipts receipts;

    private record Shown(ReceiptView.Code code, int entries, ReceiptView.Actions actions) {}

    @BeforeEach
    void open() throws Exception {
        desk = Headless.in(home);
        receipts = new Receipts(desk.document, desk.surroundings, this::show);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private void show(ReceiptView.Code code, int entries, ZonedDateTime at, ReceiptView.Actions actions) {
        shown = new Shown(code, entries, actions);
    }

    private Shown taken() {
        shown = null;
        receipts.take();
        desk.until(() -> shown != null);
        return Objects.requireNonNull(shown);
    }

    @Test
    void whenOneIsTakenThenTheClipboardTheTextAndThePictureSayTheSame() throws Exception {
        var sheet = taken();
        assertEquals(desk.document.snapshot().assessment().history().size(), sheet.entries());
        assertTrue(sheet.code().png().isPresent());
        sheet.actions().copy();
        var text = home.resolve("r.txt");
        desk.choosers.answer(text);
        sheet.actions().saveText();
        desk.until(() -> Files.exists(text));
        assertEquals(Optional.of(Files.readString(text)), desk.pasteboard.text());
        var picture = home.resolve("r.png");
        desk.choosers.answer(picture);
        sheet.actions().savePicture();
        desk.until(() -> Files.exists(picture));
        assertEquals(ReceiptFile.read(text), ReceiptFile.read(picture));
    }

    @Test
    void whenTheAssessmentGoesOnMeanwhileThenWhatIsSavedIsWhatIsShown() throws Exception {
        var sheet = taken();
        var obligation =
                desk.document.snapshot().catalog().obligations().getFirst().id();
        desk.with(new Command.SetOwner(obligation, "Olga"));
        var text = home.resolve("r.txt");
        desk.choosers.answer(text);
        sheet.actions().saveText();
        desk.until(() -> Files.exists(text));
        assertEquals(sheet.entries(), ReceiptFile.read(text).receipt().entries());
        assertEquals(sheet.entries() + 1, taken().entries());
    }

    @Test
    void whenNoPlaceIsChosenThenNothingIsWritten() throws Exception {
        var sheet = taken();
        sheet.actions().saveText();
        sheet.actions().savePicture();
        try (var files = Files.list(home)) {
            assertEquals(
                    0,
                    files.filter(file -> file.toString().matches(".*\\.(txt|png)"))
                            .count());
        }
    }

    @Test
    void whenNoneWasTakenThenThereIsNothingToCopy() {
        receipts.copy();
        receipts.saveText();
        assertEquals(Optional.empty(), desk.pasteboard.text());
    }

    @Test
    void whenItCannotBeWrittenThenTheNoticeSaysWhyAndNothingIsLeftBehind() {
        var sheet = taken();
        var nowhere = home.resolve("no-such-folder").resolve("r.txt");
        desk.choosers.answer(nowhere);
        sheet.actions().saveText();
        desk.until(() -> !desk.told().isEmpty());
        assertTrue(desk.told().getFirst().contains("no-such-folder"), desk.told()::toString);
        assertFalse(Files.exists(nowhere.getParent()));
    }
}
