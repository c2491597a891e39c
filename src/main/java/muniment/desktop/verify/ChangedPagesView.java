package muniment.desktop.verify;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.util.StringConverter;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.Prose;
import muniment.desktop.verify.ChangedLooks.Look;
import muniment.desktop.verify.ChangedLooks.Spot;
import muniment.report.PagePreview.Picture;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The changed pages of a report side by side, as signed and as now, with a frame around what differs. */
final class ChangedPagesView {
    private static final double FRAME = 4;
    private static final double SIDES = 2;
    /** Dots of the page that are shown above and below what differs. */
    private static final double AROUND = 110;

    private final Text text;
    private final ObservableValue<ChangedLooks> looks;
    private final Runnable draw;
    private final Described described;

    /** @param draw draws them again, after the person had stopped it */
    ChangedPagesView(Text text, ObservableValue<ChangedLooks> looks, Runnable draw) {
        this.text = text;
        this.looks = looks;
        this.draw = draw;
        this.described = new Described(text);
    }

    Region build() {
        var box = new VBox();
        box.getStyleClass().addAll("card", "verify-pages");
        Attached.to(box, looks, now -> show(box, now));
        return box;
    }

    private void show(VBox box, ChangedLooks now) {
        box.setVisible(now.state() != ChangedLooks.State.NONE);
        box.setManaged(now.state() != ChangedLooks.State.NONE);
        box.getChildren().setAll(Prose.of(text.say("verify.pages"), "title"));
        switch (now.state()) {
            case NONE -> {}
            case DRAWING -> {
                var wait = new HBox(
                        described.name(new ProgressIndicator(), "verify.pages.drawing"),
                        Prose.of(text.say("verify.pages.drawing"), "muted"));
                wait.getStyleClass().add("row");
                box.getChildren().add(wait);
            }
            case STOPPED -> box.getChildren().add(described.button(Feather.COLUMNS, "verify.pages.draw", draw));
            case DRAWN -> drawn(box, now);
        }
    }

    private void drawn(VBox box, ChangedLooks now) {
        if (now.pages().isEmpty()) {
            box.getChildren().add(Prose.of(text.say("verify.pages.none"), "line"));
            return;
        }
        var sheets = new HBox();
        sheets.getStyleClass().add("verify-sheets");
        var remark = Prose.of("", "line");
        remark.setId("verify-pages-remark");
        var chooser = chooser(now);
        var whole = new CheckBox(text.say("verify.pages.whole"));
        var selection = chooser.getSelectionModel();
        Runnable turn = () -> turn(sheets, remark, selection.getSelectedItem(), whole.isSelected());
        selection.selectedItemProperty().subscribe(turn);
        whole.selectedProperty().subscribe(turn);
        var bar = new FlowPane(
                described.iconButton(Feather.CHEVRON_LEFT, "verify.pages.previous", selection::selectPrevious),
                chooser,
                described.iconButton(Feather.CHEVRON_RIGHT, "verify.pages.next", selection::selectNext),
                whole);
        bar.getStyleClass().add("verify-line");
        box.getChildren().addAll(bar, remark, sheets);
        selection.selectFirst();
    }

    private void turn(HBox sheets, Label remark, @Nullable Look look, boolean whole) {
        if (look != null) {
            remark.setText(remark(look));
            sheets.getChildren()
                    .setAll(
                            side(sheets, look, "verify.pages.signed", look.signed(), whole),
                            side(sheets, look, "verify.pages.now", look.now(), whole));
        }
    }

    private ComboBox<Look> chooser(ChangedLooks now) {
        var chooser = described.name(new ComboBox<Look>(), "verify.pages.choose");
        chooser.setId("verify-pages-choose");
        chooser.setConverter(new PageNumber(text));
        chooser.getItems().setAll(now.pages());
        return chooser;
    }

    private String remark(Look look) {
        if (look.alike()) {
            return text.say("verify.pages.alike");
        }
        if (look.signed() == null) {
            return text.say("verify.pages.added");
        }
        return text.say(look.now() == null ? "verify.pages.removed" : "verify.pages.framed");
    }

    private Node side(Region sheets, Look look, String key, @Nullable Picture picture, boolean whole) {
        var head = Prose.of(text.say(key), "subtitle");
        var side = new VBox(head);
        side.getStyleClass().add("verify-side");
        HBox.setHgrow(side, Priority.ALWAYS);
        side.prefWidthProperty().bind(sheets.widthProperty().divide(SIDES));
        side.setMinWidth(0);
        side.getChildren()
                .add(
                        picture == null
                                ? Prose.of(text.say("verify.pages.no-picture"), "muted")
                                : sheet(side, text.say(key + "-page", look.number()), picture, strip(look, whole)));
        return side;
    }

    /** The part of a page that is shown: all of it, or the lines around what differs. */
    private record Strip(double top, double height, Spot spot) {}

    private static @Nullable Strip strip(Look look, boolean whole) {
        var spot = look.spot();
        if (spot == null) {
            return null;
        }
        return whole
                ? new Strip(0, Double.MAX_VALUE, spot)
                : new Strip(Math.max(0, spot.top() - AROUND), spot.height() + AROUND * 2, spot);
    }

    private static Node sheet(VBox side, String words, Picture picture, @Nullable Strip strip) {
        var view = new ImageView(image(picture));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(words);
        var sheet = new Pane(view);
        sheet.getStyleClass().add("verify-sheet");
        view.fitWidthProperty().bind(side.widthProperty().subtract(FRAME));
        if (strip != null) {
            var height = Math.min(strip.height(), picture.height() - strip.top());
            view.setViewport(new Rectangle2D(0, strip.top(), picture.width(), height));
            sheet.getChildren().add(frame(view, picture, strip));
        }
        return sheet;
    }

    private static Node frame(ImageView view, Picture picture, Strip strip) {
        var spot = strip.spot();
        var scale = view.fitWidthProperty().divide(picture.width());
        var frame = new Rectangle();
        frame.getStyleClass().add("verify-frame");
        frame.xProperty().bind(scale.multiply(spot.left()).subtract(FRAME));
        frame.yProperty().bind(scale.multiply(spot.top() - strip.top()).subtract(FRAME));
        frame.widthProperty().bind(scale.multiply(spot.width()).add(FRAME * 2));
        frame.heightProperty().bind(scale.multiply(spot.height()).add(FRAME * 2));
        frame.setMouseTransparent(true);
        return frame;
    }

    private static WritableImage image(Picture picture) {
        int width = picture.width();
        var image = new WritableImage(width, picture.height());
        image.getPixelWriter()
                .setPixels(0, 0, width, picture.height(), PixelFormat.getIntArgbInstance(), picture.argb(), 0, width);
        return image;
    }

    /** A page by its number, in a box that only offers. */
    private static final class PageNumber extends StringConverter<Look> {
        private final Text text;

        PageNumber(Text text) {
            this.text = text;
        }

        @Override
        public String toString(@Nullable Look look) {
            return look == null ? "" : text.say("verify.pages.number", look.number());
        }

        @Override
        public Look fromString(String written) {
            throw new UnsupportedOperationException("the box is not editable");
        }
    }
}
