package muniment.desktop.report;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.Form;
import muniment.desktop.report.OptionsModel.Choice;
import muniment.desktop.report.OptionsModel.Paper;
import muniment.desktop.report.OptionsModel.Weight;
import muniment.report.Depth;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The options of a report in groups that fold: what it tells, which obligations it lists, what it looks like. */
final class OptionsForm {
    /** What a person can do here beside filling in. */
    interface Actions {
        void chooseLogo();

        void removeLogo();
    }

    private final Text text;
    private final OptionsModel model;
    private final Actions actions;

    OptionsForm(Text text, OptionsModel model, Actions actions) {
        this.text = text;
        this.model = model;
        this.actions = actions;
    }

    Region build() {
        return Form.with(text)
                .fold("report-room.tells", true, this::tells)
                .fold("report-room.narrows", false, this::narrows)
                .fold("report-room.looks", false, this::looks)
                .build(model.refusals());
    }

    private Form tells(Form form) {
        return form.radios(
                        "report-room.depth",
                        model.depth(),
                        List.of(Depth.values()),
                        depth -> text.name("report-room.depth", depth))
                .said(model.depth().map(depth -> depth == null ? "" : text.name("report-room.depth-means", depth)))
                .node("report-room.profile", box(model.profiles(), model.profile()))
                .said(model.withheld())
                .check("report-room.enclosing", model.enclosing());
    }

    private Form narrows(Form form) {
        return form.note("report-room.narrows.note")
                .check("report-room.open-only", model.openOnly())
                .choice(
                        "report-room.weight",
                        model.weight(),
                        List.of(Weight.values()),
                        weight -> text.name("report-room.weight", weight))
                .node("report-room.task", box(model.tasks(), model.task()))
                .text("report-room.owner", model.owner());
    }

    private Form looks(Form form) {
        return form.radios(
                        "report-room.paper",
                        model.paper(),
                        List.of(Paper.values()),
                        paper -> text.name("report-room.paper", paper))
                .text("report-room.organisation", model.organisation())
                .node("report-room.logo", logo())
                .text("report-room.accent", model.accent())
                .text("report-room.marking", model.marking())
                .text("report-room.watermark", model.watermark());
    }

    private FlowPane logo() {
        var described = new Described(text);
        var name = new Label();
        name.setWrapText(true);
        name.getStyleClass().add("muted");
        Attached.to(
                name,
                model.logoFile(),
                file -> name.setText(file.isEmpty() ? text.say("report-room.logo.none") : fileName(file)));
        var remove = described.button(Feather.X, "report-room.logo.remove", actions::removeLogo);
        remove.visibleProperty().bind(model.logoFile().isNotEmpty());
        remove.managedProperty().bind(remove.visibleProperty());
        var row = new FlowPane(
                name, described.button(Feather.IMAGE, "report-room.logo.choose", actions::chooseLogo), remove);
        row.getStyleClass().add("report-ways");
        return row;
    }

    private static String fileName(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    private static ComboBox<Choice> box(ObservableList<Choice> choices, ObjectProperty<Choice> value) {
        var box = new ComboBox<Choice>();
        box.setConverter(new Titles());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(_ -> {
            if (box.getValue() != null) {
                value.set(box.getValue());
            }
        });
        Attached.to(box, Bindings.createObjectBinding(() -> List.copyOf(choices), choices), all -> {
            box.getItems().setAll(all);
            box.setValue(value.get());
        });
        Attached.to(box, value, box::setValue);
        return box;
    }

    private static final class Titles extends StringConverter<Choice> {
        @Override
        public String toString(@Nullable Choice choice) {
            return choice == null ? "" : choice.title();
        }

        @Override
        public Choice fromString(String written) {
            throw new UnsupportedOperationException("the box is not editable");
        }
    }
}
