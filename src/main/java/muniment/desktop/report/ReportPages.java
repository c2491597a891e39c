package muniment.desktop.report;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.Em;
import muniment.desktop.report.ReportModel.Picture;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The pages of the report: all of them small, one large. Page Up and Page Down turn, plus and minus zoom. */
final class ReportPages {
    private static final double SCROLL_BAR = 16;

    /** In em: below it, the large page would be too small to be read beside the small ones. */
    private static final double ROOM_FOR_BOTH = 36;

    private final Text text;
    private final ReportModel model;
    private final ReportView.Actions actions;
    private final Described described;

    ReportPages(Text text, ReportModel model, ReportView.Actions actions) {
        this.text = text;
        this.model = model;
        this.actions = actions;
        this.described = new Described(text);
    }

    Region build() {
        var large = large();
        HBox.setHgrow(large, Priority.ALWAYS);
        var thumbnails = thumbnails();
        var columns = new HBox(thumbnails, large);
        columns.getStyleClass().add("report-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        var pages = new VBox(bar(), shows(), columns);
        Em.narrow(pages, ROOM_FOR_BOTH, narrow -> {
            thumbnails.setVisible(!narrow);
            thumbnails.setManaged(!narrow);
        });
        pages.getStyleClass().add("report-pages");
        pages.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        return pages;
    }

    private Node bar() {
        var position = new Label();
        position.setId("report-position");
        position.getStyleClass().add("report-position");
        position.setMinWidth(Region.USE_PREF_SIZE);
        Attached.to(position, model.page(), _ -> position.setText(position()));
        Attached.to(position, model.pages(), _ -> position.setText(position()));
        var zoom = new Label();
        zoom.setMinWidth(Region.USE_PREF_SIZE);
        Attached.to(zoom, model.zoom(), percent -> zoom.setText(text.say("report-room.zoom", percent)));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(
                described.iconButton(Feather.CHEVRON_LEFT, "report-room.previous", () -> turn(-1)),
                position,
                described.iconButton(Feather.CHEVRON_RIGHT, "report-room.next", () -> turn(1)),
                gap,
                described.iconButton(Feather.MAXIMIZE_2, "report-room.zoom-fit", actions::zoomToFit),
                described.iconButton(Feather.ZOOM_OUT, "report-room.zoom-out", actions::zoomOut),
                zoom,
                described.iconButton(Feather.ZOOM_IN, "report-room.zoom-in", actions::zoomIn));
        bar.getStyleClass().add("row");
        return bar;
    }

    private Node shows() {
        var shows = new Label();
        shows.setId("report-shows");
        shows.getStyleClass().add("muted");
        shows.setWrapText(true);
        shows.setMinHeight(Region.USE_PREF_SIZE);
        Attached.to(shows, model.shows(), shows::setText);
        return shows;
    }

    private String position() {
        return model.pages().get() == 0
                ? text.say("report-room.previewing")
                : text.say(
                        "report-room.position",
                        model.page().get() + 1,
                        model.pages().get());
    }

    private void turn(int by) {
        actions.turnTo(model.page().get() + by);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_UP -> turn(event, -1);
            case PAGE_DOWN -> turn(event, 1);
            case PLUS, ADD -> {
                event.consume();
                actions.zoomIn();
            }
            case MINUS, SUBTRACT -> {
                event.consume();
                actions.zoomOut();
            }
            default -> {}
        }
    }

    private void turn(KeyEvent event, int by) {
        event.consume();
        turn(by);
    }

    private Node large() {
        var image = new ImageView();
        image.setPreserveRatio(true);
        Attached.to(image, model.large(), picture -> {
            image.setImage(picture == null ? null : image(picture));
            image.setAccessibleText(picture == null ? "" : position());
        });
        var sheet = new StackPane(image);
        sheet.getStyleClass().add("report-sheet");
        var paper = new StackPane(new StackPane(sheet));
        paper.getStyleClass().add("report-desk");
        var scroll = described.name(new ScrollPane(paper), "report-room.page");
        scroll.setId("report-page");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setPannable(true);
        Attached.to(scroll, model.page(), _ -> scroll.setVvalue(0));
        Attached.to(scroll, scroll.widthProperty(), _ -> actions.room(room(scroll, paper)));
        Attached.to(scroll, paper.insetsProperty(), _ -> actions.room(room(scroll, paper)));
        return scroll;
    }

    /** Always without the scroll bar, whose coming and going would change the room again. */
    private static double room(ScrollPane scroll, Region paper) {
        var insets = paper.getInsets();
        return scroll.getWidth() - SCROLL_BAR - insets.getLeft() - insets.getRight();
    }

    private ListView<Picture> thumbnails() {
        var list = described.name(new ListView<>(model.thumbnails()), "report-room.pages");
        list.setId("report-thumbnails");
        list.getStyleClass().add("report-thumbnails");
        list.setCellFactory(_ -> new Thumbnail(text));
        list.getSelectionModel().selectedItemProperty().subscribe(picture -> {
            if (picture != null) {
                actions.turnTo(picture.page());
            }
        });
        Attached.to(list, model.page(), page -> {
            var wanted = page.intValue();
            if (wanted < list.getItems().size() && list.getSelectionModel().getSelectedIndex() != wanted) {
                list.getSelectionModel().select(wanted);
                list.scrollTo(wanted);
            }
        });
        return list;
    }

    private static WritableImage image(Picture picture) {
        var image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbInstance(),
                        picture.argb(),
                        0,
                        picture.width());
        return image;
    }

    /** A page in small, with its number. */
    private static final class Thumbnail extends ListCell<Picture> {
        private final Text text;
        private final ImageView image = new ImageView();
        private final Label number = new Label();
        private final VBox box = new VBox(new StackPane(image), number);

        Thumbnail(Text text) {
            this.text = text;
            box.getStyleClass().add("report-thumbnail");
        }

        @Override
        protected void updateItem(@Nullable Picture picture, boolean empty) {
            super.updateItem(picture, empty);
            if (empty || picture == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                image.setImage(image(picture));
                number.setText(Integer.toString(picture.page() + 1));
                setAccessibleText(text.say("report-room.page-number", picture.page() + 1));
                setGraphic(box);
            }
        }
    }
}
