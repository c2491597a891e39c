package muniment.desktop;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.Toolkit;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/**
 * Files that come from another program by drag and drop. Guarantees that a node gets the events of the toolkit and is
 * dropped on only if it accepts what is over it; the clipboard is played, as a robot cannot drag from outside.
 */
final class DraggedFiles {
    private final List<File> files;

    DraggedFiles(Path... files) {
        this.files = List.of(files).stream().map(Path::toFile).toList();
    }

    /** Drops them on a node; whether it took them. To be called on the JavaFX thread. */
    boolean dropOn(Node node) {
        var dragged = dragboard();
        if (fire(DragEvent.DRAG_OVER, dragged, node).isAccepted()) {
            return fire(DragEvent.DRAG_DROPPED, dragged, node).isDropCompleted();
        }
        return false;
    }

    private Dragboard dragboard() {
        var local = Toolkit.getToolkit().createLocalClipboard();
        var offered = (TKClipboard) Proxy.newProxyInstance(
                DraggedFiles.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (_, method, arguments) -> method.getName().equals("getTransferModes")
                        ? Set.of(TransferMode.COPY)
                        : method.invoke(local, arguments));
        var dragboard = DragboardHelper.createDragboard(offered);
        dragboard.setContent(Map.of(DataFormat.FILES, files));
        return dragboard;
    }

    private static DragEvent fire(EventType<DragEvent> type, Dragboard dragged, Node node) {
        var event = new DragEvent(type, dragged, 0, 0, 0, 0, TransferMode.COPY, null, node, null);
        Event.fireEvent(node, event);
        return event;
    }
}
