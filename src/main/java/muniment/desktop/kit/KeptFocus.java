package muniment.desktop.kit;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/**
 * Builds a part of a page anew without taking the keyboard away from whoever works in it.
 *
 * <p>Guarantees that where the focus was in the part it goes to the new node of the same id, or else to the first that
 * can have it.
 */
public final class KeptFocus {
    private KeptFocus() {}

    /** Runs what builds the part anew. */
    public static void in(Parent part, Runnable rebuild) {
        var focused = focused(part);
        rebuild.run();
        focused.flatMap(before -> next(part, before.getId())).ifPresent(Node::requestFocus);
    }

    private static Optional<Node> focused(Parent part) {
        return Optional.ofNullable(part.getScene())
                .map(scene -> scene.getFocusOwner())
                .filter(owner -> Stream.<Node>iterate(owner, node -> node != null, Node::getParent)
                        .anyMatch(part::equals));
    }

    private static Optional<Node> next(Parent part, @Nullable String id) {
        return below(part)
                .filter(node -> id != null && id.equals(node.getId()))
                .findFirst()
                .or(() -> below(part).filter(Node::isFocusTraversable).findFirst());
    }

    private static Stream<Node> below(Parent part) {
        return part.getChildrenUnmodifiable().stream()
                .flatMap(node ->
                        node instanceof Parent inner ? Stream.concat(Stream.of(node), below(inner)) : Stream.of(node));
    }
}
