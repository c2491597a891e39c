package muniment.desktop.viewer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Icons;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A line of a text: its number, a mark where it is quoted, and its words with what was looked for set off. */
final class LineCell extends ListCell<Integer> {
    private static final PseudoClass QUOTED = PseudoClass.getPseudoClass("quoted");
    private static final int MOST_HITS = 20;

    private final ViewerModel.Body.Lines lines;
    private final ObservableValue<String> sought;
    private final Text text;
    private final Label number = new Label();
    private final Node mark = Icons.of(Feather.CHEVRON_RIGHT, "quote-mark");
    private final HBox words = new HBox();
    private final HBox line;

    LineCell(ViewerModel.Body.Lines lines, ObservableValue<String> sought, Text text) {
        this.lines = lines;
        this.sought = sought;
        this.text = text;
        number.getStyleClass().add("line-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.setText(Integer.toString(lines.rows().size()));
        line = new HBox(number, mark, words);
        line.getStyleClass().add("line");
        getStyleClass().add("line-cell");
        setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
        Attached.to(this, lines.rows().arrivals(), _ -> show());
        Attached.to(this, sought, _ -> show());
    }

    @Override
    protected void updateItem(@Nullable Integer row, boolean empty) {
        super.updateItem(row, empty);
        show();
    }

    private void show() {
        var row = getItem();
        if (isEmpty() || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(QUOTED, false);
            return;
        }
        var quoted = lines.quoted().covers(row + 1L);
        pseudoClassStateChanged(QUOTED, quoted);
        mark.setVisible(quoted);
        number.setText(padded(row + 1));
        var shown = lines.rows().line(row).orElse(new LineRows.Shown("", ""));
        words.getChildren().setAll(parts(shown));
        setGraphic(line);
        setAccessibleText(text.say(quoted ? "viewer.line-quoted" : "viewer.line", row + 1, shown.text()));
    }

    /** As wide as the last number, so that the lines begin at one place. */
    private String padded(int number) {
        var width = Integer.toString(lines.rows().size()).length();
        return " ".repeat(Math.max(0, width - Integer.toString(number).length())) + number;
    }

    private List<Node> parts(LineRows.Shown shown) {
        var parts = new ArrayList<Node>();
        var all = shown.text();
        var wanted = sought.getValue().toLowerCase(Locale.ROOT);
        int from = 0;
        if (!wanted.isEmpty()) {
            var low = all.toLowerCase(Locale.ROOT);
            var at = low.length() == all.length() ? low.indexOf(wanted) : -1;
            for (int hits = 0; at >= 0 && hits < MOST_HITS; hits++) {
                add(parts, all.substring(from, at), "");
                from = at + wanted.length();
                add(parts, all.substring(at, from), "hit");
                at = low.indexOf(wanted, from);
            }
        }
        add(parts, all.substring(from), "");
        add(parts, shown.left(), "left-out");
        return parts;
    }

    private static void add(List<Node> parts, String words, String style) {
        if (!words.isEmpty()) {
            var part = new Label(words);
            part.setMinWidth(Region.USE_PREF_SIZE);
            if (!style.isEmpty()) {
                part.getStyleClass().add(style);
            }
            parts.add(part);
        }
    }
}
