package muniment.desktop.viewer;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.ObservableListBase;

/**
 * The lines of a text as the rows of a list: each row is its own number, and its words are read a window at a time when
 * they come into sight. Used on one thread.
 *
 * <p>Guarantees that only a few windows are kept, however long the text is.
 */
final class LineRows extends ObservableListBase<Integer> {
    static final int WINDOW = 200;
    private static final int WINDOWS = 24;

    /** Reads lines elsewhere and hands them over on the thread of the list. */
    interface Loader {
        /** @param from counted from 1 */
        void load(long from, int most, Consumer<List<Shown>> then);
    }

    /**
     * A line as it is shown.
     *
     * @param left such as "4 MB more"; empty where it is whole
     */
    record Shown(String text, String left) {}

    private final int count;
    private final Loader loader;
    private final Map<Integer, List<Shown>> windows = new LinkedHashMap<>(WINDOWS, 0.75f, true);
    private final Set<Integer> awaited = new HashSet<>();
    private final IntegerProperty arrivals = new SimpleIntegerProperty();

    LineRows(long count, Loader loader) {
        this.count = (int) Math.min(count, Integer.MAX_VALUE - 1);
        this.loader = loader;
    }

    /** The line at a row; empty while it is being read. */
    Optional<Shown> line(int row) {
        var number = row / WINDOW;
        var window = windows.get(number);
        if (window == null) {
            ask(number);
            return Optional.empty();
        }
        var at = row % WINDOW;
        return at < window.size() ? Optional.of(window.get(at)) : Optional.empty();
    }

    private void ask(int number) {
        if (awaited.add(number)) {
            loader.load((long) number * WINDOW + 1, WINDOW, lines -> {
                awaited.remove(number);
                windows.put(number, lines);
                if (windows.size() > WINDOWS) {
                    windows.remove(windows.keySet().iterator().next());
                }
                arrivals.set(arrivals.get() + 1);
            });
        }
    }

    /** Changes whenever lines have come. */
    ReadOnlyIntegerProperty arrivals() {
        return arrivals;
    }

    /** How many windows are kept. */
    int kept() {
        return windows.size();
    }

    @Override
    public Integer get(int row) {
        if (row < 0 || row >= count) {
            throw new IndexOutOfBoundsException(row);
        }
        return row;
    }

    @Override
    public int size() {
        return count;
    }

    @Override
    public int indexOf(Object row) {
        return row instanceof Integer number && number >= 0 && number < count ? number : -1;
    }

    @Override
    public int lastIndexOf(Object row) {
        return indexOf(row);
    }

    @Override
    public boolean contains(Object row) {
        return indexOf(row) >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
