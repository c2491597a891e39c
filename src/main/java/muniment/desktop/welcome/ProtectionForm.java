package muniment.desktop.welcome;

import javafx.scene.layout.Region;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Form;
import muniment.desktop.shell.PasswordChange;
import muniment.text.Text;

/** Asks for the passwords that a change takes; they are forgotten when it goes. */
record ProtectionForm(Text text) {
    Region build(ProtectionModel model, PasswordChange change) {
        var form = Form.with(text);
        switch (change) {
            case SET -> after(form.note("document.protect.lost"), model).note("document.protect.limits");
            case CHANGE -> after(before(form.note("document.protect.lost"), model), model);
            case REMOVE -> before(form.note("document.protect.open"), model);
        }
        var built = form.build(model.refusals);
        built.getStyleClass().addAll("protection");
        Attached.during(built, () -> model::forget);
        return built;
    }

    private static Form before(Form form, ProtectionModel model) {
        return form.password("document.protect.before", model.before);
    }

    private static Form after(Form form, ProtectionModel model) {
        return form.password("document.protect.after", model.after).password("document.protect.again", model.again);
    }
}
