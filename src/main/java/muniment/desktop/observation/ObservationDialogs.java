package muniment.desktop.observation;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Dialogs;
import muniment.desktop.kit.Form;
import muniment.desktop.kit.Marks;
import muniment.desktop.kit.Sheet;
import muniment.text.Text;

/** Asks about observations in dialogs over the window. */
public record ObservationDialogs(Dialogs dialogs, Text text) implements ObservationSheets {
    @java.lang.Override
    public void override(String about, ObservationSheets.Override draft, Consumer<Runnable> doIt) {
        var marks = new Marks(text);
        var form = Form.with(text)
                .radios(
                        "observation.sheet.outcome",
                        draft.outcome(),
                        draft.outcomes(),
                        outcome -> outcome == null ? "" : marks.of(outcome).word())
                .area("observation.sheet.because", draft.because(), 3)
                .build(draft.refusals());
        dialogs.open(new Sheet("observation.override-title", content(about, form), "observation.override-verb", doIt));
    }

    @java.lang.Override
    public void threshold(String about, Threshold draft, Consumer<Runnable> doIt) {
        var usual = words();
        usual.textProperty().bind(draft.usual());
        var form = Form.with(text)
                .choice("observation.sheet.parameter", draft.name(), draft.names(), name -> name)
                .below(usual)
                .text("observation.sheet.values", draft.value())
                .area("observation.sheet.because", draft.because(), 3)
                .build(draft.refusals());
        dialogs.open(
                new Sheet("observation.threshold-title", content(about, form), "observation.threshold-verb", doIt));
    }

    private static VBox content(String about, Region form) {
        var says = words();
        says.setText(about);
        var content = new VBox(says, form);
        content.getStyleClass().addAll("stack", "evidence-form");
        return content;
    }

    private static Label words() {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
