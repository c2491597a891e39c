package muniment.desktop.viewer;

import java.io.ByteArrayInputStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.EmptyState;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** Pictures and pages, in a pane that scrolls; Page Up and Page Down turn the pages. */
final class PicturePane {
    private final ViewerActions actions;
    private final Text text;
    private final Described described;

    PicturePane(ViewerActions actions, Text text) {
        this.actions = actions;
        this.text = text;
        this.described = new Described(text);
    }

    Region of(ViewerModel.Body.Picture picture) {
        var image = new Image(new ByteArrayInputStream(picture.bytes()));
        if (image.isError()) {
            return new EmptyState(
                    Feather.IMAGE, text.say("viewer.picture-broken"), text.say("viewer.picture-broken-text"));
        }
        return scrolling(image, text.say("viewer.picture"));
    }

    Region of(ViewerModel.Body.Page page) {
        var image = new WritableImage(page.width(), page.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        page.width(),
                        page.height(),
                        PixelFormat.getIntArgbInstance(),
                        page.argb(),
                        0,
                        page.width());
        var position = new Label(page.position());
        position.setMinWidth(Region.USE_PREF_SIZE);
        var bar = new HBox(
                described.iconButton(Feather.CHEVRON_LEFT, "viewer.page-before", () -> actions.turn(-1)),
                position,
                described.iconButton(Feather.CHEVRON_RIGHT, "viewer.page-after", () -> actions.turn(1)));
        bar.getStyleClass().add("row");
        var sheet = scrolling(image, page.position());
        VBox.setVgrow(sheet, Priority.ALWAYS);
        var pane = new VBox(bar, sheet);
        pane.getStyleClass().add("stack");
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        return pane;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_UP -> turn(event, -1);
            case PAGE_DOWN -> turn(event, 1);
            default -> {}
        }
    }

    private void turn(KeyEvent event, int by) {
        event.consume();
        actions.turn(by);
    }

    private ScrollPane scrolling(Image image, String words) {
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setAccessibleText(words);
        Node paper = new StackPane(view);
        paper.getStyleClass().add("viewer-paper");
        var scroll = described.name(new ScrollPane(paper), "viewer.picture");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setPannable(true);
        return scroll;
    }
}
