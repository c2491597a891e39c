package muniment.desktop.kit;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.TableView;

/**
 * Keeps one observable list in step with fresh rows, and the selection on the row of the same id.
 *
 * <p>Guarantees that rows which did not change are left alone, so that scroll position, focus and selection stay.
 */
public final class Rows {
    private Rows() {}

    /** Makes the list equal to the fresh rows with as few changes as the order allows. */
    public static <R> void update(ObservableList<R> rows, List<R> fresh, Function<R, ?> id) {
        var ids = fresh.stream().map(id).collect(Collectors.toSet());
        rows.removeIf(row -> !ids.contains(id.apply(row)));
        for (int at = 0; at < fresh.size(); at++) {
            place(rows, at, fresh.get(at), id);
        }
    }

    private static <R> void place(ObservableList<R> rows, int at, R fresh, Function<R, ?> id) {
        if (at < rows.size() && id.apply(rows.get(at)).equals(id.apply(fresh))) {
            if (!rows.get(at).equals(fresh)) {
                rows.set(at, fresh);
            }
            return;
        }
        rows.subList(at, rows.size()).removeIf(row -> Objects.equals(id.apply(row), id.apply(fresh)));
        rows.add(at, fresh);
    }

    /** As {@link #update}, and selects again what was selected. */
    public static <R> void update(ListView<R> view, List<R> fresh, Function<R, ?> id) {
        updateKeeping(view.getSelectionModel(), view.getItems(), fresh, id);
    }

    /** As {@link #update}, and selects again what was selected. */
    public static <R> void update(TableView<R> view, List<R> fresh, Function<R, ?> id) {
        updateKeeping(view.getSelectionModel(), view.getItems(), fresh, id);
    }

    private static <R> void updateKeeping(
            MultipleSelectionModel<R> selection, ObservableList<R> rows, List<R> fresh, Function<R, ?> id) {
        var selected = selection.getSelectedItem();
        update(rows, fresh, id);
        if (selected != null) {
            select(selection, rows, id.apply(selected), id);
        }
    }

    /** Selects the row of this id; whether it is there. */
    public static <R> boolean select(
            MultipleSelectionModel<R> selection, List<R> rows, Object wanted, Function<R, ?> id) {
        for (int at = 0; at < rows.size(); at++) {
            if (id.apply(rows.get(at)).equals(wanted)) {
                selection.clearAndSelect(at);
                return true;
            }
        }
        return false;
    }
}
