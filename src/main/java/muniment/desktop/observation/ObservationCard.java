package muniment.desktop.observation;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.Icons;
import muniment.desktop.kit.Pill;
import muniment.desktop.kit.Prose;
import muniment.desktop.observation.ObservationRow.Cited;
import muniment.desktop.observation.ObservationRow.Ways;
import muniment.text.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** An observation on a screen: what was seen, what it was compared with, where it stands, and what to do about it. */
public final class ObservationCard extends VBox {
    private final ObservationActions actions;
    private final Text text;

    /** @param titled whether the check is named, which is needless below its head */
    public ObservationCard(ObservationRow row, boolean titled, ObservationActions actions, Text text) {
        this.actions = actions;
        this.text = text;
        getStyleClass().add("observation");
        if (row.standing().superseded()) {
            getStyleClass().add("superseded");
        }
        if (titled) {
            getChildren().add(Prose.of(row.told().check(), "subtitle"));
        }
        getChildren().addAll(head(row), Prose.of(row.told().says(), "says"));
        figures(row).ifPresent(getChildren()::add);
        row.standing().against().forEach(other -> {
            var line = Prose.of(other, "against");
            line.setGraphic(Icons.of(row.standing().superseded() ? Feather.CORNER_RIGHT_UP : Feather.ZAP));
            getChildren().add(line);
        });
        getChildren().add(places(row));
        if (!row.standing().ruling().isEmpty()) {
            var ruling = Prose.of(row.standing().ruling(), "ruling");
            ruling.setGraphic(Icons.of(Feather.USER_CHECK));
            getChildren().add(ruling);
        }
        if (row.standing().ways() != Ways.LOOK) {
            getChildren().add(ways(row));
        }
    }

    private static Node head(ObservationRow row) {
        var head = new FlowPane(Pill.of(row.told().outcome()));
        head.getStyleClass().add("choices");
        if (!row.told().about().isEmpty()) {
            head.getChildren().add(Prose.of(row.told().about(), "subtitle"));
        }
        row.standing()
                .marks()
                .forEach(mark -> head.getChildren().add(Pill.of(mark).quiet()));
        return head;
    }

    private java.util.Optional<Node> figures(ObservationRow row) {
        var compared = row.compared();
        var parts = new ArrayList<String>();
        if (!compared.measured().isBlank()) {
            parts.add(text.say("observation.measured", compared.measured()));
        }
        if (!compared.threshold().isBlank()) {
            parts.add(text.say("observation.threshold", compared.threshold()));
        }
        if (!compared.sources().isBlank()) {
            parts.add(text.say("observation.sources", compared.sources()));
        }
        return parts.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(Prose.of(String.join("  ·  ", parts), "muted"));
    }

    private Node places(ObservationRow row) {
        var places = new FlowPane();
        places.getStyleClass().add("choices");
        row.grounds().places().forEach(place -> places.getChildren().add(link(place)));
        if (row.grounds().places().isEmpty()) {
            places.getChildren().add(Prose.of(text.say("observation.no-place"), "muted"));
        } else {
            places.getChildren().add(Prose.of(row.grounds().captured(), "muted"));
        }
        return places;
    }

    private Hyperlink link(Cited place) {
        var link = new Hyperlink(place.words());
        link.setGraphic(Icons.of(Feather.EYE));
        link.setWrapText(true);
        link.setAccessibleText(text.say("observation.view", place.words()));
        link.getStyleClass().add("cited");
        link.setOnAction(_ -> actions.view(place));
        return link;
    }

    private Node ways(ObservationRow row) {
        var ways = new FlowPane();
        ways.getStyleClass().add("choices");
        var buttons = row.standing().ways() == Ways.LEAVE
                ? List.of(way(row, Feather.ROTATE_CCW, "leave", () -> actions.leave(row.id())))
                : List.of(
                        way(row, Feather.CHECK, "accept", () -> actions.accept(row.id())),
                        way(row, Feather.SHUFFLE, "override", () -> actions.override(row.id())));
        ways.getChildren().addAll(buttons);
        ways.getChildren().add(way(row, Feather.SLIDERS, "change-threshold", () -> actions.changeThreshold(row.id())));
        return ways;
    }

    private Button way(ObservationRow row, Ikon icon, String name, Runnable handler) {
        var button = new Described(text).button(icon, "observation.way-" + name, handler);
        button.getStyleClass().addAll("flat", "small", "observation-" + name);
        button.setId("observation-" + name + "-" + row.id());
        button.setAccessibleText(
                text.say("observation.way-" + name) + ": " + row.told().check());
        return button;
    }
}
