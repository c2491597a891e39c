package muniment.desktop.report;

import java.util.function.Consumer;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Dialogs;
import muniment.desktop.kit.Form;
import muniment.desktop.kit.Icons;
import muniment.desktop.kit.Prose;
import muniment.desktop.kit.Sheet;
import muniment.desktop.report.CountersigningModel.Found;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** Asks a further person to sign a report, below what is known of it. */
record CountersigningSheet(Text text, CountersigningModel model, SigningForm.Actions actions, Dialogs dialogs) {
    /** @param sign signs and closes the sheet */
    void open(Consumer<Runnable> sign) {
        var found = model.found().get();
        if (found != null) {
            dialogs.open(new Sheet("report-room.counter.title", content(found), "report-room.counter.sign", sign));
        }
    }

    private Region content(Found found) {
        var report = Prose.of(found.name(), "subtitle");
        report.setId("counter-report");
        var head = new VBox(report, Prose.of(text.say("report-room.counter.intact"), "muted"));
        found.signed().forEach(line -> {
            var signed = Prose.of(line, "counter-signed");
            signed.setGraphic(Icons.of(Feather.CHECK_CIRCLE));
            head.getChildren().add(signed);
        });
        head.getChildren().add(Prose.of(found.known(), "muted"));
        head.getStyleClass().addAll("counter-found", "tone-good");
        var fields = new SigningForm(text, model.signature(), actions);
        var form = fields.fields(Form.with(text)
                        .radios(
                                "report-room.role",
                                model.part(),
                                found.free(),
                                part -> text.name("report-room.role", part)))
                .build(model.signature().refusals());
        var content = new VBox(head, fields.leadingToRefusals(form), progress());
        content.getStyleClass().add("counter-form");
        return content;
    }

    private ProgressBar progress() {
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(text.say("report-room.counter.under-way"));
        bar.setFocusTraversable(false);
        bar.visibleProperty().bind(model.busy());
        return bar;
    }
}
