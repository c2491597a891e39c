package muniment.desktop.intake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import muniment.analysis.form.Stated;
import muniment.analysis.reading.Exhibit;
import muniment.assessment.Decision;
import muniment.catalog.Sha256;
import muniment.desktop.intake.IntakeModel.State;
import muniment.desktop.intake.IntakeModel.Step;
import muniment.desktop.kit.FxThread;
import muniment.desktop.kit.Tone;
import muniment.desktop.obligation.Moments;
import muniment.desktop.observation.ObservationRow;
import muniment.desktop.outside.Choosers;
import muniment.desktop.shell.ChecklistFilter;
import muniment.desktop.shell.OpenDocument;
import muniment.desktop.shell.Place;
import muniment.desktop.shell.Surroundings;
import muniment.desktop.work.Notice;
import muniment.observation.Outcome;
import muniment.session.Progress;
import muniment.session.Running;
import muniment.session.analysis.Collection;
import muniment.session.analysis.FileIntake;
import muniment.session.analysis.Intake;
import muniment.session.analysis.RecordIntake;
import muniment.session.analysis.Terms;
import muniment.session.viewing.Original;
import muniment.text.Phrase;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is handed over, shows what it was taken for and what it shows, and records what the person chooses. Used
 * on one thread.
 *
 * <p>Guarantees that nothing is recorded before the person says so, and that what was unpacked is deleted when it is
 * recorded, discarded or the document is closed.
 */
final class IntakePresenter implements IntakeActions {
    private static final String NOTICE = "intake";
    private static final Choosers.Wanted FILES = new Choosers.Wanted("intake-room.choose-files", Choosers.FileKind.ANY);

    private final IntakeModel model;
    private final OpenDocument document;
    private final Surroundings around;
    private final IntakeProjection projection;
    private final Executor ui;
    private final Analysing analysing;
    private final Text text;
    private @Nullable Running<?> running;
    private @Nullable Batch batch;
    private @Nullable String chosen;
    private int turn;

    /** Files that were read, before they are shown. */
    private record Read(List<Collection> collections, Map<Exhibit, Stated> stated, Intake intake) {}

    /** What became of files that were to be recorded. */
    private record Recorded(Decision decision, Intake intake) {}

    IntakePresenter(
            IntakeModel model,
            OpenDocument document,
            Surroundings around,
            Moments moments,
            Executor ui,
            Analysing analysing) {
        this.model = model;
        this.document = document;
        this.around = around;
        this.projection = new IntakeProjection(model, document, moments, around.text());
        this.ui = ui;
        this.analysing = analysing;
        this.text = around.text();
    }

    /** The bytes of a file that is not recorded yet. */
    Optional<Original> original(Sha256 digest) {
        return Optional.ofNullable(batch)
                .flatMap(held -> held.exhibit(digest))
                .map(exhibit -> Original.of(
                        new muniment.session.Incoming(
                                exhibit.name(),
                                exhibit.size(),
                                () -> exhibit.bytes().open()),
                        digest));
    }

    @Override
    public void addFiles() {
        take(around.outside().choosers().openMany(FILES));
    }

    @Override
    public void addFolder() {
        around.outside().choosers().folder("intake-room.choose-folder").ifPresent(folder -> take(List.of(folder)));
    }

    /** Reads files, folders and archives beside those that are here already. */
    void take(List<Path> paths) {
        if (!paths.isEmpty() && model.state().get() != State.READING) {
            var before = batch == null ? List.<Collection>of() : batch.collections();
            var stated = batch == null ? Map.<Exhibit, Stated>of() : batch.stated();
            read(progress -> opened(paths, before, stated, progress));
        }
    }

    private Read opened(List<Path> paths, List<Collection> before, Map<Exhibit, Stated> stated, Progress progress)
            throws Exception {
        var collected = Collection.open(paths, progress);
        var done = false;
        try {
            var all = Stream.concat(before.stream(), Stream.of(collected)).toList();
            var read = analysed(all, stated, progress);
            done = true;
            return read;
        } finally {
            if (!done) {
                collected.close();
            }
        }
    }

    private Read analysed(List<Collection> collections, Map<Exhibit, Stated> stated, Progress progress) {
        var files = Batch.handed(collections, stated);
        return new Read(collections, stated, analysing.of(files, Terms.of(document.session()), progress));
    }

    private void read(muniment.session.Job<Read> job) {
        var before = model.state().get();
        var mine = turn;
        model.state().set(State.READING);
        model.step().set(new Step(text.say("intake-room.reading"), -1));
        var started = around.errands()
                .start(
                        Phrase.of("intake-room.reading"),
                        job,
                        read -> {
                            if (mine != turn) {
                                close(read.collections());
                                return;
                            }
                            running = null;
                            var left = batch == null ? new HashSet<String>() : batch.left();
                            batch = new Batch(read.collections(), read.stated(), read.intake(), left, read.intake());
                            model.state().set(State.READ);
                            project();
                            judge();
                        },
                        problem -> {
                            if (mine == turn) {
                                running = null;
                                model.state().set(before);
                            }
                            if (!(problem instanceof CancellationException)) {
                                around.notices().failed(problem);
                            }
                        });
        running = started;
        started.watch(FxThread.latest(ui, this::at));
    }

