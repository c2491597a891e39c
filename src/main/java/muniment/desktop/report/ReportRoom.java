package muniment.desktop.report;

import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.Subscription;
import muniment.desktop.action.Action;
import muniment.desktop.shell.OpenDocument;
import muniment.desktop.shell.Place;
import muniment.desktop.shell.Room;
import muniment.desktop.shell.Surroundings;
import muniment.desktop.work.JobBar;
import muniment.session.Desk;

/** The report as a room of the workbench. */
public final class ReportRoom implements Room {
    /** Long enough that a word can be typed, short enough to be felt as following. */
    private static final Duration TYPING = Duration.millis(400);

    private final OpenDocument document;
    private final ReportModel model = new ReportModel();
    private final ReportPresenter presenter;
    private final Signatory signatory;
    private final Region view;
    private final PauseTransition pause = new PauseTransition(TYPING);
    private Subscription watching = Subscription.EMPTY;

    /** @param ui the way onto the JavaFX thread */
    public ReportRoom(Surroundings around, OpenDocument document, Desk desk, Executor ui) {
        this.document = document;
        var session = document.session();
        var options = new Options(model.options(), around);
        signatory = new Signatory(model.signature(), around);
        var look = new UsualLook(model.options(), model.signature(), desk, around);
        var issuing = new Issuing(model, around, session, signatory, look);
        var reports = new ReportAtHand(around, session);
        var countersigning =
                new Countersigning(model.countersigning(), around, desk.workplace(), session, reports, issuing::signed);
        var extending = new Extending(model.extending(), around, desk.workplace(), reports, issuing::extended);
        var identities = new Identities(
                model.identity(),
                around,
                desk.workplace(),
                () -> session.snapshot().author().person(),
                model.signature());
        var preview = new Preview(model, around.errands(), around.notices(), ui);
        presenter = new ReportPresenter(
                model,
                around,
                document,
                preview,
                options,
                new ReportPresenter.Adding(issuing, reports, countersigning, extending));
        var parts = new ReportView.Parts(options, signatory, identities, countersigning.identity(), extending.proofs());
        Supplier<Node> underWay = () -> new JobBar(around.errands(), around.text());
        view = new ReportView(around.text(), model, presenter, parts, around.dialogs(), underWay).build();
        look.recall(options);
        pause.setOnFinished(_ -> presenter.optionsChanged());
        model.options().shown().forEach(option -> option.subscribe((_, _) -> pause.playFromStart()));
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
        pause.stop();
        signatory.forget();
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
