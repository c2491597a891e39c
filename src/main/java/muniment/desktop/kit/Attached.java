package muniment.desktop.kit;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Subscriptions that live exactly as long as a node is in a scene, so that a view which left the window is not kept by
 * the model it looked at.
 */
public final class Attached {
    private Attached() {}

    /** Tells the value now, when the node enters a scene, and whenever it changes while the node is in one. */
    public static <T extends @Nullable Object> void to(
            Node node, ObservableValue<T> value, Consumer<? super T> watcher) {
        value.when(inScene(node)).subscribe(watcher);
    }

    /** Starts something when the node enters a scene and ends it when the node leaves. */
    public static void during(Node node, Supplier<Subscription> start) {
        var life = new Life(start);
        inScene(node).subscribe(life::follow);
    }

    private static ObservableValue<Boolean> inScene(Node node) {
        return node.sceneProperty().map(Objects::nonNull).orElse(false);
    }

    private static final class Life {
        private final Supplier<Subscription> start;
        private Subscription current = Subscription.EMPTY;

        Life(Supplier<Subscription> start) {
            this.start = start;
        }

        void follow(boolean inScene) {
            current.unsubscribe();
            current = inScene ? start.get() : Subscription.EMPTY;
        }
    }
}
