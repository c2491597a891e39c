package muniment.desktop.history;

import javafx.scene.layout.Region;
import muniment.desktop.action.Action;
import muniment.desktop.kit.Attached;
import muniment.desktop.shell.OpenDocument;
import muniment.desktop.shell.Place;
import muniment.desktop.shell.Room;
import muniment.desktop.shell.Surroundings;

/** The history as a room of the workbench. */
public final class HistoryRoom implements Room {
    private final Region view;

    public HistoryRoom(Surroundings around, OpenDocument document) {
        var model = new HistoryModel();
        var presenter = new HistoryPresenter(
                model,
                around.text(),
                around.navigator(),
                around.outside().pasteboard(),
                document.session().zone());
        view = new HistoryView(around.text(), model, presenter, new Receipts(document, around)::take).build();
        Attached.to(view, document.snapshots(), presenter::show);
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void enter(Place place) {}

    @Override
    public boolean perform(Action action) {
        if (action == Action.FIND) {
            view.lookup("#history-search").requestFocus();
            return true;
        }
        return false;
    }
}
