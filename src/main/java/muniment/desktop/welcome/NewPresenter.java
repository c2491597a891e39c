package muniment.desktop.welcome;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import muniment.desktop.outside.Choosers;
import muniment.desktop.outside.Choosers.FileKind;
import muniment.desktop.outside.Choosers.Wanted;
import muniment.desktop.scope.ScopeValues;
import muniment.desktop.shell.Assessments;
import muniment.desktop.work.Explained;
import muniment.desktop.work.Notices;
import muniment.journal.Person;
import muniment.session.CommandRefused;
import muniment.session.Desk;
import muniment.text.Phrase;
import muniment.text.Text;

/** Makes a new assessment of what the form holds; whatever speaks against it stands in the form, which stays open. */
final class NewPresenter {
    private final NewModel model;
    private final Desk desk;
    private final Assessments assessments;
    private final Choosers choosers;
    private final Notices notices;
    private final Text text;

    NewPresenter(NewModel model, Desk desk, Assessments assessments, Choosers choosers, Notices notices, Text text) {
        this.model = model;
        this.desk = desk;
        this.assessments = assessments;
        this.choosers = choosers;
        this.notices = notices;
        this.text = text;
    }

    /** Lets the person choose where to keep it. */
    void chooseFile() {
        var suggested = path().map(path -> String.valueOf(path.getFileName())).orElse("assessment.muniment");
        choosers.save(new Wanted("new.file.choose", FileKind.ASSESSMENT), suggested)
                .ifPresent(chosen -> model.file.set(chosen.toString()));
    }

    void create(Runnable close) {
        var person = author();
        var file = path();
        if (person.isEmpty()) {
            model.scope.refusals().show("person", text.say("author.name-missing"));
        } else if (file.isEmpty()) {
            model.scope.refusals().show("file", text.say("new.file.none"));
        } else {
            create(file.get(), person.get(), close);
        }
    }

    private void create(Path file, Person person, Runnable close) {
        var scope = ScopeValues.scope(model.scope);
        var traits = ScopeValues.traits(model.scope);
        assessments.replace(
                Phrase.of("new.creating", file.getFileName()),
                _ -> {
                    var session = desk.create(file, scope, traits, person);
                    desk.keep(desk.preferences().withAuthor(person));
                    return session;
                },
                close,
                this::refused);
    }

    private void refused(Throwable problem) {
        switch (problem) {
            case CommandRefused refused -> model.scope.refusals().show(refused.reasons(), text);
            default ->
                Explained.of(problem, text)
                        .ifPresentOrElse(
                                words -> model.scope.refusals().show("file", words), () -> notices.failed(problem));
        }
    }

    private Optional<Person> author() {
        var known = desk.author();
        return known.isPresent() ? known : model.author.person(text);
    }

    private Optional<Path> path() {
        try {
            var written = model.file.get().strip();
            return written.isEmpty() ? Optional.empty() : Optional.of(Path.of(written));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
