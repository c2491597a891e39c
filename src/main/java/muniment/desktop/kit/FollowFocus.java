package muniment.desktop.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** Scrolls a pane to whatever takes the focus in it, so that nobody on the keyboard works out of sight. */
public final class FollowFocus {
    private FollowFocus() {}

    /** Follows the focus as long as the pane is in a scene. */
    public static void in(ScrollPane pane) {
        Attached.to(pane, pane.sceneProperty().flatMap(scene -> scene.focusOwnerProperty()), focused -> {
            if (isWithin(pane.getContent(), focused)) {
                show(pane, focused);
            }
        });
    }

    private static boolean isWithin(Node content, @Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == content) {
                return true;
            }
        }
        return false;
    }

    private static void show(ScrollPane pane, Node focused) {
        var content = pane.getContent();
        Bounds wanted = content.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        double hidden =
                content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        double bottom = top + pane.getViewportBounds().getHeight();
        if (wanted.getMaxY() > bottom) {
            pane.setVvalue((wanted.getMaxY() - pane.getViewportBounds().getHeight()) / hidden);
        } else if (wanted.getMinY() < top) {
            pane.setVvalue(wanted.getMinY() / hidden);
        }
    }
}
