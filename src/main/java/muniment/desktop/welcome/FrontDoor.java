package muniment.desktop.welcome;

import java.nio.file.Path;
import java.util.function.Consumer;
import muniment.catalog.BundledCatalog;
import muniment.desktop.kit.Sheet;
import muniment.desktop.outside.Choosers.FileKind;
import muniment.desktop.outside.Choosers.Wanted;
import muniment.desktop.scope.ScopeValues;
import muniment.desktop.shell.Assessments;
import muniment.desktop.shell.Doors;
import muniment.desktop.shell.PasswordChange;
import muniment.desktop.shell.Place;
import muniment.desktop.shell.Surroundings;
import muniment.journal.Person;
import muniment.session.Desk;
import muniment.session.Progress;
import muniment.session.Session;
import muniment.text.Phrase;
import muniment.vault.Password;

/** The ways into an assessment and out of it: asks who works here on first use, and does the work in the background. */
public final class FrontDoor implements Doors {
    private final Desk desk;
    private final Assessments assessments;
    private final Surroundings around;
    private final Path directory;
    private final Sample sample;

    /** Makes the sample and opens it. */
    @FunctionalInterface
    public interface Sample {
        /** The sample as an open assessment. */
        Session make(Progress progress) throws Exception;
    }

    /** @param directory where new assessments are suggested to be kept */
    public FrontDoor(Desk desk, Assessments assessments, Surroundings around, Path directory, Sample sample) {
        this.desk = desk;
        this.assessments = assessments;
        this.around = around;
        this.directory = directory;
        this.sample = sample;
    }

    @Override
    public void makeNew() {
        around.errands().start(Phrase.of("new.preparing"), _ -> BundledCatalog.read(), catalog -> {
            var model = new NewModel(
                    ScopeValues.empty(catalog), directory, desk.author().isPresent());
            var presenter = new NewPresenter(
                    model, desk, assessments, around.outside().choosers(), around.notices(), around.text());
            var form = new NewForm(model, presenter::chooseFile, around.text()).build();
            around.dialogs().open(new Sheet("new.title", form, "new.create", presenter::create));
        });
    }

    @Override
    public void choose() {
        around.outside()
                .choosers()
                .open(new Wanted("open.choose", FileKind.ASSESSMENT))
                .ifPresent(this::open);
    }

    @Override
    public void open(Path file) {
        withAuthor(person -> assessments.open(file, _ -> desk.open(file, person), this::opened, problem -> {
            if (Unlocking.isAskedFor(problem)) {
                new UnlockSheet(around.text(), around.dialogs()).ask(file, unlocking(file, person));
            } else {
                around.notices().failed(problem);
            }
        }));
    }

    private Unlocking unlocking(Path file, Person person) {
        return (typed, done, failed) -> assessments.open(
                file,
                _ -> {
                    try (var password = Password.of(typed)) {
                        return desk.open(file, person, password);
                    }
                },
                before -> {
                    done.run();
                    opened(before);
                },
                failed);
    }

    private void opened(boolean before) {
        if (before) {
            around.navigator().go(new Place.Matrix());
        }
    }

    @Override
    public void sample() {
        assessments.replace(Phrase.of("welcome.sampling"), sample::make, () -> {}, around.notices()::failed);
    }

    @Override
    public void protect(PasswordChange change) {
        assessments.open().ifPresent(document -> new Protections(desk, assessments, around).ask(document, change));
    }

    @Override
    public void close() {
        assessments.unlessWriting(() -> assessments.close(() -> {}));
    }

    private void withAuthor(Consumer<Person> then) {
        desk.author()
                .ifPresentOrElse(
                        then, () -> new AuthorSheet(around.text(), around.dialogs()).ask(person -> keep(person, then)));
    }

    private void keep(Person person, Consumer<Person> then) {
        around.errands()
                .start(
                        Phrase.of("author.keeping"),
                        _ -> {
                            desk.keep(desk.preferences().withAuthor(person));
                            return person;
                        },
                        then);
    }
}
