package muniment.desktop.history;

import java.io.ByteArrayInputStream;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.Prose;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** A receipt on screen: its code, dark on white in every theme so that a camera reads it, and what it is for. */
final class ReceiptView {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);
    private static final double SIDE = 340;

    private final Text text;
    private final Actions actions;
    private final Described described;

    /** What a person can do with it. */
    interface Actions {
        /** Puts the text on the clipboard. */
        void copy();

        void saveText();

        void savePicture();
    }

    /** The code as a PNG file, if there is one. */
    @FunctionalInterface
    interface Code {
        Optional<byte[]> png();
    }

    ReceiptView(Text text, Actions actions) {
        this.text = text;
        this.actions = actions;
        this.described = new Described(text);
    }

    Region build(Code code, int entries, ZonedDateTime at) {
        var words = new VBox(
                Prose.of(text.say("document.receipt.says", entries, MOMENT.format(at)), "subtitle"),
                Prose.of(text.say("document.receipt.why"), "reading"),
                Prose.of(text.say("document.receipt.how"), "muted"));
        words.getStyleClass().addAll("stack", "receipt-words");
        var ways = new FlowPane(
                described.button(Feather.COPY, "document.receipt.copy", actions::copy),
                described.button(Feather.FILE_TEXT, "document.receipt.text", actions::saveText));
        ways.getStyleClass().add("choices");
        words.getChildren().add(ways);
        var row = new HBox(words);
        row.getStyleClass().add("receipt");
        HBox.setHgrow(words, Priority.ALWAYS);
        code.png()
                .ifPresentOrElse(
                        png -> {
                            ways.getChildren()
                                    .add(described.button(
                                            Feather.IMAGE, "document.receipt.picture", actions::savePicture));
                            row.getChildren().addFirst(code(png));
                        },
                        () -> words.getChildren().add(Prose.of(text.say("document.receipt.no-code"), "muted")));
        return row;
    }

    private Node code(byte[] png) {
        var picture = new ImageView(new Image(new ByteArrayInputStream(png)));
        picture.setPreserveRatio(true);
        picture.setFitWidth(SIDE);
        picture.setAccessibleText(text.say("document.receipt.code"));
        var ground = new StackPane(picture);
        ground.getStyleClass().add("receipt-code");
        ground.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return ground;
    }
}
