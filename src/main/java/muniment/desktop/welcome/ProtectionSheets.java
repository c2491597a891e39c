package muniment.desktop.welcome;

import java.util.function.Consumer;
import muniment.desktop.kit.Dialogs;
import muniment.desktop.kit.Sheet;
import muniment.desktop.shell.PasswordChange;
import muniment.text.Text;

/** Asks a person for the passwords of a change. What is handed in closes the question when it is settled. */
@FunctionalInterface
interface ProtectionSheets {
    void ask(PasswordChange change, ProtectionModel model, Consumer<Runnable> doIt);

    /** In dialogs of the window. */
    static ProtectionSheets in(Dialogs dialogs, Text text) {
        return (change, model, doIt) -> {
            var key = "document.protect." + Text.slug(change);
            var form = new ProtectionForm(text).build(model, change);
            dialogs.open(new Sheet(key + ".title", form, key + ".verb", doIt::accept));
        };
    }
}
