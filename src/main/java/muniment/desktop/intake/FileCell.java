package muniment.desktop.intake;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.intake.IntakeModel.Choice;
import muniment.desktop.intake.IntakeModel.FileEntry;
import muniment.desktop.kit.Mark;
import muniment.desktop.kit.Pill;
import muniment.desktop.kit.Prose;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/** A file in the list: whether it is recorded, what it was taken for, where and when it was taken, what it shows. */
final class FileCell extends ListCell<FileEntry> {
    private final IntakeActions actions;
    private final Text text;
    private @Nullable Region shown;

    FileCell(IntakeActions actions, Text text) {
        this.actions = actions;
        this.text = text;
        getStyleClass().add("file-cell");
        setPrefWidth(0);
    }

    /** As high as the wrapped words at the width of the list. */
    @Override
    protected double computePrefHeight(double width) {
        if (shown == null) {
            return super.computePrefHeight(width);
        }
        var room = width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + shown.prefHeight(room) + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable FileEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        getStyleClass().remove("heading");
        if (empty || entry == null) {
            shown = null;
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var node = switch (entry) {
            case FileEntry.Heading heading -> heading(heading);
            case FileEntry.File file -> file(file);
        };
        shown = node;
        node.prefWidthProperty().bind(widthProperty().subtract(snappedLeftInset() + snappedRightInset()));
        setGraphic(node);
    }

    private Region heading(FileEntry.Heading heading) {
        getStyleClass().add("heading");
        setAccessibleText(heading.words() + ". " + heading.hint());
        return new VBox(Prose.of(heading.words(), "subtitle"), Prose.of(heading.hint(), "muted"));
    }

    private Region file(FileEntry.File file) {
        setAccessibleText(String.join(". ", file.title(), file.mark().word(), file.name(), file.circumstances()));
        var title = Prose.of(file.title(), "subtitle");
        var marks = new FlowPane(Pill.of(file.mark()).quiet());
        marks.getStyleClass().add("choices");
        file.counts()
                .forEach(count -> marks.getChildren()
                        .add(Pill.of(new Mark(
                                count.mark().icon(),
                                text.say(
                                        "intake-room.count",
                                        count.count(),
                                        count.mark().word()),
                                count.mark().tone()))));
        var lines = new VBox(title, Prose.of(file.name(), "muted"));
        if (!file.circumstances().isEmpty()) {
            lines.getChildren().add(Prose.of(file.circumstances(), "muted"));
        }
        lines.getChildren().add(marks);
        lines.getStyleClass().add("file-lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        var row = new HBox();
        row.getStyleClass().add("file-row");
        if (file.choice() != Choice.NONE) {
            var box = new CheckBox();
            box.setAccessibleText(text.say("intake-room.include", file.title()));
            box.setSelected(file.choice() == Choice.CHOSEN);
            box.setFocusTraversable(false);
            box.setOnAction(_ -> actions.include(file.id(), box.isSelected()));
            row.getChildren().add(box);
        }
        row.getChildren().add(lines);
        return row;
    }
}
