package muniment.desktop.kit;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Window;
import muniment.text.Phrase;
import muniment.text.Text;

/**
 * Dialogs as windows over their owner. Guarantees that each is sized after its first layout with the theme and the text
 * size of the owner, fits the screen, grows with its content, names its buttons by what they do, leaves on Esc and
 * gives the focus to its first field.
 */
public final class WindowDialogs implements Dialogs {
    private static final double LEAST_HEIGHT = 480;

    private final Text text;
    private final Supplier<Window> owner;

    public WindowDialogs(Text text, Supplier<Window> owner) {
        this.text = text;
        this.owner = owner;
    }

    @Override
    public void open(Sheet sheet) {
        var dialog = dialog(sheet.titleKey(), sheet.content());
        var verb = new ButtonType(text.say(sheet.verbKey()), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(verb, cancel());
        onVerb(dialog, verb, sheet.doIt());
        dialog.getDialogPane().lookupButton(verb).disableProperty().bind(sheet.busy());
        dialog.show();
    }

    @Override
    public void confirm(String titleKey, Phrase body, String verbKey, Runnable yes) {
        var words = new Label(text.say(body));
        words.setWrapText(true);
        words.getStyleClass().add("confirmation");
        open(new Sheet(titleKey, words, verbKey, close -> {
            close.run();
            yes.run();
        }));
    }

    @Override
    public void tell(String titleKey, Region content) {
        var dialog = dialog(titleKey, content);
        dialog.getDialogPane().getButtonTypes().setAll(new ButtonType(text.say("kit.close"), ButtonData.CANCEL_CLOSE));
        dialog.show();
    }

    private ButtonType cancel() {
        return new ButtonType(text.say("kit.cancel"), ButtonData.CANCEL_CLOSE);
    }

    private Dialog<ButtonType> dialog(String titleKey, Region content) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner.get());
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(text.say(titleKey));
        dialog.setResizable(true);
        var pane = dialog.getDialogPane();
        pane.getStyleClass().add("dialog-sheet");
        pane.setAccessibleRole(AccessibleRole.DIALOG);
        pane.setAccessibleText(text.say(titleKey));
        pane.setHeader(head(titleKey));
        var body = scrolling(content);
        pane.setContent(body);
        pane.getScene().getRoot().setStyle(owner.get().getScene().getRoot().getStyle());
        dialog.setOnShown(_ -> {
            unscrolled(body, content);
            fit(pane.getScene().getWindow());
            firstField(content).requestFocus();
            pane.getScene().addPostLayoutPulseListener(() -> grown(body, content));
        });
        return dialog;
    }

    /**
     * Asks for the width below which content would be cut off, and for the height that it has at its width: wrapped
     * words are higher than a pane expects.
     */
    private static void unscrolled(ScrollPane body, Region content) {
        var padded = content.getParent();
        var width = Math.max(body.getViewportBounds().getWidth(), Math.ceil(padded.minWidth(-1)));
        body.setPrefViewportWidth(width);
        body.setPrefViewportHeight(padded.prefHeight(width));
    }

    /** Makes room for what came into the content while it is shown, such as what speaks against a value. */
    private void grown(ScrollPane body, Region content) {
        var needed = content.getParent().prefHeight(body.getPrefViewportWidth());
        if (needed > body.getPrefViewportHeight()) {
            body.setPrefViewportHeight(needed);
            fit(body.getScene().getWindow());
        }
    }

    /** As large as its content, but not larger than the screen that its owner is on. */
    private void fit(Window window) {
        window.sizeToScene();
        var shown = owner.get();
        var screen =
                Screen.getScreensForRectangle(shown.getX(), shown.getY(), shown.getWidth(), shown.getHeight()).stream()
                        .findFirst()
                        .orElseGet(Screen::getPrimary)
                        .getVisualBounds();
        var most = Math.min(screen.getHeight(), Math.max(shown.getHeight(), LEAST_HEIGHT));
        if (window.getHeight() > most) {
            window.setHeight(most);
            window.setY(Math.max(screen.getMinY(), shown.getY()));
        } else if (window.getY() + window.getHeight() > screen.getMaxY()) {
            window.setY(Math.max(screen.getMinY(), screen.getMaxY() - window.getHeight()));
        }
    }

    private Label head(String titleKey) {
        var head = new Label(text.say(titleKey));
        head.getStyleClass().add("dialog-head");
        return head;
    }

    private static ScrollPane scrolling(Region content) {
        var padded = new StackPane(content);
        padded.getStyleClass().add("dialog-content");
        var scroll = new ScrollPane(padded);
        scroll.setFitToWidth(true);
        FollowFocus.in(scroll);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("dialog-body");
        return scroll;
    }

    private static Node firstField(Region content) {
        var first = content.lookupAll(".text-input, .combo-box, .radio-button, .check-box, .button").stream()
                .filter(Node::isFocusTraversable)
                .findFirst();
        return first.orElse(content);
    }

    private static void onVerb(Dialog<ButtonType> dialog, ButtonType verb, Consumer<Runnable> doIt) {
        var button = (Button) Objects.requireNonNull(dialog.getDialogPane().lookupButton(verb));
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            doIt.accept(() -> {
                dialog.setResult(verb);
                dialog.close();
            });
        });
    }
}
