package muniment.desktop.sla;

import javafx.scene.layout.Region;
import muniment.desktop.kit.Attached;
import muniment.desktop.shell.OpenDocument;
import muniment.desktop.shell.Place;
import muniment.desktop.shell.Room;
import muniment.desktop.shell.Surroundings;

/** The SLA explorer as a room of the workbench. */
public final class SlaRoom implements Room {
    private final Region view;

    public SlaRoom(Surroundings around, OpenDocument document) {
        var model = new SlaModel();
        var presenter = new SlaPresenter(model, around.text(), around.outside().pasteboard());
        view = new SlaView(around.text(), model, presenter).build();
        Attached.to(view, document.snapshots(), presenter::show);
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void enter(Place place) {}
}
