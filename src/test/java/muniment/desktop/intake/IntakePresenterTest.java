package muniment.desktop.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import muniment.assessment.Command;
import muniment.catalog.ClassificationId;
import muniment.catalog.Sha256;
import muniment.desktop.Headless;
import muniment.desktop.intake.IntakeModel.Choice;
import muniment.desktop.intake.IntakeModel.FileEntry;
import muniment.desktop.intake.IntakeModel.Kind;
import muniment.desktop.intake.IntakeModel.Seen;
import muniment.desktop.intake.IntakeModel.State;
import muniment.desktop.kit.Mark;
import muniment.desktop.obligation.Moments;
import muniment.desktop.shell.Place;
import muniment.observation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IntakePresenterTest {
    @TempDir
    Path home;

    private final IntakeModel model = new IntakeModel();

    private IntakePresenter presenter(Headless headless) {
        return new IntakePresenter(
                model,
                headless.document,
                headless.surroundings,
                new Moments(ZoneOffset.UTC),
                Runnable::run,
                new HandMade());
    }

    private Path collection() throws Exception {
        var folder = Files.createDirectories(home.resolve("collected"));
        Files.writeString(folder.resolve("nodetool-tablestats.txt"), "Keyspace: orders\n214\n12\nand more lines\n");
        Files.writeString(folder.resolve("holiday.txt"), "nothing of the kind\n");
        return folder;
    }

    private IntakePresenter taken(Headless headless) throws Exception {
        var presenter = presenter(headless);
        presenter.take(List.of(collection()));
        assertEquals(State.READING, model.state().get());
        headless.until(() -> model.state().get() == State.READ);
        return presenter;
    }

    private List<FileEntry.File> files() {
        return model.files().stream()
                .filter(FileEntry.File.class::isInstance)
                .map(FileEntry.File.class::cast)
                .toList();
    }

    @Test
    void filesAreShownByWhetherTheyWereRecognised() throws Exception {
        try (var headless = Headless.in(home)) {
            taken(headless);
            assertEquals(
                    List.of(Choice.CHOSEN, Choice.NONE),
                    files().stream().map(FileEntry.File::choice).toList());
            assertEquals(
                    List.of("Certain", "Not recognised"),
                    files().stream().map(file -> file.marks().getFirst().word()).toList());
            assertTrue(files().getFirst().circumstances().contains("orders-prod"));
            assertTrue(model.summary().get().canRecord());
            assertFalse(model.summary().get().undecided().isEmpty());
        }
    }

    @Test
    void anOutcomeCanBeHidden() throws Exception {
        try (var headless = Headless.in(home)) {
            var presenter = taken(headless);
            var before =
                    model.seen().stream().filter(Seen.Row.class::isInstance).count();
            presenter.show(Outcome.PASS, false);
            assertEquals(
                    before / 2,
                    model.seen().stream().filter(Seen.Row.class::isInstance).count());
            assertTrue(before > 0);
        }
    }

    @Test
    void whatIsLeftOutIsNotRecorded() throws Exception {
        try (var headless = Headless.in(home)) {
            var presenter = taken(headless);
            presenter.includeAll(false);
            assertFalse(model.summary().get().canRecord());
            presenter.record();
            assertEquals(State.READ, model.state().get());
            assertEquals(List.of(), headless.document.snapshot().assessment().evidence());
        }
    }

    @Test
    void whatIsLeftOutCountsNoMoreInWhatIsShown() throws Exception {
        try (var headless = Headless.in(home)) {
            var presenter = presenter(headless);
            var folder = collection();
            Files.writeString(folder.resolve("nodetool-status.txt"), "DC: dc1\n1\n2\n");
            presenter.take(List.of(folder));
            headless.until(() -> model.state().get() == State.READ);
            var before = List.copyOf(model.seen());
            var stats = files().stream()
                    .filter(file -> file.name().endsWith("tablestats.txt"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            presenter.include(stats, false);
            assertEquals(2, model.summary().get().remarks().size());
            headless.until(() -> model.summary().get().remarks().size() == 1);
            assertEquals(List.of(), placesIn("tablestats.txt"));
            presenter.include(stats, true);
            headless.until(() -> model.summary().get().remarks().isEmpty());
            assertEquals(before, List.copyOf(model.seen()));
            assertFalse(placesIn("tablestats.txt").isEmpty());
        }
    }

    private List<String> placesIn(String name) {
        return model.seen().stream()
                .filter(Seen.Row.class::isInstance)
                .flatMap(seen -> ((Seen.Row) seen).row().grounds().places().stream())
                .map(place -> place.words())
                .filter(words -> words.contains(name))
                .toList();
    }

    @Test
    void whatIsChosenIsRecordedWithWhatItShowsAndCanBeUndone() throws Exception {
        try (var headless = Headless.in(home)) {
            var presenter = presenter(headless);
            presenter.take(List.of(collection().resolve("nodetool-tablestats.txt")));
            headless.until(() -> model.state().get() == State.READ);
            presenter.record();
            headless.until(() -> model.state().get() == State.RECORDED);
            var assessment = headless.document.snapshot().assessment();
            assertEquals(
                    List.of("nodetool-tablestats.txt"),
                    assessment.evidence().stream()
                            .map(onFile -> onFile.evidence().title())
                            .toList());
            assertFalse(assessment.observations().isEmpty());
            headless.document.undo(_ -> {});
            headless.until(() ->
                    headless.document.snapshot().assessment().observations().isEmpty());
            assertEquals(List.of(), headless.document.snapshot().assessment().evidence());
        }
    }

    @Test
    void aFileSaysHowConfidentialItCountsAndOneThatIsOnFileHowItWasMarked() throws Exception {
        try (var headless = Headless.in(home)) {
            var presenter = presenter(headless);
            var file = List.of(collection().resolve("nodetool-tablestats.txt"));
            presenter.take(file);
            headless.until(() -> model.state().get() == State.READ);
            assertEquals(List.of("Certain", "Unmarked, counts as internal"), marks());
            presenter.record();
            headless.until(() -> model.state().get() == State.RECORDED);
            var onFile = headless.document.snapshot().assessment().evidence().getFirst();
            headless.document.submit(
                    new Command.ClassifyEvidence(onFile.id(), new ClassificationId("restricted"), "It names people."),
                    _ -> {});
            headless.until(() -> !headless.document
                    .snapshot()
                    .assessment()
                    .evidence()
                    .getFirst()
                    .markings()
                    .isEmpty());
            presenter.take(file);
            headless.until(() -> model.state().get() == State.READ);
            assertEquals(List.of("Certain", "Restricted"), marks());
        }
    }

    private List<String> marks() {
        return files().getFirst().marks().stream().map(Mark::word).toList();
    }

    @Test
    void aFileIsReadAgainAsWhatAPersonSays() throws Exception {
        try (var headless = Headless.in(home)) {
            var presenter = taken(headless);
            presenter.choose(files().getLast().id());
            model.correction().kind().set(new Kind("nodetool-status", "nodetool status"));
            presenter.correct();
            headless.until(
                    () -> model.state().get() == State.READ && files().getLast().choice() == Choice.CHOSEN);
            assertTrue(files().stream()
                    .anyMatch(file -> file.marks().getFirst().word().equals("As you said")));
        }
    }

    @Test
    void aTimeThatIsNoneIsRefusedAtItsField() throws Exception {
        try (var headless = Headless.in(home)) {
            var presenter = taken(headless);
            model.correction().captured().set("yesterday");
            presenter.correct();
            assertEquals(State.READ, model.state().get());
            assertTrue(model.correction().refusals().byField().get().containsKey("captured"));
        }
    }

    @Test
    void anObservationLeadsToItsPlaceBeforeItIsRecorded() throws Exception {
        try (var headless = Headless.in(home)) {
            var presenter = taken(headless);
            var row = model.seen().stream()
                    .filter(Seen.Row.class::isInstance)
                    .map(Seen.Row.class::cast)
                    .findFirst()
                    .orElseThrow()
                    .row();
            presenter.viewObservation(row);
            var digest = Sha256.of(Files.readAllBytes(home.resolve("collected/nodetool-tablestats.txt")));
            assertEquals(List.of(new Place.Artefact(digest, muniment.observation.Place.line(2))), headless.visited);
            assertEquals(
                    "collected/nodetool-tablestats.txt",
                    presenter.original(digest).orElseThrow().name());
        }
    }

    @Test
    void whatIsDiscardedIsForgotten() throws Exception {
        try (var headless = Headless.in(home)) {
            var presenter = taken(headless);
            presenter.discard();
            assertEquals(State.EMPTY, model.state().get());
            assertEquals(List.of(), model.files());
        }
    }
}
