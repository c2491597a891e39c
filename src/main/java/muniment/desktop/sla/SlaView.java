package muniment.desktop.sla;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Described;
import muniment.text.Text;

/** The explorer on screen: the incident first, the reference behind further tabs. */
public final class SlaView {
    /** What a person can do here. */
    public interface Actions {
        void reply(String question, SlaModel.Reply reply);

        void search(String wanted);

        /** Shows the answer to the failure of this number. */
        void choose(int failure);

        void copyAnswer();
    }

    private final Text text;
    private final SlaModel model;
    private final Actions actions;
    private final Described described;

    public SlaView(Text text, SlaModel model, Actions actions) {
        this.text = text;
        this.model = model;
        this.actions = actions;
        this.described = new Described(text);
    }

    /** Builds the view. */
    public Region build() {
        var tabs = described.name(
                new TabPane(
                        tab("incident", incident()),
                        tab("limits", facts("limits", model.limits())),
                        tab("contradictions", facts("contradictions", model.contradictions())),
                        tab("alternative", facts("alternative", model.alternative()))),
                "sla.title");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        var head = described.label("sla.title");
        head.getStyleClass().add("headline");
        var view = new VBox(head, tabs);
        view.getStyleClass().addAll("view", "sla-view");
        return view;
    }

    private Tab tab(String name, Node content) {
        return new Tab(text.say("sla.tab." + name), content);
    }

    private Node incident() {
        var questions = new SlaQuestions(text, model, actions).build();
        var answer = new SlaAnswer(text, model, actions).build();
        HBox.setHgrow(answer, Priority.ALWAYS);
        var columns = new HBox(questions, answer);
        columns.getStyleClass().add("sla-columns");
        return columns;
    }

    private Node facts(String name, javafx.collections.ObservableList<SlaModel.Fact> facts) {
        var lead = described.label("sla." + name + ".lead");
        lead.getStyleClass().add("muted");
        var box = new VBox(lead, new SlaFacts(facts).build());
        box.getStyleClass().add("sla-reference");
        var scroll = described.name(new ScrollPane(box), "sla.tab." + name);
        scroll.setFitToWidth(true);
        return scroll;
    }
}
