package muniment.desktop.report;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import muniment.desktop.kit.Dialogs;
import muniment.desktop.kit.Form;
import muniment.desktop.kit.Prose;
import muniment.desktop.kit.Sheet;
import muniment.desktop.report.CountersigningModel.Found;
import muniment.text.Text;

/**
 * Asks a further person to sign a report, below what is known of it.
 *
 * @param underWay makes the line that shows what is under way and cancels it
 */
record CountersigningSheet(
        Text text, CountersigningModel model, SigningForm.Actions actions, Dialogs dialogs, Supplier<Node> underWay) {
    /** @param sign signs and closes the sheet */
    void open(Consumer<Runnable> sign) {
        var found = model.found().get();
        if (found != null) {
            dialogs.open(new Sheet(
                    "report-room.counter.title", content(found), "report-room.counter.sign", sign, model.busy()));
        }
    }

    private Region content(Found found) {
        var fields = new SigningForm(text, model.signature(), actions);
        var form = fields.fields(Form.with(text)
                        .radios(
                                "report-room.role",
                                model.part(),
                                found.free(),
                                part -> text.name("report-room.role", part)))
                .build(model.signature().refusals());
        return new FoundReport(text, found.name(), found.signed())
                .above(
                        fields.leadingToRefusals(form),
                        List.of(Prose.of(found.known(), "muted")),
                        model.busy(),
                        underWay.get());
    }
}
