package muniment.desktop.obligation;

import java.util.List;
import java.util.Locale;
import javafx.collections.ObservableSet;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Described;
import muniment.text.Text;

/** Chooses any number of obligations, narrowed by words. */
final class FurtherList extends VBox {
    FurtherList(List<EvidenceDraft.Further> obligations, ObservableSet<String> chosen, Text text) {
        getStyleClass().add("further");
        var search = new Described(text).name(new TextField(), "obligation.new.further-search");
        search.setPromptText(text.say("obligation.new.further-search"));
        var boxes = new VBox();
        boxes.getStyleClass().add("further-boxes");
        var scroll = new ScrollPane(boxes);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("further-scroll");
        getChildren().addAll(search, scroll);
        search.textProperty()
                .subscribe(words -> boxes.getChildren()
                        .setAll(obligations.stream()
                                .filter(one ->
                                        one.title().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
                                .map(one -> box(one, chosen))
                                .toList()));
    }

    private static CheckBox box(EvidenceDraft.Further obligation, ObservableSet<String> chosen) {
        var box = new CheckBox(obligation.title());
        box.setId("further-" + obligation.id());
        box.setWrapText(true);
        box.setSelected(chosen.contains(obligation.id()));
        box.setOnAction(_ -> {
            if (box.isSelected()) {
                chosen.add(obligation.id());
            } else {
                chosen.remove(obligation.id());
            }
        });
        return box;
    }
}
