package muniment.desktop.checklist;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.ConstraintsBase;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Icons;
import muniment.desktop.kit.Pill;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A line of the checklist: two rows of a grid whose columns stand under each other in every line. */
final class LineCell extends ListCell<Line> {
    private static final int NARROW_EM = 76;

    private final Text text;
    private final GridPane grid = new GridPane();
    private final VBox narrow = new VBox();
    private final Label title = cut("line-title");
    private final Label question = cut("line-question");
    private final Pill level = new Pill().quiet();
    private final Pill party = new Pill().quiet();
    private final Pill result = new Pill();
    private final Pill status = new Pill().quiet();
    private final Pill assurance = new Pill().quiet();
    private final Pill freshness = new Pill().quiet();
    private final Label owner = cut("line-care");
    private final Label due = cut("line-care");
    private final Tooltip inFull = new Tooltip();
    private final Label section = new Label();
    private final Label tally = new Label();
    private final HBox head = new HBox(section, tally);

    LineCell(Text text) {
        this.text = text;
        getStyleClass().add("line");
        head.getStyleClass().add("line-head");
        section.getStyleClass().add("title");
        tally.getStyleClass().add("muted");
        tally.setMinWidth(Region.USE_PREF_SIZE);
        grid.getStyleClass().add("line-grid");
        grid.getColumnConstraints().addAll(fixed(8), growing(), fixed(15), fixed(9), fixed(12));
        narrow.getStyleClass().add("line-narrow");
        title.setMaxWidth(Double.MAX_VALUE);
        owner.setGraphic(Icons.of(Feather.USER));
        due.setGraphic(Icons.of(Feather.CALENDAR));
        setPrefWidth(0);
        question.setTooltip(inFull);
        listViewProperty().flatMap(ListView::widthProperty).subscribe(_ -> rearrange());
        fontProperty().subscribe(_ -> rearrange());
    }

    private void rearrange() {
        if (getItem() instanceof Line.Openable) {
            setGraphic(arranged());
        }
    }

    /** Two rows of columns where there is room for them, else the words in full width over a row of badges. */
    private Region arranged() {
        var list = getListView();
        var narrowly = list != null && list.getWidth() < NARROW_EM * getFont().getSize();
        if (narrowly && narrow.getChildren().isEmpty()) {
            grid.getChildren().clear();
            narrow.getChildren()
                    .addAll(row(level, title, result), question, row(party, status, assurance, freshness, owner, due));
        } else if (!narrowly && grid.getChildren().isEmpty()) {
            narrow.getChildren().clear();
            grid.addRow(0, level, title, result, status, owner);
            grid.addRow(1, party, question, freshness, assurance, due);
        }
        return narrowly ? narrow : grid;
    }

    private HBox row(Region... parts) {
        var row = new HBox(parts);
        row.getStyleClass().add("line-row");
        HBox.setHgrow(title, Priority.ALWAYS);
        return row;
    }

    private static Label cut(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        label.setMinWidth(0);
        return label;
    }

    /** A column as wide as so many letters of the text around it. */
    private ColumnConstraints fixed(double em) {
        var column = new ColumnConstraints();
        column.prefWidthProperty().bind(fontProperty().map(font -> font.getSize() * em));
        column.setMinWidth(ConstraintsBase.CONSTRAIN_TO_PREF);
        column.setMaxWidth(ConstraintsBase.CONSTRAIN_TO_PREF);
        return column;
    }

    private static ColumnConstraints growing() {
        var column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setMinWidth(0);
        column.setPrefWidth(0);
        return column;
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll("section", "informing");
        setText(null);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (line) {
            case Line.Section one -> show(one);
            case Line.Duty one -> show(one);
            case Line.Informing one -> show(one);
        }
    }

    private void show(Line.Section line) {
        getStyleClass().add("section");
        section.setText(line.title());
        tally.setText(line.tally());
        setGraphic(head);
        setAccessibleText(line.title() + ". " + line.tally());
    }

    private void show(Line.Duty line) {
        level.show(line.owing().level());
        party.show(line.owing().party());
        result.show(line.marks().result());
        status.show(line.marks().status());
        assurance.show(line.marks().assurance());
        freshness.show(line.marks().freshness());
        var care = line.care();
        owner.setText(care.owner().isEmpty() ? text.say("checklist.owner-none") : care.owner());
        owner.setVisible(true);
        due.setVisible(!care.due().isEmpty());
        due.setText(text.say(care.late() ? "checklist.due-late" : "checklist.due", care.due()));
        due.getStyleClass().remove("tone-bad");
        if (care.late()) {
            due.getStyleClass().add("tone-bad");
        }
        says(line.title(), line.question(), line.spoken());
    }

    private void show(Line.Informing line) {
        getStyleClass().add("informing");
        level.show(line.kind());
        party.show(line.party());
        result.show(null);
        status.show(null);
        assurance.show(null);
        freshness.show(null);
        owner.setVisible(false);
        due.setVisible(false);
        says(line.title(), line.says(), line.spoken());
    }

    private void says(String heading, String words, String spoken) {
        title.setText(heading);
        question.setText(words);
        inFull.setText(words);
        setGraphic(arranged());
        setAccessibleText(spoken);
    }
}
