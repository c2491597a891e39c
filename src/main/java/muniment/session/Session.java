package muniment.session;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import muniment.assessment.Assessment;
import muniment.assessment.Command;
import muniment.assessment.Decision;
import muniment.assessment.Decisions;
import muniment.assessment.Together;
import muniment.catalog.Catalog;
import muniment.journal.Access;
import muniment.journal.EntryId;
import muniment.journal.EvidenceFiles;
import muniment.journal.Journal;
import muniment.journal.JournalProblem;
import muniment.journal.Recorded;
import muniment.journal.Signer;
import muniment.readiness.Readiness;
import muniment.receipt.Receipt;
import muniment.receipt.SignedReceipt;
import muniment.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * One open assessment: decides commands, appends what they write, and publishes the assessment that follows.
 *
 * <p>Guarantees that commands are decided one after the other on a thread of their own, that a decision which was
 * answered is safe on the disk, and that watchers see every revision in order, whatever another watcher does. A watcher
 * may not submit: it would write from within a reading.
 */
public final class Session implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Session.class.getName());

    private final Path file;
    private final Journal journal;
    private final Catalog catalog;
    private final Signer signer;
    private final Clock clock;
    private final UndoStack undoStack = new UndoStack();
    private final List<Consumer<Snapshot>> watchers = new CopyOnWriteArrayList<>();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("muniment-writer").factory());
    private volatile Snapshot snapshot;
    private volatile @Nullable Thread publisher;
    private volatile Assessment assessment;
    private Instant latest;

    /** Takes over an open journal; closing the session closes it. */
    public Session(Path file, Journal journal, Catalog catalog, Signer signer, Clock clock) {
        this.file = file;
        this.journal = journal;
        this.catalog = catalog;
        this.signer = signer;
        this.clock = clock;
        this.assessment = Assessment.of(journal.entries());
        this.snapshot = snapshotOf(0, Readiness.judge(catalog, assessment, LocalDate.now(clock), clock.getZone()));
        this.latest = journal.entries().stream()
                .map(Recorded::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    /** The assessment as it is now. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** Is told every later snapshot, on the session's own thread. */
    public Subscription watch(Consumer<Snapshot> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /**
     * Decides a command and, if it is accepted, keeps what it writes.
     *
     * @return the decision once it is on the disk; fails with a {@link JournalProblem} if it could not be kept
     */
    public CompletableFuture<Decision> submit(Command command) {
        return submit(List.of(command));
    }

    /**
     * Decides commands that are done together and, if all are accepted, keeps what they write at once, as one step to
     * undo. The first command that is refused refuses all, and nothing is kept.
     *
     * @return the decision once it is on the disk; fails with a {@link JournalProblem} if it could not be kept
     * @throws IllegalArgumentException when two of the commands come in each other's way, as {@link Together} says
     */
    public CompletableFuture<Decision> submit(List<Command> commands) {
        var together = new Together(commands);
        return write(() -> {
            var outcome = decide(together);
            undoStack.did(outcome.recorded());
            return outcome;
        });
    }

    /** Takes back what this session's author did last here; refused when there is nothing. */
    public CompletableFuture<Decision> undo() {
        return write(() -> undoStack.undo(this::takeBack));
    }

    /** Does again what was undone last here; refused when there is nothing. */
    public CompletableFuture<Decision> redo() {
        return write(() -> undoStack.redo(this::takeBack));
    }

    /** The moment it is, by the session's clock; for what a person records as received now. */
    public Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The day it is where the person is. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The time zone in which the person's days begin. */
    public ZoneId zone() {
        return clock.getZone();
    }

    /** The bytes of evidence files. */
    public EvidenceFiles files() {
        return journal.files();
    }

    /** The catalog's bytes as the document holds them. */
    public byte[] catalogBytes() throws JournalProblem {
        return journal.catalog();
    }

    /**
     * What was kept is remembered for undo before it is published, so that no watcher can come between the two. A new
     * day is published as well, whatever became of the command: it can change the verdict.
     */
    private CompletableFuture<Decision> write(Supplier<Outcome> step) {
        if (publisher == Thread.currentThread()) {
            throw new IllegalStateException("a watcher must not submit");
        }
        return CompletableFuture.supplyAsync(
                () -> {
                    var outcome = step.get();
                    if (!outcome.recorded().isEmpty()
                            || !snapshot.readiness().day().equals(today())) {
                        publish();
                    }
                    return outcome.decision();
                },
                writer);
    }

    private Outcome takeBack(Set<EntryId> entries) {
        return decide(new Together(List.of(new Command.Undo(entries))));
    }

    private Outcome decide(Together together) {
        if (journal.access() instanceof Access.ReadOnly(Phrase reason)) {
            return Outcome.refused(reason);
        }
        var now = now();
        var today = LocalDate.ofInstant(now, clock.getZone());
        var decision = new Decisions(catalog, assessment, signer.author(), today).decide(together);
        return switch (decision) {
            case Decision.Refused refused -> new Outcome(refused, List.of());
            case Decision.Accepted(var entries) when entries.isEmpty() -> new Outcome(decision, List.of());
            case Decision.Accepted(var entries) -> {
                var recorded = append(now, entries);
                assessment = assessment.after(recorded);
                yield new Outcome(decision, recorded);
            }
        };
    }

    private List<Recorded> append(Instant at, List<muniment.journal.Entry> entries) {
        try {
            return journal.append(signer, at, entries);
        } catch (JournalProblem problem) {
            throw new CompletionException(problem);
        }
    }

    /** Tells every watcher, whatever another one does. */
    private void publish() {
        snapshot = judged(snapshot.revision() + 1);
        publisher = Thread.currentThread();
        for (var watcher : watchers) {
            try {
                watcher.accept(snapshot);
            } catch (RuntimeException | Error failure) {
                LOG.log(Level.WARNING, "a watcher of the assessment failed", failure);
            }
        }
        publisher = null;
    }

    /** What is on the disk is shown even if it cannot be judged; the judgement before it then stands. */
    private Snapshot judged(long revision) {
        Readiness readiness;
        try {
            readiness = judge();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "the readiness could not be judged", failure);
            readiness = snapshot.readiness();
        }
        return snapshotOf(revision, readiness);
    }

    private Readiness judge() {
        return Readiness.judge(catalog, assessment, today(), zone());
    }

    /** Whether the file is protected by a password. */
    public boolean isProtected() {
        return journal.isProtected();
    }

    /** A receipt of the history as it is now, signed by the person who works on it. */
    public SignedReceipt receipt() {
        var now = snapshot().assessment();
        return SignedReceipt.by(
                signer,
                new Receipt(
                        now.scope().name(),
                        now.history().size(),
                        List.copyOf(now.heads()),
                        moment().truncatedTo(ChronoUnit.SECONDS),
                        signer.author()));
    }

    private Snapshot snapshotOf(long revision, Readiness readiness) {
        return new Snapshot(revision, file, signer.author(), journal.access(), catalog, assessment, readiness);
    }

    /**
     * The clock's time in milliseconds, but later than the last entry, so that what was written together is told apart.
     */
    private Instant now() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        latest = now.isAfter(latest) ? now : latest.plusMillis(1);
        return latest;
    }

    /** Waits for what was submitted and closes the document. */
    @Override
    public void close() throws JournalProblem {
        writer.close();
        journal.close();
    }
}
