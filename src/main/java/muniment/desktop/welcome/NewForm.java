package muniment.desktop.welcome;

import javafx.scene.layout.Region;
import muniment.desktop.kit.Form;
import muniment.desktop.scope.ScopeForm;
import muniment.text.Text;

/** The form of a new assessment. */
record NewForm(NewModel model, Runnable chooseFile, Text text) {
    Region build() {
        var form = Form.with(text);
        if (!model.authorKnown) {
            form.note("settings.author.why")
                    .beside(
                            left -> left.text("author.person", model.author.name),
                            right -> right.text("author.mail", model.author.mail));
        }
        return new ScopeForm(model.scope, text)
                .addTo(form)
                .file("new.file", model.file, chooseFile)
                .build(model.scope.refusals());
    }
}
