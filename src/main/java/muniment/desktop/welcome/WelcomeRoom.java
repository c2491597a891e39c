package muniment.desktop.welcome;

import javafx.scene.layout.Region;
import muniment.desktop.shell.Doors;
import muniment.desktop.shell.Place;
import muniment.desktop.shell.Room;
import muniment.desktop.shell.Surroundings;
import muniment.session.Desk;

/** The welcome. */
public final class WelcomeRoom implements Room {
    private final WelcomePresenter presenter;
    private final Region view;

    public WelcomeRoom(Desk desk, Doors doors, Surroundings around) {
        var model = new WelcomeModel();
        presenter = new WelcomePresenter(model, desk, doors, around);
        view = new WelcomeView(model, presenter, around.text()).build();
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void enter(Place place) {
        presenter.refresh();
    }
}
