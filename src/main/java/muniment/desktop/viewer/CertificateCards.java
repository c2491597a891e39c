package muniment.desktop.viewer;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.FollowFocus;
import muniment.desktop.kit.Pill;
import muniment.desktop.kit.Prose;
import muniment.text.Text;

/** Certificates in words, a card each; every value can be selected and copied. */
final class CertificateCards {
    private final Text text;

    CertificateCards(Text text) {
        this.text = text;
    }

    Region of(ViewerModel.Body.Certificates certificates) {
        var cards = new VBox();
        cards.getStyleClass().add("certificates");
        certificates.cards().forEach(card -> cards.getChildren().add(card(card)));
        var scroll = new Described(text).name(new ScrollPane(cards), "viewer.certificates");
        scroll.setFitToWidth(true);
        FollowFocus.in(scroll);
        return scroll;
    }

    private static VBox card(ViewerModel.Card card) {
        var title = Prose.of(card.head(), "title");
        var head = new FlowPane(title);
        head.getStyleClass().add("verify-line");
        card.marks().forEach(mark -> head.getChildren().add(Pill.of(mark)));
        var box = new VBox(head);
        box.getStyleClass().add("card");
        card.facts().forEach(fact -> {
            var value = new TextField(fact.value());
            value.setEditable(false);
            value.setAccessibleText(fact.name());
            value.getStyleClass().addAll("mono", "verify-value");
            box.getChildren().add(new VBox(Prose.of(fact.name(), "muted"), value));
        });
        return box;
    }
}
