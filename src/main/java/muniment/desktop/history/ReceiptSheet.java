package muniment.desktop.history;

import java.time.ZonedDateTime;
import muniment.desktop.kit.Dialogs;
import muniment.text.Text;

/** Shows a person a receipt until they close it. */
@FunctionalInterface
interface ReceiptSheet {
    void show(ReceiptView.Code code, int entries, ZonedDateTime at, ReceiptView.Actions actions);

    /** In a dialog of the window. */
    static ReceiptSheet in(Dialogs dialogs, Text text) {
        return (code, entries, at, actions) ->
                dialogs.tell("document.receipt.title", new ReceiptView(text, actions).build(code, entries, at));
    }
}
