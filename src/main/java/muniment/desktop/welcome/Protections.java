package muniment.desktop.welcome;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import muniment.desktop.kit.Tone;
import muniment.desktop.shell.Assessments;
import muniment.desktop.shell.OpenDocument;
import muniment.desktop.shell.PasswordChange;
import muniment.desktop.shell.Surroundings;
import muniment.desktop.work.Notice;
import muniment.journal.JournalProblem;
import muniment.journal.Person;
import muniment.session.Desk;
import muniment.session.Progress;
import muniment.session.Protect;
import muniment.session.Session;
import muniment.text.Phrase;
import muniment.text.Text;
import muniment.vault.Password;
import org.jspecify.annotations.Nullable;

/**
 * Puts a password on the open assessment, changes it or takes it off: the file is closed for that and opened again.
 *
 * <p>Guarantees that a wrong password is told before anything is closed, and that the assessment is opened again as it
 * was when the change could not be made.
 */
final class Protections {
    private static final String NOTICE = "protection";

    private final Desk desk;
    private final Assessments assessments;
    private final Surroundings around;
    private final ProtectionSheets sheets;
    private final Text text;

    /** The passwords of a change; null where there is none. */
    private record Passwords(
            @Nullable Password before, @Nullable Password after) {}

    Protections(Desk desk, Assessments assessments, Surroundings around) {
        this(desk, assessments, around, ProtectionSheets.in(around.dialogs(), around.text()));
    }

    Protections(Desk desk, Assessments assessments, Surroundings around, ProtectionSheets sheets) {
        this.desk = desk;
        this.assessments = assessments;
        this.around = around;
        this.sheets = sheets;
        this.text = around.text();
    }

    /** Asks for what the change takes and makes it. */
    void ask(OpenDocument document, PasswordChange change) {
        var model = new ProtectionModel();
        sheets.ask(change, model, close -> attempt(document, model, change, close));
    }

    private void attempt(OpenDocument document, ProtectionModel model, PasswordChange change, Runnable close) {
        if (model.trying) {
            return;
        }
        if (change != PasswordChange.SET && model.before.get().isEmpty()) {
            model.refusals.show("before", text.say("document.protect.before-missing"));
        } else if (change != PasswordChange.REMOVE && model.after.get().isEmpty()) {
            model.refusals.show("after", text.say("document.protect.after-missing"));
        } else if (!model.after.get().equals(model.again.get())) {
            model.refusals.show("again", text.say("document.protect.differs"));
        } else if (change == PasswordChange.SET) {
            make(document, model, change, close);
        } else {
            check(document, model, change, close);
        }
    }

    private void check(OpenDocument document, ProtectionModel model, PasswordChange change, Runnable close) {
        model.trying = true;
        model.refusals.clear();
        var file = document.snapshot().file();
        var person = document.snapshot().author().person();
        var typed = model.before.get().toCharArray();
        around.errands()
                .start(
                        Phrase.of("document.protect.checking"),
                        _ -> {
                            try (var password = Password.of(typed)) {
                                desk.open(file, person, password).close();
                                return true;
                            }
                        },
                        _ -> make(document, model, change, close),
                        problem -> {
                            model.trying = false;
                            if (Unlocking.wasWrong(problem)) {
                                model.refusals.show("before", text.say("unlock.wrong"));
                            } else {
                                around.notices().failed(problem);
                            }
                        });
    }

    private void make(OpenDocument document, ProtectionModel model, PasswordChange change, Runnable close) {
        var passwords = new Passwords(password(model.before.get()), password(model.after.get()));
        var file = document.snapshot().file();
        var person = document.snapshot().author().person();
        model.forget();
        close.run();
        var trouble = new AtomicReference<@Nullable JournalProblem>();
        assessments.unlessWriting(() -> assessments.close(() -> assessments.replace(
                Phrase.of("session.protecting", file.toString()),
                progress -> changed(file, person, passwords, trouble, progress),
                () -> tell(trouble.get(), change),
                around.notices()::failed)));
    }

    private static @Nullable Password password(String typed) {
        return typed.isEmpty() ? null : Password.of(typed.toCharArray());
    }

    private Session changed(
            Path file,
            Person person,
            Passwords passwords,
            AtomicReference<@Nullable JournalProblem> trouble,
            Progress progress)
            throws JournalProblem {
        try (var before = passwords.before();
                var after = passwords.after()) {
            try {
                new Protect(file, before, after).run(progress);
            } catch (JournalProblem refused) {
                trouble.set(refused);
                return desk.open(file, person, before);
            }
            return desk.open(file, person, after);
        }
    }

    private void tell(@Nullable JournalProblem trouble, PasswordChange change) {
        if (trouble != null) {
            around.notices().failed(trouble);
            return;
        }
        var words = text.say("document.protect." + Text.slug(change) + ".done");
        around.notices().show(Notice.of(NOTICE, Tone.INFO, words));
    }
}
