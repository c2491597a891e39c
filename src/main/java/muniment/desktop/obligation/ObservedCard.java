package muniment.desktop.obligation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.KeptFocus;
import muniment.desktop.kit.Prose;
import muniment.desktop.observation.ObservationActions;
import muniment.desktop.observation.ObservationCard;
import muniment.desktop.observation.ObservationRow;
import muniment.text.Text;

/** What the evidence shows: every observation of the obligation's checks; what newer ones replaced is folded away. */
final class ObservedCard extends VBox {
    private final ObservationActions actions;
    private final Text text;
    private final VBox items = new VBox();

    ObservedCard(ObligationModel model, ObservationActions actions, Text text) {
        this.actions = actions;
        this.text = text;
        getStyleClass().addAll("card", "observed");
        items.getStyleClass().add("items");
        var summary = Prose.of("", "muted");
        var head = new HBox(Cards.head(text.say("obligation.observed")), summary);
        head.getStyleClass().add("row");
        getChildren().addAll(head, items);
        Attached.to(this, model.observed(), rows -> {
            summary.setText(text.say("obligation.observed-count", current(rows).size()));
            show(rows);
        });
    }

    private static List<ObservationRow> current(List<ObservationRow> rows) {
        return rows.stream()
                .filter(row -> !row.standing().superseded() && !undecided(row))
                .toList();
    }

    /** Nothing was there to read, and nobody said anything of it. */
    private static boolean undecided(ObservationRow row) {
        return row.grounds().places().isEmpty() && row.standing().ruling().isEmpty();
    }

    private void show(List<ObservationRow> rows) {
        var cards = new ArrayList<Node>();
        cards.addAll(byCheck(current(rows)));
        if (cards.isEmpty()) {
            cards.add(Prose.of(text.say("obligation.observed-none"), "muted"));
        }
        var before = rows.stream().filter(row -> row.standing().superseded()).toList();
        if (!before.isEmpty()) {
            cards.add(folded("obligation.observed-before", before));
        }
        var undecided = rows.stream()
                .filter(row -> !row.standing().superseded() && undecided(row))
                .toList();
        if (!undecided.isEmpty()) {
            cards.add(folded("obligation.observed-undecided", undecided));
        }
        KeptFocus.in(items, () -> items.getChildren().setAll(cards));
    }

    /** Each check once, and in it what is about the same thing side by side. */
    private List<Node> byCheck(List<ObservationRow> rows) {
        var checks = new LinkedHashMap<String, Map<String, List<ObservationRow>>>();
        rows.forEach(row -> checks.computeIfAbsent(row.told().check(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(row.told().about(), _ -> new ArrayList<>())
                .add(row));
        var nodes = new ArrayList<Node>();
        checks.forEach((check, subjects) -> {
            var title = Prose.of(check, "subtitle");
            title.getStyleClass().add("check");
            nodes.add(title);
            subjects.values().stream()
                    .flatMap(List::stream)
                    .forEach(row -> nodes.add(new ObservationCard(row, false, actions, text)));
        });
        return nodes;
    }

    private Node folded(String key, List<ObservationRow> before) {
        var older = new VBox();
        older.getStyleClass().add("items");
        older.getChildren().addAll(byCheck(before));
        var pane = new TitledPane(text.say(key, before.size()), older);
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }
}
