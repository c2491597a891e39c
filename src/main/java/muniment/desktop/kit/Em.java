package muniment.desktop.kit;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;

/** Measures in the size of the text, for what a style sheet cannot say in {@code em}. */
public final class Em {
    private Em() {}

    /** How many pixels one em has in a pane, now and when the text size changes. */
    public static ObservableValue<Double> in(Pane pane) {
        var gauge = new Label();
        gauge.setManaged(false);
        gauge.setVisible(false);
        pane.getChildren().add(gauge);
        return gauge.fontProperty().map(Font::getSize);
    }

    /** Tells whether a pane is narrower than so many em, whenever that changes while it is in a scene. */
    public static void narrow(Pane pane, double width, Consumer<Boolean> watcher) {
        var em = in(pane);
        var narrow = Bindings.createBooleanBinding(
                () -> pane.getWidth() > 0 && pane.getWidth() < width * em.getValue(), pane.widthProperty(), em);
        Attached.to(pane, narrow, watcher);
    }
}
