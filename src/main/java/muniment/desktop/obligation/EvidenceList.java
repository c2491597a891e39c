package muniment.desktop.obligation;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import muniment.desktop.disclosure.DisclosureActions;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.Facts;
import muniment.desktop.kit.Icons;
import muniment.desktop.kit.KeptFocus;
import muniment.desktop.kit.Pill;
import muniment.desktop.kit.Prose;
import muniment.text.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The evidence on file with the ways to add more. */
final class EvidenceList extends VBox {
    private final ObligationActions actions;
    private final DisclosureActions disclosures;
    private final Text text;
    private final Described described;

    EvidenceList(EvidenceModel model, ObligationActions actions, DisclosureActions disclosures, Text text) {
        this.actions = actions;
        this.disclosures = disclosures;
        this.text = text;
        this.described = new Described(text);
        getStyleClass().addAll("card", "evidence");
        var summary = Prose.of("", "muted");
        var head = new HBox(Cards.head(text.say("obligation.evidence")), summary);
        head.getStyleClass().add("row");
        var items = new VBox();
        items.getStyleClass().add("items");
        getChildren().addAll(head, ways(), items);
        Attached.to(this, model.summary(), summary::setText);
        Attached.during(this, () -> {
            show(model, items);
            return model.items().subscribe(() -> show(model, items));
        });
    }

    private FlowPane ways() {
        var ways = new FlowPane(
                way(Feather.PAPERCLIP, "file", actions::chooseFiles),
                way(Feather.CLIPBOARD, "paste", actions::paste),
                way(EvidenceKind.NOTE.icon(), "note", () -> actions.write(EvidenceKind.NOTE)),
                way(EvidenceKind.LINK.icon(), "link", () -> actions.write(EvidenceKind.LINK)),
                way(EvidenceKind.INTERVIEW.icon(), "interview", () -> actions.write(EvidenceKind.INTERVIEW)),
                way(EvidenceKind.OBSERVATION.icon(), "observation", () -> actions.write(EvidenceKind.OBSERVATION)));
        ways.getStyleClass().add("choices");
        return ways;
    }

    private Button way(Ikon icon, String name, Runnable handler) {
        var button = described.button(icon, "obligation.add-" + name, handler);
        button.setId("obligation-add-" + name);
        return button;
    }

    private void show(EvidenceModel model, VBox items) {
        var cards = new ArrayList<Node>();
        model.items().forEach(item -> cards.add(item(item)));
        if (cards.isEmpty()) {
            var none = Cards.said(text.say("obligation.evidence-empty"), text.say("obligation.evidence-empty-text"));
            none.getStyleClass().add("drop-here");
            cards.add(none);
        }
        KeptFocus.in(items, () -> items.getChildren().setAll(cards));
    }

    private Node item(EvidenceModel.Item item) {
        var stands = item.offers().stands();
        var title = Prose.of(item.title(), "subtitle", "item-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(Pill.of(item.marks().kind()).quiet(), title);
        if (stands) {
            head.getChildren().add(Pill.of(item.marks().freshness()).quiet());
        }
        head.getStyleClass().add("row");
        var level = new FlowPane(Pill.of(item.marks().level()));
        var card = new VBox(head, level);
        card.getStyleClass().add("item");
        if (!stands) {
            card.getStyleClass().add("withdrawn");
            var why = Prose.of(item.offers().withdrawn(), "tone-caution", "toned");
            why.setGraphic(Icons.of(Feather.SLASH));
            card.getChildren().add(why);
        }
        if (!item.says().isEmpty()) {
            card.getChildren().add(Prose.of(item.says()));
        }
        card.getChildren().addAll(new Facts(item.facts()), ways(item));
        return card;
    }

    private Node ways(EvidenceModel.Item item) {
        var ways = new FlowPane();
        ways.getStyleClass().add("choices");
        if (item.offers().copy()) {
            ways.getChildren().add(way(item, Feather.EYE, "view", () -> actions.view(item.id())));
            ways.getChildren().add(way(item, Feather.DOWNLOAD, "copy", () -> actions.saveCopy(item.id())));
        }
        if (!item.offers().address().isEmpty()) {
            ways.getChildren()
                    .add(way(
                            item,
                            Feather.EXTERNAL_LINK,
                            "open",
                            () -> actions.browse(item.offers().address())));
        }
        ways.getChildren().add(way(item, Feather.TAG, "mark", () -> disclosures.mark(item.id())));
        if (item.offers().stands()) {
            if (item.offers().copy()) {
                ways.getChildren().add(way(item, Feather.EDIT, "redact", () -> disclosures.redact(item.id())));
            }
            ways.getChildren()
                    .addAll(
                            way(item, Feather.LINK, "link", () -> actions.link(item.id())),
                            way(item, Feather.SLASH, "withdraw", () -> actions.withdraw(item.id())));
        }
        return ways;
    }

    private Button way(EvidenceModel.Item item, Ikon icon, String name, Runnable handler) {
        var button = described.button(icon, "obligation.evidence-" + name, handler);
        button.getStyleClass().addAll("flat", "small", "evidence-" + name);
        button.setId("evidence-" + name + "-" + item.id());
        button.setAccessibleText(text.say("obligation.evidence-" + name) + ": " + item.title());
        return button;
    }
}
