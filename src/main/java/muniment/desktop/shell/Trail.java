package muniment.desktop.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Where somebody was, for back and forward, as in a browser. The same place twice in a row counts once. */
final class Trail {
    private static final int LONGEST = 100;

    private final Deque<Place> behind = new ArrayDeque<>();
    private final Deque<Place> ahead = new ArrayDeque<>();
    private Place here;

    Trail(Place start) {
        here = start;
    }

    Place here() {
        return here;
    }

    void go(Place place) {
        if (place.equals(here)) {
            return;
        }
        behind.push(here);
        if (behind.size() > LONGEST) {
            behind.removeLast();
        }
        ahead.clear();
        here = place;
    }

    Optional<Place> back() {
        return move(behind, ahead);
    }

    Optional<Place> forward() {
        return move(ahead, behind);
    }

    boolean canGoBack() {
        return !behind.isEmpty();
    }

    boolean canGoForward() {
        return !ahead.isEmpty();
    }

    private Optional<Place> move(Deque<Place> from, Deque<Place> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(here);
        here = from.pop();
        return Optional.of(here);
    }
}
