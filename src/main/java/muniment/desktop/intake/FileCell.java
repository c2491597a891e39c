package muniment.desktop.intake;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
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

/** A file in the list: whether it is recorded, what it was taken for, where and when it was taken, what it shows. */
final class FileCell extends WordsCell<FileEntry> {
    private final IntakeActions actions;
    private final Text text;

    FileCell(IntakeActions actions, Text text) {
        super("file-cell");
        this.actions = actions;
        this.text = text;
    }

    @Override
    Region node(FileEntry entry) {
        return switch (entry) {
            case FileEntry.Heading heading -> heading(heading);
            case FileEntry.File file -> file(file);
        };
    }

    private Region heading(FileEntry.Heading heading) {
        getStyleClass().add(HEADING);
        setAccessibleText(heading.words() + ". " + heading.hint());
        return new VBox(Prose.of(heading.words(), "subtitle"), Prose.of(heading.hint(), "muted"));
    }

    private Region file(FileEntry.File file) {
        setAccessibleText(spoken(file));
        var title = Prose.of(file.title(), "subtitle");
        var marks = new FlowPane();
        marks.getStyleClass().add("choices");
        marks.prefWrapLengthProperty().bind(widthProperty());
        file.marks().forEach(mark -> marks.getChildren().add(Pill.of(mark).quiet()));
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

    private static String spoken(FileEntry.File file) {
        var marks = file.marks().stream().map(Mark::word);
        return Stream.of(Stream.of(file.title()), marks, Stream.of(file.name(), file.circumstances()))
                .flatMap(Function.identity())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(". "));
    }
}
