package muniment.desktop.obligation;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.Icons;
import muniment.desktop.kit.Pill;
import muniment.desktop.kit.Prose;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** What the catalog says: the statement and its parts, the evidence that shows it, pitfalls, checks and sources. */
final class AskedCard extends VBox {
    private final ObligationActions actions;
    private final Text text;

    AskedCard(ObligationModel model, ObligationActions actions, Text text) {
        this.actions = actions;
        this.text = text;
        getStyleClass().add("page-column");
        Attached.to(this, model.asked(), asked -> getChildren().setAll(cards(asked)));
    }

    private List<VBox> cards(ObligationModel.Asked asked) {
        var cards = new ArrayList<VBox>();
        cards.add(statement(asked));
        if (!asked.artefacts().isEmpty()) {
            var card = card("obligation.artefacts");
            asked.artefacts().forEach(artefact -> card.getChildren().add(artefact(artefact)));
            cards.add(card);
        }
        if (!asked.pitfalls().isEmpty()) {
            var card = card("obligation.pitfalls");
            asked.pitfalls().forEach(pitfall -> {
                var words = Prose.of(pitfall);
                words.setGraphic(Icons.of(Feather.ALERT_TRIANGLE, "tone-caution"));
                card.getChildren().add(words);
            });
            cards.add(card);
        }
        if (!asked.checks().isEmpty()) {
            var card = card("obligation.checks");
            asked.checks().forEach(check -> card.getChildren().add(check(check)));
            cards.add(card);
        }
        var sources = card("obligation.sources");
        asked.sources().forEach(source -> sources.getChildren().add(source(source)));
        cards.add(sources);
        return cards;
    }

    private VBox card(String key) {
        var card = new VBox(Cards.head(text.say(key)));
        card.getStyleClass().add("card");
        return card;
    }

    private VBox statement(ObligationModel.Asked asked) {
        var card = card("obligation.statement");
        card.getChildren().add(Prose.of(asked.statement(), "reading"));
        if (!asked.provider().isBlank()) {
            card.getChildren().add(Cards.said(text.say("obligation.provider"), asked.provider()));
        }
        if (!asked.customer().isBlank()) {
            card.getChildren().add(Cards.said(text.say("obligation.customer"), asked.customer()));
        }
        return card;
    }

    private Node artefact(ObligationModel.Artefact artefact) {
        var title = Prose.of(artefact.title(), "subtitle");
        title.setGraphic(Icons.of(Feather.FILE_TEXT));
        var item = new VBox(
                title,
                Prose.of(text.say("obligation.artefact-shows") + ": " + artefact.mustShow()),
                Prose.of(text.say("obligation.artefact-obtain") + ":", "muted"),
                command(artefact.obtain()));
        item.getStyleClass().add("artefact");
        return item;
    }

    private Node command(String words) {
        var shown = Prose.of(words, "mono", "command");
        shown.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(shown, Priority.ALWAYS);
        var copy = new Described(text).iconButton(Feather.COPY, "obligation.copy-command", () -> actions.copy(words));
        var row = new HBox(shown, copy);
        row.getStyleClass().add("row");
        return row;
    }

    private Node check(ObligationModel.Check check) {
        var title = Prose.of(check.title(), "subtitle");
        title.setGraphic(Pill.of(check.severity()).quiet());
        var item = new VBox(
                title,
                Prose.of(text.say("obligation.check-threshold", check.threshold())),
                Prose.of(text.say("obligation.check-basis", check.basis()), "muted"));
        item.getStyleClass().add("artefact");
        return item;
    }

    private Node source(ObligationModel.Link source) {
        var link = new Hyperlink(source.title());
        link.setWrapText(true);
        link.setGraphic(Icons.of(Feather.EXTERNAL_LINK));
        link.setTooltip(new Tooltip(text.say("obligation.source.tip", source.url())));
        link.setOnAction(_ -> actions.browse(source.url()));
        return link;
    }
}
