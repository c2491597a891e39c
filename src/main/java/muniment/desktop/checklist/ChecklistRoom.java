package muniment.desktop.checklist;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import muniment.catalog.StatementId;
import muniment.desktop.action.Action;
import muniment.desktop.shell.ChecklistFilter;
import muniment.desktop.shell.OpenDocument;
import muniment.desktop.shell.Place;
import muniment.desktop.shell.Room;
import muniment.desktop.shell.Surroundings;

/** The checklist with its model, view and presenter. */
public final class ChecklistRoom implements Room {
    private final ChecklistPresenter presenter;
    private final ChecklistView view;
    private final Subscription snapshots;

    public ChecklistRoom(Surroundings around, OpenDocument document) {
        var model = new ChecklistModel();
        presenter = new ChecklistPresenter(model, document, around.navigator(), around.text());
        view = new ChecklistView(model, presenter, around.text());
        snapshots = document.snapshots().subscribe(presenter::project);
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void enter(Place place) {
        if (place instanceof Place.Checklist checklist) {
            presenter.arrive(checklist);
        }
        view.takeFocus();
    }

    @Override
    public boolean perform(Action action) {
        if (action == Action.FIND) {
            view.find();
            return true;
        }
        return false;
    }

    @Override
    public void close() {
        snapshots.unsubscribe();
    }

    /** What is shown now, to be remembered. */
    public ChecklistFilter filter() {
        return presenter.filter();
    }

    /** The statements that are shown, in their order, for walking through them. */
    public List<StatementId> shown() {
        return presenter.shown();
    }
}
