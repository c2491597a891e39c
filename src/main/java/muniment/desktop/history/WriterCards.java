package muniment.desktop.history;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import muniment.desktop.history.HistoryModel.Writer;
import muniment.desktop.kit.Icons;
import muniment.desktop.kit.Prose;
import muniment.desktop.kit.Tone;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** The people who wrote a history, one below the other; what does not fit together stands out. */
final class WriterCards extends VBox {
    private final Text text;

    WriterCards(Text text) {
        this.text = text;
        getStyleClass().add("history-detail-list");
    }

    void show(List<Writer> writers) {
        var nodes = new ArrayList<Node>();
        nodes.add(Prose.of(text.say("history-room.writers.help"), "muted"));
        for (var writer : writers) {
            nodes.add(Prose.of(writer.person(), "subtitle"));
            nodes.add(Prose.of(writer.count(), "muted"));
            nodes.add(HistoryDetail.value(writer.person(), writer.key()));
            writer.warnings().forEach(warning -> nodes.add(warning(warning)));
        }
        getChildren().setAll(nodes);
    }

    private static Label warning(String warning) {
        var label = Prose.of(warning, "history-warning");
        label.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        label.getStyleClass().add(Tone.CAUTION.styleClass());
        return label;
    }
}
