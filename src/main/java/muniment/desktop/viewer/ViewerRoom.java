package muniment.desktop.viewer;

import javafx.scene.layout.Region;
import muniment.desktop.action.Action;
import muniment.desktop.shell.OpenDocument;
import muniment.desktop.shell.Place;
import muniment.desktop.shell.Room;
import muniment.desktop.shell.Surroundings;

/** The viewer as a room of the workbench: shows the artefact of its place, and lets go of it when somebody leaves. */
public final class ViewerRoom implements Room {
    private final ViewerPresenter presenter;
    private final ViewerView view;
    private final Region node;

    /** @param originals where the bytes are found */
    public ViewerRoom(Surroundings around, OpenDocument document, Originals originals) {
        var model = new ViewerModel();
        presenter = new ViewerPresenter(model, around, originals, document.session()::moment);
        view = new ViewerView(model, presenter, around.text());
        node = view.build();
    }

    @Override
    public Region view() {
        return node;
    }

    @Override
    public void enter(Place place) {
        if (place instanceof Place.Artefact(var digest, var at)) {
            presenter.show(digest, at);
        }
    }

    @Override
    public void leave() {
        presenter.leave();
    }

    @Override
    public boolean perform(Action action) {
        switch (action) {
            case FIND -> view.focusFind();
            case FIND_NEXT -> presenter.findNext();
            case FIND_PREVIOUS -> presenter.findPrevious();
            case GO_TO_LINE -> view.focusLine();
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        presenter.leave();
    }
}
