package muniment.desktop.matrix;

import javafx.scene.layout.Region;
import muniment.desktop.kit.Attached;
import muniment.desktop.shell.OpenDocument;
import muniment.desktop.shell.Place;
import muniment.desktop.shell.Room;
import muniment.desktop.shell.Surroundings;

/** The matrix as a room of the workbench. */
public final class MatrixRoom implements Room {
    private final Region view;

    public MatrixRoom(Surroundings around, OpenDocument document) {
        var model = new MatrixModel();
        var presenter = new MatrixPresenter(model, around.text(), around.navigator());
        view = new MatrixView(around.text(), model, presenter).build();
        Attached.to(view, document.snapshots(), presenter::show);
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void enter(Place place) {}
}
