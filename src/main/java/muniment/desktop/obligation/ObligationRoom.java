package muniment.desktop.obligation;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import muniment.catalog.StatementId;
import muniment.desktop.action.Action;
import muniment.desktop.disclosure.Disclosures;
import muniment.desktop.observation.ObservationDialogs;
import muniment.desktop.observation.Rulings;
import muniment.desktop.shell.OpenDocument;
import muniment.desktop.shell.Place;
import muniment.desktop.shell.Room;
import muniment.desktop.shell.Surroundings;

/** The page of one obligation with its model, view and presenter. */
public final class ObligationRoom implements Room {
    private final ObligationPresenter presenter;
    private final ObligationView view;
    private final Subscription snapshots;

    /**
     * @param walk the statements that previous and next walk through
     * @param zone where the person is
     */
    public ObligationRoom(Surroundings around, OpenDocument document, Supplier<List<StatementId>> walk, ZoneId zone) {
        var model = new ObligationModel();
        var text = around.text();
        var sheets = new EvidenceDialogs(around.dialogs(), text);
        presenter = new ObligationPresenter(model, document, around, sheets, walk, new Moments(zone));
        var rulings = new Rulings(document, around, new ObservationDialogs(around.dialogs(), text));
        view = new ObligationView(model, presenter, rulings, new Disclosures(document, around), text);
        snapshots = document.snapshots().subscribe(presenter::project);
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void enter(Place place) {
        if (place instanceof Place.OneObligation one) {
            presenter.arrive(one);
            view.toTop();
        }
    }

    @Override
    public void leave() {
        presenter.leave();
    }

    @Override
    public boolean perform(Action action) {
        switch (action) {
            case NEXT_OBLIGATION -> presenter.next();
            case PREVIOUS_OBLIGATION -> presenter.previous();
            case ADD_EVIDENCE -> presenter.chooseFiles();
            case PASTE_EVIDENCE -> presenter.paste();
            case SUBMIT -> presenter.submit();
            case ACCEPT -> presenter.accept();
            case RETURN -> presenter.sendBack();
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        snapshots.unsubscribe();
    }
}
