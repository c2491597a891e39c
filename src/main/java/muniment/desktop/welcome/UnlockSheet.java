package muniment.desktop.welcome;

import java.nio.file.Path;
import javafx.scene.control.Label;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Dialogs;
import muniment.desktop.kit.Form;
import muniment.desktop.kit.Sheet;
import muniment.journal.JournalProblem;
import muniment.text.Legible;
import muniment.text.Text;

/**
 * Asks for the password of a protected assessment; stays open until one fits or the person gives up. From the third
 * failure on it says that nobody can recover a lost one.
 */
public record UnlockSheet(Text text, Dialogs dialogs) {
    private static final int PATIENCE = 3;

    /** @param unlocking tries what was typed */
    public void ask(Path file, Unlocking unlocking) {
        var model = new UnlockModel();
        var name = new Label(Legible.lines(String.valueOf(file.getFileName())));
        name.setWrapText(true);
        var form = Form.with(text)
                .below(name)
                .password("unlock.password", model.password)
                .build(model.refusals);
        Attached.during(form, () -> () -> model.password.set(""));
        dialogs.open(new Sheet("unlock.title", form, "unlock.open", close -> attempt(model, unlocking, close)));
    }

    private void attempt(UnlockModel model, Unlocking unlocking, Runnable close) {
        if (model.trying) {
            return;
        }
        if (model.password.get().isEmpty()) {
            model.refusals.show("password", text.say("unlock.missing"));
            return;
        }
        model.trying = true;
        model.refusals.clear();
        unlocking.attempt(
                model.password.get().toCharArray(),
                () -> {
                    model.password.set("");
                    close.run();
                },
                problem -> {
                    model.trying = false;
                    model.refusals.show("password", words(model, problem));
                });
    }

    private String words(UnlockModel model, Throwable problem) {
        if (Unlocking.wasWrong(problem)) {
            model.failures++;
            return text.say(model.failures < PATIENCE ? "unlock.wrong" : "unlock.lost");
        }
        return problem instanceof JournalProblem told ? text.say(told.phrase()) : String.valueOf(problem.getMessage());
    }
}
