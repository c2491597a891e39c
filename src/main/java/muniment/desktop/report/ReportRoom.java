package muniment.desktop.report;

import java.util.concurrent.Executor;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import muniment.desktop.action.Action;
import muniment.desktop.shell.OpenDocument;
import muniment.desktop.shell.Place;
import muniment.desktop.shell.Room;
import muniment.desktop.shell.Surroundings;
import muniment.session.Workplace;

/** The report as a room of the workbench. */
public final class ReportRoom implements Room {
    private final OpenDocument document;
    private final ReportModel model = new ReportModel();
    private final ReportPresenter presenter;
    private final Region view;
    private Subscription watching = Subscription.EMPTY;

    /** @param ui the way onto the JavaFX thread */
    public ReportRoom(Surroundings around, OpenDocument document, Workplace workplace, Executor ui) {
        this.document = document;
        var preview = new Preview(model, around.errands(), around.notices(), ui);
        presenter = new ReportPresenter(model, around, document, preview, new NewIdentities(model, around, workplace));
        view = new ReportView(around.text(), model, presenter, around.dialogs()).build();
        model.paper().subscribe(presenter::paper);
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void enter(Place place) {
        watching.unsubscribe();
        watching = document.snapshots().subscribe(presenter::show);
    }

    @Override
    public void leave() {
        watching.unsubscribe();
        presenter.leave();
    }

    @Override
    public boolean perform(Action action) {
        if (action == Action.ISSUE_REPORT) {
            presenter.issue();
            return true;
        }
        return false;
    }

    @Override
    public void close() {
        leave();
    }
}
