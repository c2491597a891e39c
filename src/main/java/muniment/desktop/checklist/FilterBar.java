package muniment.desktop.checklist;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.Icons;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** What narrows the checklist: words, one menu for each facet, what is chosen as chips, and how many are left. */
final class FilterBar extends VBox {
    private final ChecklistActions actions;
    private final Text text;
    private final TextField words = new TextField();
    private final FlowPane facets = new FlowPane();
    private final FlowPane chips = new FlowPane();

    FilterBar(ChecklistModel model, ChecklistActions actions, Text text) {
        this.actions = actions;
        this.text = text;
        getStyleClass().add("filter-bar");
        new Described(text).name(words, "checklist.search");
        words.setId("checklist-search");
        words.setPromptText(text.say("checklist.search"));
        words.setTooltip(new Tooltip(text.say("checklist.search-help")));
        words.textProperty().subscribe(typed -> {
            if (!typed.equals(model.narrowing().get().text())) {
                actions.search(typed);
            }
        });
        words.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
                words.clear();
                event.consume();
            }
        });
        facets.getStyleClass().add("facets");
        facets.getChildren().add(words);
        chips.getStyleClass().add("chips");
        var count = new Label();
        count.setId("checklist-count");
        count.getStyleClass().add("subtitle");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(chips, Priority.ALWAYS);
        var below = new HBox(count, chips);
        below.getStyleClass().add("filter-outcome");
        getChildren().addAll(facets, below);
        Attached.to(this, model.narrowing(), narrowing -> {
            count.setText(narrowing.count());
            if (!words.getText().equals(narrowing.text())) {
                words.setText(narrowing.text());
            }
            showFacets(narrowing);
            showChips(narrowing);
        });
    }

    void find() {
        words.requestFocus();
        words.selectAll();
    }

    private void showFacets(ChecklistModel.Narrowing narrowing) {
        if (facets.getChildren().size() == 1) {
            narrowing.facets().forEach(facet -> facets.getChildren().addAll(controls(facet)));
        }
        narrowing.facets().forEach(this::update);
    }

    private java.util.List<? extends Node> controls(ChecklistModel.Facet facet) {
        if (facet.key().equals(Narrowings.SHOW)) {
            return facet.options().stream().map(option -> box(facet, option)).toList();
        }
        var menu = new MenuButton(facet.title());
        menu.setId("checklist-facet-" + facet.key());
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return java.util.List.of(menu);
    }

    private CheckBox box(ChecklistModel.Facet facet, ChecklistModel.Option option) {
        var box = new CheckBox(option.words());
        box.setId("checklist-show-" + option.value());
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setOnAction(_ -> actions.choose(facet.key(), option.value(), box.isSelected()));
        return box;
    }

    private void update(ChecklistModel.Facet facet) {
        var chosen =
                facet.options().stream().filter(ChecklistModel.Option::chosen).count();
        for (var node : facets.getChildren()) {
            if (node instanceof MenuButton menu && ("checklist-facet-" + facet.key()).equals(menu.getId())) {
                menu.setText(chosen == 0 ? facet.title() : facet.title() + " (" + chosen + ")");
                fill(menu, facet);
            }
            for (var option : facet.options()) {
                if (node instanceof CheckBox box && ("checklist-show-" + option.value()).equals(box.getId())) {
                    box.setSelected(option.chosen());
                }
            }
        }
    }

    /** Keeps the items of a menu while its values stay, so that a menu that is open does not flicker. */
    private void fill(MenuButton menu, ChecklistModel.Facet facet) {
        var shown = menu.getItems().stream().map(MenuItem::getUserData).toList();
        var values = facet.options().stream().map(ChecklistModel.Option::value).toList();
        if (!shown.equals(values) || values.isEmpty()) {
            menu.getItems()
                    .setAll(facet.options().stream()
                            .map(option -> item(facet, option))
                            .toList());
        }
        if (menu.getItems().isEmpty()) {
            var nobody = new MenuItem(text.say("checklist.facet-empty"));
            nobody.setDisable(true);
            menu.getItems().add(nobody);
        }
        for (int i = 0; i < facet.options().size(); i++) {
            if (menu.getItems().get(i) instanceof CheckMenuItem item) {
                item.setSelected(facet.options().get(i).chosen());
            }
        }
    }

    private MenuItem item(ChecklistModel.Facet facet, ChecklistModel.Option option) {
        var item = new CheckMenuItem(option.words());
        item.setUserData(option.value());
        item.setOnAction(_ -> actions.choose(facet.key(), option.value(), item.isSelected()));
        return item;
    }

    private void showChips(ChecklistModel.Narrowing narrowing) {
        chips.getChildren().setAll(narrowing.chosen().stream().map(this::chip).toList());
        if (!narrowing.chosen().isEmpty()) {
            var clear = new Described(text).button("checklist.clear", actions::clear);
            clear.setId("checklist-clear");
            clear.getStyleClass().addAll("flat", "small");
            chips.getChildren().add(clear);
        }
    }

    private Node chip(ChecklistModel.Chip chip) {
        var button = new Button(chip.words(), Icons.of(Feather.X));
        button.getStyleClass().add("chip");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        button.setAccessibleText(text.say("checklist.chip-remove", chip.words()));
        button.setTooltip(new Tooltip(text.say("checklist.chip-remove", chip.words())));
        button.setOnAction(_ -> actions.choose(chip.facet(), chip.value(), false));
        return button;
    }
}
