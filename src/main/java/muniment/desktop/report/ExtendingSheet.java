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
import muniment.desktop.report.ExtendingModel.Found;
import muniment.desktop.report.ProofModel.Proof;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/**
 * Asks who is to confirm the time of a report, below what is known of it.
 *
 * @param underWay makes the line that shows what is under way and cancels it
 */
record ExtendingSheet(
        Text text, ExtendingModel model, ProofForm.Actions actions, Dialogs dialogs, Supplier<Node> underWay) {
    /** @param extend asks for the proofs and closes the sheet */
    void open(Consumer<Runnable> extend) {
        var found = model.found().get();
        if (found != null) {
            dialogs.open(new Sheet(
                    "report-room.extend.title", content(found), "report-room.extend.add", extend, model.busy()));
        }
    }

    private Region content(Found found) {
        var stamped = found.stamped().isEmpty()
                ? List.of(Prose.of(text.say("report-room.found.not-stamped"), "muted"))
                : found.stamped().stream()
                        .map(line -> FoundReport.marked(line, Feather.CLOCK))
                        .toList();
        var form = new ProofForm(text, model.proofs(), actions)
                .fields(Form.with(text).note("report-room.extend.note"), List.of(Proof.STAMP, Proof.LASTING))
                .build(model.refusals());
        return new FoundReport(text, found.name(), found.signed()).above(form, stamped, model.busy(), underWay.get());
    }
}
