package muniment.desktop.report;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.Form;
import muniment.desktop.report.ProofModel.ListFile;
import muniment.desktop.report.ProofModel.Proof;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** The fields of who confirms the time, and of the lists that need not be asked for. */
record ProofForm(Text text, ProofModel model, Actions actions) {
    /** What a person can do here beside filling in. */
    interface Actions {
        void chooseLists();

        void remove(ListFile file);
    }

    Form fields(Form form, List<Proof> offered) {
        return form.choice("report-room.proof", model.proof(), offered, proof -> text.name("report-room.proof", proof))
                .said(model.proof().map(proof -> text.name("report-room.proof-means", proof)))
                .when(
                        model.proof().isNotEqualTo(Proof.NONE),
                        asked -> asked.text("report-room.authority", model.authority()))
                .when(model.proof().isEqualTo(Proof.LASTING), lasting -> lasting.node("report-room.lists", lists()));
    }

    private Node lists() {
        var box = new VBox();
        box.getStyleClass().add("proof-lists");
        Attached.during(box, () -> {
            ListChangeListener<ListFile> listener = _ -> show(box);
            model.lists().addListener(listener);
            show(box);
            return () -> model.lists().removeListener(listener);
        });
        return box;
    }

    private void show(VBox box) {
        var described = new Described(text);
        box.getChildren()
                .setAll(model.lists().stream().map(file -> row(described, file)).toList());
        var choose = described.button(Feather.PLUS, "report-room.lists.choose", actions::chooseLists);
        choose.setId("report-choose-lists");
        box.getChildren().add(choose);
    }

    private Node row(Described described, ListFile file) {
        var words = new Label(file.words());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var remove = described.iconButton(Feather.X, "report-room.lists.remove", () -> actions.remove(file));
        remove.setAccessibleText(text.say("report-room.lists.remove-named", file.words()));
        var row = new HBox(words, remove);
        row.getStyleClass().add("row");
        return row;
    }
}
