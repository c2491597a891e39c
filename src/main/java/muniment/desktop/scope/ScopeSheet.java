package muniment.desktop.scope;

import muniment.desktop.kit.Dialogs;
import muniment.desktop.kit.Sheet;
import muniment.desktop.shell.OpenDocument;
import muniment.text.Text;

/** The dialog about the open assessment. */
public record ScopeSheet(Text text, Dialogs dialogs) {
    /** Opens it. */
    public void open(OpenDocument document) {
        var presenter = new ScopePresenter(document, text);
        var content = new ScopeForm(presenter.model(), text).build();
        dialogs.open(new Sheet("scope.title", content, "scope.save", presenter::save));
    }
}
