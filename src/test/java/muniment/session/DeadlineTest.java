package muniment.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import muniment.signing.Problem;
import muniment.signing.Refusal;
import org.junit.jupiter.api.Test;

final class DeadlineTest {
    private final Deadline patient = Deadline.of(Duration.ofSeconds(30));

    @Test
    void whatIsDoneInTimeIsTheAnswer() throws Refusal {
        assertEquals(Optional.of(7), patient.meet(() -> 7));
    }

    @Test
    void whatIsLateIsLeftBehindAndInterrupted() throws Exception {
        var interrupted = new CountDownLatch(1);

        assertEquals(Optional.empty(), Deadline.of(Duration.ofMillis(20)).meet(() -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException wanted) {
                interrupted.countDown();
            }
            return 1;
        }));
        assertTrue(interrupted.await(30, TimeUnit.SECONDS));
    }

    @Test
    void aRefusalAndADefectComeBackAsTheyAre() {
        var refusal = new Refusal(new Problem.DocumentEmpty());
        var defect = new IllegalStateException("a defect");

        assertSame(
                refusal,
                assertThrows(
                        Refusal.class,
                        () -> patient.meet(() -> {
                            throw refusal;
                        })));
        assertSame(
                defect,
                assertThrows(
                        IllegalStateException.class,
                        () -> patient.meet(() -> {
                            throw defect;
                        })));
    }

    @Test
    void whatNeedsMoreMemoryThanThereIsHasNoAnswer() throws Refusal {
        assertEquals(Optional.empty(), patient.meet(() -> {
            throw new OutOfMemoryError("too much");
        }));
        assertEquals(Optional.empty(), patient.meet(() -> depth(Integer.MAX_VALUE)));
    }

    @Test
    void whatRecursesDeeplyHasAStackForIt() throws Refusal {
        assertEquals(Optional.of(100_000), patient.meet(() -> depth(100_000)));
    }

    private static int depth(int left) {
        return left == 0 ? 0 : 1 + depth(left - 1);
    }

    @Test
    void whoeverWaitsCanBeCalledAway() {
        Thread.currentThread().interrupt();

        assertThrows(
                CancellationException.class,
                () -> patient.meet(() -> {
                    new CountDownLatch(1).await();
                    return 1;
                }));
        assertTrue(Thread.interrupted());
    }
}
