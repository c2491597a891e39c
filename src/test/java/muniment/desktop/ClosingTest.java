package muniment.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import muniment.assessment.Command;
import muniment.catalog.StatementId;
import muniment.desktop.action.Action;
import muniment.desktop.shell.OpenDocument;
import muniment.journal.Access;
import muniment.journal.Entry;
import muniment.session.Preferences.Theme;
import muniment.text.Phrase;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Nothing that was submitted or is being written is lost on the way out of an assessment. */
final class ClosingTest extends WorkbenchTest {
    private static final int MANY = 40;

    @Test
    void givenWorkIsQueuedWhenTheWindowIsClosedTwiceThenAllOfItIsOnTheDisk() throws Exception {
        var file = assessment("orders", Map.of());
        start(knownDesk(Theme.LIGHT, 100), file);
        var first = first();
        interact(() -> {
            for (int at = 0; at < MANY; at++) {
                document().submit(new Command.Remark(first, "Remark " + at), _ -> {});
            }
            workbench().quit();
            workbench().quit();
        });
        gone();
        interact(() -> workbench().quit());
        assertEquals(MANY, remarks(file));
    }

    @Test
    void givenTheAssessmentIsBeingClosedWhenTheWindowIsClosedThenItWaitsForThat() throws Exception {
        var file = assessment("orders", Map.of());
        start(knownDesk(Theme.LIGHT, 100), file);
        var first = first();
        interact(() -> {
            for (int at = 0; at < MANY; at++) {
                document().submit(new Command.Remark(first, "Remark " + at), _ -> {});
            }
            workbench().shell().perform(Action.CLOSE);
            workbench().quit();
        });
        gone();
        assertEquals(MANY, remarks(file));
    }

    @Test
    void givenSomethingIsBeingWrittenWhenTheWindowIsClosedThenThePersonIsAsked() throws Exception {
        var file = assessment("orders", Map.of());
        start(knownDesk(Theme.LIGHT, 100), file);
        var begun = new CountDownLatch(1);
        var more = new CountDownLatch(1);
        interact(() -> workbench()
                .errands()
                .startWriting(
                        Phrase.of("session.keeping", "nodes.txt"),
                        progress -> {
                            begun.countDown();
                            more.await();
                            progress.at(1, 2, Phrase.of("session.keeping", "nodes.txt"));
                            return true;
                        },
                        _ -> {}));
        assertTrue(begun.await(10, TimeUnit.SECONDS));
        interact(() -> workbench().quit());
        assertTrue(stage.isShowing());
        Pictures.write(lookup(".dialog-sheet").query().getScene(), "quit-while-writing", this);
        clickOn(text.say("kit.cancel"));
        assertTrue(stage.isShowing());
        interact(() -> workbench().quit());
        clickOn(text.say("shell.stop.verb"));
        settle();
        assertTrue(stage.isShowing());
        more.countDown();
        gone();
        assertEquals(0, remarks(file));
    }

    @Test
    void whenTheOpenAssessmentIsOpenedAgainByAnotherPathThenItStaysOpenForWriting() throws Exception {
        var file = assessment("orders", Map.of());
        start(knownDesk(Theme.LIGHT, 100), file);
        var before = document();
        var another = Files.createSymbolicLink(home.resolve("link.muniment"), file);
        for (var path : List.of(file, another)) {
            interact(() -> {
                workbench().shell().dropped(List.of(path));
                workbench().shell().dropped(List.of(path));
            });
            idle();
        }
        assertSame(before, document());
        assertInstanceOf(Access.Writable.class, document().snapshot().access());
        assertEquals(0, lookup(".banner").queryAll().size());
    }

    @Test
    void givenAnotherIsOpenedWhenTheFirstIsOpenedAtOnceAgainThenItCanBeWritten() throws Exception {
        var file = assessment("orders", Map.of());
        var other = assessment("payments", Map.of());
        start(knownDesk(Theme.LIGHT, 100), file);
        open(other);
        open(file);
        assertEquals(file, document().snapshot().file());
        assertInstanceOf(Access.Writable.class, document().snapshot().access());
    }

    @Test
    void givenTheListOfRecentFilesCannotBeWrittenWhenAFileIsOpenedThenItIsOpenAndABannerSaysSo() throws Exception {
        var file = assessment("orders", Map.of());
        start(knownDesk(Theme.LIGHT, 100), null);
        Files.createDirectories(home.resolve("config").resolve("recent.json").resolve("in-the-way"));
        open(file);
        assertInstanceOf(Access.Writable.class, document().snapshot().access());
        assertEquals(1, lookup(".banner").queryAll().size());
    }

    private void open(Path file) {
        interact(() -> workbench().shell().dropped(List.of(file)));
        idle();
    }

    private void gone() throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !stage.isShowing());
    }

    private OpenDocument document() {
        return workbench().shell().document().orElseThrow();
    }

    private StatementId first() {
        return document().snapshot().catalog().obligations().getFirst().id();
    }

    private long remarks(Path file) throws Exception {
        try (var session = desk().open(file, Bench.AUTHOR)) {
            assertInstanceOf(Access.Writable.class, session.snapshot().access());
            return session.snapshot().assessment().history().stream()
                    .filter(recorded -> recorded.entry() instanceof Entry.Commented)
                    .count();
        }
    }
}
