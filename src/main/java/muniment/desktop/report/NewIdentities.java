package muniment.desktop.report;

import java.nio.file.Path;
import java.util.Arrays;
import muniment.desktop.outside.Choosers.FileKind;
import muniment.desktop.outside.Choosers.Wanted;
import muniment.desktop.shell.Surroundings;
import muniment.journal.Person;
import muniment.session.MakeIdentity;
import muniment.session.Workplace;
import muniment.signing.Existing;
import muniment.signing.Problem;
import muniment.signing.Refusal;
import muniment.signing.Wording;
import muniment.text.Phrase;

/** Makes a signing identity for a person who has none, and chooses it for the signature. */
final class NewIdentities {
    private static final int SHORTEST = 8;

    private final ReportModel model;
    private final Surroundings around;
    private final Workplace workplace;

    NewIdentities(ReportModel model, Surroundings around, Workplace workplace) {
        this.model = model;
        this.around = around;
        this.workplace = workplace;
    }

    /** Fills the form with what is known of the author. */
    void propose(Person author) {
        var form = model.newIdentity();
        form.name().set(author.name());
        form.mail().set(author.mail());
        forget();
        form.refusals().clear();
    }

    /** Makes the identity that the form describes; {@code done} closes the form. */
    void make(Runnable done) {
        var form = model.newIdentity();
        form.refusals().clear();
        if (form.name().get().isBlank()) {
            form.refusals().show("name", around.text().say("report-room.new.name.missing"));
        } else if (form.password().get().length() < SHORTEST) {
            form.refusals().show("password", around.text().say("report-room.new.password.short", SHORTEST));
        } else if (!form.password().get().equals(form.again().get())) {
            form.refusals().show("again", around.text().say("report-room.new.again.differs"));
        } else {
            around.outside()
                    .choosers()
                    .save(
                            new Wanted("report-room.new.save.title", FileKind.IDENTITY),
                            form.name().get().strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-") + ".p12")
                    .ifPresent(file -> make(file, done));
        }
    }

    private void make(Path file, Runnable done) {
        var form = model.newIdentity();
        var password = form.password().get().toCharArray();
        var person = new Person(form.name().get(), form.mail().get());
        var job = new MakeIdentity(workplace, person, file, password, Existing.REPLACE);
        Arrays.fill(password, '\0');
        forget();
        around.errands()
                .startWriting(
                        Phrase.of("report-room.new.making", person.name()),
                        job,
                        _ -> {
                            model.signature().identity().set(file.toString());
                            model.refusals().clear();
                            done.run();
                        },
                        this::failed);
    }

    /** What can be mended in the form is said there; the form stays open. */
    private void failed(Throwable problem) {
        if (problem instanceof Refusal refusal) {
            var field = refusal.problem() instanceof Problem.MailNotValid ? "mail" : "name";
            model.newIdentity().refusals().show(field, Wording.english().of(refusal.problem()));
        } else {
            around.notices().failed(problem);
        }
    }

    private void forget() {
        model.newIdentity().password().set("");
        model.newIdentity().again().set("");
    }
}
