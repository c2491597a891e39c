package muniment.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import muniment.assessment.Command;
import muniment.assessment.Decision;
import muniment.assessment.ThreeObligations;
import muniment.assessment.WorkStatus;
import muniment.journal.JournalProblem;
import muniment.journal.Person;
import muniment.journal.Recorded;
import muniment.journal.Result;
import muniment.journal.Scope;
import muniment.journal.store.MemoryJournal;
import muniment.journal.store.SigningKeys;
import muniment.text.Phrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SessionTest {
    private static final Instant NOON = Instant.parse("2026-06-15T12:00:00Z");
    private static final Command SATISFIED =
            new Command.SetResult(ThreeObligations.BLOCKER, Result.SATISFIED, null, "seen");
    private static final Command NOT_SATISFIED =
            new Command.SetResult(ThreeObligations.BLOCKER, Result.NOT_SATISFIED, null, "gone");

    @TempDir
    Path home;

    private Session session;

    @BeforeEach
    void open() throws JournalProblem {
        var signer =
                new SigningKeys(home.resolve("keys"), new SecureRandom()).of(new Person("Anna", "anna@example.org"));
        session = new Session(
                home.resolve("orders.muniment"),
                new MemoryJournal("small catalog".getBytes(StandardCharsets.UTF_8)),
                ThreeObligations.get(),
                signer,
                Clock.fixed(NOON, ZoneOffset.UTC));
        accepted(session.submit(new Command.Open(Scope.of("Orders", "orders-prod"), Map.of())));
    }

    @AfterEach
    void close() throws JournalProblem {
        session.close();
    }

    @Test
    void whenACommandIsAcceptedThenEveryWatcherSeesTheSnapshotThatFollows() {
        var seen = new ArrayList<Long>();
        var subscription = session.watch(snapshot -> seen.add(snapshot.revision()));
        accepted(session.submit(SATISFIED));
        accepted(session.submit(SATISFIED));
        subscription.close();
        accepted(session.submit(NOT_SATISFIED));
        assertEquals(List.of(2L), seen);
        assertEquals(3, session.snapshot().revision());
    }

    @Test
    void whenACommandIsRefusedThenNothingIsWritten() {
        var entries = session.snapshot().assessment().history().size();
        var decision = session.submit(new Command.SetResult(ThreeObligations.BLOCKER, Result.NOT_SATISFIED, null, ""))
                .join();
        assertInstanceOf(Decision.Refused.class, decision);
        assertEquals(entries, session.snapshot().assessment().history().size());
    }

    @Test
    void whenTheClockStandsThenWhatWasDoneApartIsStillToldApart() {
        accepted(session.submit(SATISFIED));
        accepted(session.submit(NOT_SATISFIED));
        var times = session.snapshot().assessment().history().stream()
                .map(Recorded::at)
                .distinct()
                .toList();
        assertEquals(List.of(NOON, NOON.plusMillis(1), NOON.plusMillis(2)), times);
    }

    @Test
    void whenStepsAreUndoneAndRedoneThenTheValuesComeAndGo() {
        accepted(session.submit(SATISFIED));
        accepted(session.submit(NOT_SATISFIED));
        accepted(session.undo());
        assertEquals(Result.SATISFIED, result());
        accepted(session.undo());
        assertEquals(Result.NOT_ASSESSED, result());
        accepted(session.redo());
        assertEquals(Result.SATISFIED, result());
        accepted(session.redo());
        assertEquals(Result.NOT_SATISFIED, result());
        accepted(session.undo());
        assertEquals(Result.SATISFIED, result());
    }

    @Test
    void whenNothingWasDoneThenUndoAndRedoSaySo() {
        assertEquals(refused("refusal.nothing-to-undo"), session.undo().join());
        assertEquals(refused("refusal.nothing-to-redo"), session.redo().join());
    }

    @Test
    void whenSomethingNewIsDoneThenWhatWasUndoneIsNotDoneAgain() {
        accepted(session.submit(SATISFIED));
        accepted(session.undo());
        accepted(session.submit(NOT_SATISFIED));
        assertEquals(refused("refusal.nothing-to-redo"), session.redo().join());
    }

    @Test
    void whenAWatcherSubmitsThenItIsTold() {
        var outcome = new CompletableFuture<Void>();
        session.watch(_ -> {
            try {
                session.submit(NOT_SATISFIED);
                outcome.complete(null);
            } catch (IllegalStateException e) {
                outcome.completeExceptionally(e);
            }
        });
        accepted(session.submit(SATISFIED));
        assertInstanceOf(
                IllegalStateException.class,
                assertThrows(CompletionException.class, outcome::join).getCause());
    }

    @Test
    void whenAWatcherFailsThenTheOthersAreToldAndWhatWasDoneCanBeUndone() {
        var seen = new ArrayList<Long>();
        session.watch(_ -> {
            throw new AssertionError("a screen broke");
        });
        session.watch(snapshot -> seen.add(snapshot.revision()));
        accepted(session.submit(SATISFIED));
        assertEquals(List.of(2L), seen);
        assertEquals(Result.SATISFIED, result());
        accepted(session.undo());
        assertEquals(List.of(2L, 3L), seen);
        assertEquals(Result.NOT_ASSESSED, result());
    }

    @Test
    void whenAJobBreaksAnAssertionThenItEnds() {
        var running = Jobs.inline().start(Phrase.of("job"), _ -> {
            throw new AssertionError("broken");
        });
        assertThrows(CompletionException.class, () -> running.result().join());
    }

    @Test
    void whenManyJobsAreStartedThenAFewRunAtATimeAndTheRestEndWithThePool() {
        var begun = new AtomicInteger();
        var four = new CountDownLatch(4);
        var gate = new CompletableFuture<Void>();
        var running = new ArrayList<Running<Object>>();
        try (var jobs = Jobs.onThreads()) {
            for (var i = 0; i < 20; i++) {
                running.add(jobs.start(Phrase.of("job"), _ -> {
                    begun.incrementAndGet();
                    four.countDown();
                    return gate.get();
                }));
            }
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> four.await());
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> running.forEach(one ->
                        assertThrows(RuntimeException.class, () -> one.result().join())));
        assertEquals(4, begun.get());
    }

    @Test
    void whenCommandsAreDoneTogetherThenTheyAreOneRevisionAndOneStepToUndo() {
        accepted(session.submit(List.of(
                NOT_SATISFIED,
                new Command.SetOwner(ThreeObligations.BLOCKER, "Olga"),
                new Command.Remark(ThreeObligations.BLOCKER, "ask Olga"))));
        assertEquals(2, session.snapshot().revision());
        var answer = session.snapshot().assessment().answer(ThreeObligations.BLOCKER);
        assertEquals(Result.NOT_SATISFIED, answer.result());
        assertEquals("Olga", answer.owner().orElse(""));
        assertEquals(1, answer.comments().size());
        accepted(session.undo());
        var before = session.snapshot().assessment().answer(ThreeObligations.BLOCKER);
        assertEquals(WorkStatus.TO_DO, before.status());
        assertEquals("", before.owner().orElse(""));
    }

    @Test
    void whenOneOfTheCommandsIsRefusedThenNoneIsDone() {
        var entries = session.snapshot().assessment().history();
        var remark = new Command.Remark(ThreeObligations.BLOCKER, " ");
        assertInstanceOf(
                Decision.Refused.class,
                session.submit(List.of(SATISFIED, remark)).join());
        assertEquals(entries, session.snapshot().assessment().history());
    }

    @Test
    void whenCommandsComeInEachOthersWayThenTheyAreNotTaken() {
        var submit = new Command.Submit(ThreeObligations.BLOCKER);
        assertThrows(IllegalArgumentException.class, () -> session.submit(List.of(SATISFIED, NOT_SATISFIED)));
        assertThrows(IllegalArgumentException.class, () -> session.submit(List.of(SATISFIED, submit)));
        assertThrows(
                IllegalArgumentException.class, () -> session.submit(List.of(SATISFIED, new Command.Undo(Set.of()))));
    }

    @Test
    void whenAJobIsCancelledThenItEndsAtItsNextStep() {
        try (var jobs = Jobs.onThreads()) {
            var reached = new CompletableFuture<Void>();
            var cancelled = new CompletableFuture<Void>();
            var running = jobs.start(Phrase.of("job"), progress -> {
                reached.complete(null);
                cancelled.join();
                progress.at(1, 2, Phrase.of("step"));
                return "done";
            });
            reached.join();
            running.cancel();
            cancelled.complete(null);
            assertThrows(CancellationException.class, () -> running.result().join());
        }
    }

    @Test
    void whenAJobFailsThenItsCauseIsKept() {
        var failure = new java.io.IOException("disk gone");
        var running = Jobs.inline().start(Phrase.of("job"), _ -> {
            throw failure;
        });
        assertEquals(
                failure,
                assertThrows(CompletionException.class, () -> running.result().join())
                        .getCause());
    }

    private Result result() {
        return session.snapshot().assessment().answer(ThreeObligations.BLOCKER).result();
    }

    private static Decision refused(String key) {
        return Outcome.refused(Phrase.of(key)).decision();
    }

    private static void accepted(CompletableFuture<Decision> decision) {
        assertInstanceOf(Decision.Accepted.class, decision.join());
    }
}
