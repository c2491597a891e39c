package muniment.desktop.sla;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Pill;
import muniment.desktop.kit.Prose;
import muniment.desktop.sla.SlaModel.Fact;
import muniment.desktop.sla.SlaModel.Part;

/** A list of facts, each with its head and its paragraphs. */
final class SlaFacts {
    private final ObservableList<Fact> facts;

    SlaFacts(ObservableList<Fact> facts) {
        this.facts = facts;
    }

    Region build() {
        var list = new VBox();
        list.getStyleClass().add("sla-facts");
        Attached.during(list, () -> {
            show(list);
            return facts.subscribe(() -> show(list));
        });
        return list;
    }

    private void show(VBox list) {
        list.getChildren().setAll(facts.stream().map(SlaFacts::fact).toList());
    }

    private static Node fact(Fact fact) {
        var head = new HBox(Prose.of(fact.head(), "subtitle"));
        head.getStyleClass().add("row");
        var mark = fact.mark();
        if (mark != null) {
            head.getChildren().add(Pill.of(mark));
        }
        var box = new VBox(head);
        box.getStyleClass().addAll("card", "sla-fact");
        fact.parts().forEach(part -> box.getChildren().add(part(part)));
        return box;
    }

    /** A paragraph with its head above it, where it has one. */
    static Node part(Part part) {
        var words = Prose.of(part.words(), "words");
        if (part.head().isEmpty()) {
            return words;
        }
        var box = new VBox(Prose.of(part.head(), "sla-part-head"), words);
        box.getStyleClass().add("sla-part");
        return box;
    }
}
