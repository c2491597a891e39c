package muniment.desktop.report;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Icons;
import muniment.desktop.kit.Prose;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** What was found of a report before something is added to it. */
record FoundReport(Text text, String name, List<String> signed) {
    /**
     * A form below the report. While something is under way, that stands in the place of the form, where it is in sight
     * however large the form is.
     *
     * @param further lines below who signed
     */
    Region above(Region form, List<? extends Node> further, ObservableValue<Boolean> busy, Node underWay) {
        Attached.to(form, busy, now -> show(form, !now));
        Attached.to(underWay, busy, now -> show(underWay, now));
        var content = new VBox(head(further), form, underWay);
        content.getStyleClass().add("found-form");
        return content;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private Node head(List<? extends Node> further) {
        var report = Prose.of(name, "subtitle");
        report.setId("found-report");
        var head = new VBox(report, Prose.of(text.say("report-room.found.intact"), "muted"));
        signed.forEach(line -> head.getChildren().add(marked(line, Feather.CHECK_CIRCLE)));
        head.getChildren().addAll(further);
        head.getStyleClass().addAll("found-report", "tone-good");
        return head;
    }

    static Label marked(String line, Feather icon) {
        var words = Prose.of(line, "found-line");
        words.setGraphic(Icons.of(icon));
        return words;
    }
}
