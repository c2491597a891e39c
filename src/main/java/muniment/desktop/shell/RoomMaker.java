package muniment.desktop.shell;

import org.jspecify.annotations.Nullable;

/** Makes the room for a kind of place. */
@FunctionalInterface
public interface RoomMaker {
    /**
     * A new room.
     *
     * @param document the open assessment, null when there is none: only welcome and verify are asked for then
     */
    Room make(Place place, @Nullable OpenDocument document);
}
