package muniment.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import muniment.assessment.Command;
import muniment.desktop.action.Action;
import muniment.desktop.shell.Place;
import muniment.desktop.theme.Appearance;
import muniment.journal.Result;
import muniment.session.Preferences.Theme;
import org.junit.jupiter.api.Test;

/**
 * The JavaFX thread is never blocked for 200 ms by what a person does.
 *
 * <p>Everything is done twice: the first time loads classes and resolves styles and is printed, the second time each
 * single blocking counts, the longest too. Measured is the JavaFX thread's own processor time between two answers, not
 * the time on the wall: on a shared machine with few cores an answer also waits for other programs, which nobody here
 * can mend. Waiting for a disk or a lock is not seen by this; the architecture keeps both off that thread.
 */
final class FreezeTest extends WorkbenchTest {
    private static final long LIMIT_MILLIS = 200;

    /** The longest blocking: on the wall, and of the thread's own time. */
    private record Blocking(long wall, long own) {}

    @Test
    void theWindowAnswersWhateverIsDone() throws Exception {
        var file = assessment("orders", Map.of());
        work(file, Story::of);
        var other = assessment("payments", Map.of());
        work(other, Story::of);
        warmUp();
        start(knownDesk(Theme.LIGHT, 100), null);
        tell("first", walk(file, "one"));
        tell("not counted", walk(other, "two"));
        var second = walk(file, "three");
        tell("second", second);
        var slow = second.entrySet().stream()
                .filter(blocking -> blocking.getValue().own() >= LIMIT_MILLIS)
                .map(Map.Entry::toString)
                .toList();
        assertEquals(List.of(), slow);
    }

    /** Brings up the toolkit and the theme with a window that has nothing of the product. */
    private void warmUp() {
        interact(() -> {
            var scene = new Scene(new VBox(new Label("Label"), new TextField("Field"), new Button("Button")), 300, 200);
            new Appearance().dress(scene);
            stage.setScene(scene);
            stage.show();
        });
        settle();
        interact(stage::hide);
    }

    private Map<String, Blocking> walk(Path file, String name) throws Exception {
        var longest = new LinkedHashMap<String, Blocking>();
        longest.put("open", longest(() -> workbench().shell().dropped(List.of(file))));
        for (var place : WindowPicturesTest.places(workbench())) {
            longest.put(
                    place.getClass().getSimpleName(),
                    longest(() -> workbench().shell().go(place)));
        }
        var document = workbench().shell().document().orElseThrow();
        var first = document.snapshot().catalog().obligations().getFirst().id();
        var dropped = Files.writeString(home.resolve(name + ".txt"), name);
        interact(() -> workbench().shell().go(new Place.OneObligation(first)));
        idle();
        var result = new Command.SetResult(first, Result.NOT_SATISFIED, null, "Seen in walk " + name);
        longest.put("submit", longest(() -> document.submit(result, _ -> {})));
        choosers.answer(dropped);
        longest.put("evidence", longest(() -> workbench().shell().perform(Action.ADD_EVIDENCE)));
        assertEquals(1, lookup(".evidence-form").queryAll().size());
        push(KeyCode.ESCAPE);
        settle();
        return longest;
    }

    private Blocking longest(Runnable deed) throws InterruptedException {
        var threads = ManagementFactory.getThreadMXBean();
        var thread = new AtomicLong();
        interact(() -> thread.set(Thread.currentThread().threadId()));
        var wall = new AtomicLong();
        var own = new AtomicLong();
        var watching = new AtomicBoolean(true);
        var watchdog = Thread.ofPlatform().daemon().start(() -> {
            while (watching.get()) {
                var asked = System.nanoTime();
                var spent = threads.getThreadCpuTime(thread.get());
                var answered = new CountDownLatch(1);
                Platform.runLater(answered::countDown);
                try {
                    answered.await();
                    wall.accumulateAndGet((System.nanoTime() - asked) / 1_000_000, Math::max);
                    own.accumulateAndGet((threads.getThreadCpuTime(thread.get()) - spent) / 1_000_000, Math::max);
                    Thread.sleep(5);
                } catch (InterruptedException ended) {
                    return;
                }
            }
        });
        interact(deed);
        idle();
        watching.set(false);
        watchdog.join();
        return new Blocking(wall.get(), own.get());
    }

    private static void tell(String walk, Map<String, Blocking> longest) {
        longest.forEach((what, blocking) -> System.out.println(
                "freeze: " + walk + " " + what + " " + blocking.wall() + " ms, own " + blocking.own() + " ms"));
    }
}