    private void at(Running.Step step) {
        var part = step.whole() > 0 ? Math.clamp((double) step.done() / step.whole(), 0, 1) : -1;
        model.step().set(new Step(text.say(step.what()), part));
    }

    @Override
    public void cancel() {
        Optional.ofNullable(running).ifPresent(Running::cancel);
    }

    /** Shows the batch as it is now. */
    void project() {
        projection.of(batch, chosen).ifPresent(id -> chosen = id);
    }

    @Override
    public void choose(String file) {
        var held = batch;
        if (held != null && !file.equals(chosen)) {
            chosen = file;
            projection.chosen(held, file);
            projection.seen(held, file);
        }
    }

    @Override
    public void include(String file, boolean wanted) {
        change(held -> held.with(file, wanted));
    }

    @Override
    public void includeAll(boolean wanted) {
        change(held -> held.withAll(wanted));
    }

    private void change(java.util.function.UnaryOperator<Batch> how) {
        var held = batch;
        if (held != null) {
            batch = how.apply(held);
            project();
            judge();
        }
    }

    /** What is left out is not to count in what is shown. */
    private void judge() {
        var held = batch;
        if (held != null && !held.settled()) {
            around.errands()
                    .quietly(
                            _ -> held.judged(),
                            judged -> {
                                if (batch == held) {
                                    batch = judged;
                                    project();
                                }
                            },
                            around.notices()::failed);
        }
    }

    @Override
    public void correct() {
        var held = batch;
        var file = held == null || chosen == null ? Optional.<FileIntake>empty() : held.file(chosen);
        if (held == null || file.isEmpty()) {
            return;
        }
        projection.correction().typed().ifPresent(said -> {
            var stated = new HashMap<>(held.stated());
            stated.put(file.get().exhibit(), said);
            read(progress -> analysed(held.collections(), Map.copyOf(stated), progress));
        });
    }

    @Override
    public void viewFile() {
        Optional.ofNullable(batch)
                .flatMap(held -> Optional.ofNullable(chosen).flatMap(held::file))
                .ifPresent(file -> around.navigator()
                        .go(new Place.Artefact(file.exhibit().digest(), muniment.observation.Place.WHOLE)));
    }

    @Override
    public void show(Outcome outcome, boolean shown) {
        var hidden = new HashSet<>(model.hidden().get());
        if (shown) {
            hidden.remove(outcome);
        } else {
            hidden.add(outcome);
        }
        model.hidden().set(hidden.stream().collect(java.util.stream.Collectors.toUnmodifiableSet()));
        Optional.ofNullable(batch).ifPresent(held -> projection.seen(held, chosen));
    }

    @Override
    public void onlyThisFile(boolean only) {
        model.onlyThisFile().set(only);
        Optional.ofNullable(batch).ifPresent(held -> projection.seen(held, chosen));
    }

    @Override
    public void viewObservation(ObservationRow row) {
        row.grounds().places().stream().findFirst().ifPresent(this::view);
    }

    @Override
    public void view(ObservationRow.Cited place) {
        around.navigator().go(new Place.Artefact(place.digest(), place.at()));
    }

    @Override
    public void record() {
        var held = batch;
        if (held == null || held.chosen().isEmpty()) {
            return;
        }
        model.state().set(State.READING);
        model.step().set(new Step(text.say("intake-room.recording"), -1));
        var started = around.errands()
                .startWriting(
                        Phrase.of("intake-room.recording"),
                        progress -> {
                            var wanted = held.judged().shown();
                            return new Recorded(new RecordIntake(document.session(), wanted).run(progress), wanted);
                        },
                        this::recorded,
                        problem -> {
                            running = null;
                            model.state().set(State.READ);
                            if (!(problem instanceof CancellationException)) {
                                around.notices().failed(problem);
                            }
                        });
        running = started;
        started.watch(FxThread.latest(ui, this::at));
    }

    private void recorded(Recorded recorded) {
        running = null;
        var wanted = recorded.intake();
        switch (recorded.decision()) {
            case Decision.Accepted _ -> {
                var words = text.say(
                        "intake-room.recorded",
                        wanted.recognised().count(),
                        wanted.analysis().observations().size());
                letGo();
                model.step().set(new Step(words, 1));
                model.state().set(State.RECORDED);
                around.notices().settle(NOTICE);
            }
            case Decision.Refused(var reasons) -> {
                model.state().set(State.READ);
                around.notices()
                        .show(Notice.of(
                                NOTICE, Tone.BAD, text.say(reasons.getFirst().phrase())));
            }
        }
    }

    @Override
    public void discard() {
        letGo();
        model.state().set(State.EMPTY);
    }

    /** Stops what is under way and deletes what was unpacked. */
    void letGo() {
        turn++;
        cancel();
        var held = batch;
        batch = null;
        chosen = null;
        project();
        if (held != null) {
            close(held.collections());
        }
    }

    private void close(List<Collection> collections) {
        around.errands()
                .quietly(
                        _ -> {
                            for (var collected : collections) {
                                collected.close();
                            }
                            return collections;
                        },
                        _ -> {},
                        around.notices()::failed);
    }

    @Override
    public void files() {
        around.navigator().go(new Place.Intake(false));
    }

    @Override
    public void missing() {
        around.navigator().go(new Place.Intake(true));
    }

    @Override
    public void checklist() {
        around.navigator().go(new Place.Checklist(ChecklistFilter.ALL));
    }
}
