package muniment.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import muniment.assessment.Command;
import muniment.assessment.ThreeObligations;
import muniment.journal.JournalProblem;
import muniment.journal.Person;
import muniment.journal.Result;
import muniment.journal.Scope;
import muniment.journal.store.MemoryJournal;
import muniment.journal.store.SigningKeys;
import muniment.report.ReportForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session that stays open past midnight. */
final class MidnightTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @TempDir
    Path home;

    private final Turning clock = new Turning();
    private Session session;

    @BeforeEach
    void open() throws JournalProblem {
        session = new Session(
                home.resolve("orders.muniment"),
                new MemoryJournal("small catalog".getBytes(StandardCharsets.UTF_8)),
                ThreeObligations.get(),
                new SigningKeys(home.resolve("keys"), new SecureRandom()).of(new Person("Anna", "anna@example.org")),
                clock);
        session.submit(new Command.Open(Scope.of("Orders", "orders-prod"), Map.of()))
                .join();
        session.submit(new Command.AcceptRisk(ThreeObligations.BLOCKER, TODAY, "why", "CIO"))
                .join();
    }

    @AfterEach
    void close() throws JournalProblem {
        session.close();
    }

    @Test
    void whenTheDayHasTurnedThenTheNextCommandPublishesItsVerdictEvenIfItWritesNothing() {
        var seen = new ArrayList<LocalDate>();
        session.watch(snapshot -> seen.add(snapshot.readiness().day()));
        clock.now = clock.now.plus(Duration.ofDays(1));
        session.submit(new Command.Remark(ThreeObligations.BLOCKER, " ")).join();
        session.submit(new Command.Remark(ThreeObligations.BLOCKER, " ")).join();
        assertEquals(List.of(TODAY.plusDays(1)), seen);
        assertEquals(
                Result.NOT_SATISFIED,
                session.snapshot()
                        .readiness()
                        .standing(ThreeObligations.BLOCKER)
                        .orElseThrow()
                        .result());
    }

    @Test
    void whenAReportIsMadeOnAnotherDayThanTheSnapshotThenItTellsTheVerdictOfItsOwnDay() {
        var at = clock.now.plus(Duration.ofDays(1)).atZone(ZoneOffset.UTC);
        var readiness = new ComposeReport(session.snapshot(), ReportForm.FULL, at).readiness();
        assertEquals(TODAY.plusDays(1), readiness.day());
        assertEquals(
                Result.NOT_SATISFIED,
                readiness.standing(ThreeObligations.BLOCKER).orElseThrow().result());
    }

    /** A clock that the test sets on. */
    private static final class Turning extends Clock {
        private volatile Instant now = TODAY.atTime(23, 0).toInstant(ZoneOffset.UTC);

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
