package muniment.desktop.verify;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import muniment.desktop.shell.Place;
import muniment.desktop.shell.Room;
import muniment.desktop.shell.Surroundings;

/** Verification as a room of the workbench; needs no open assessment. */
public final class VerifyRoom implements Room {
    private final VerifyPresenter presenter;
    private final Region view;

    /** @param moment tells the time for which certificates are judged */
    public VerifyRoom(Surroundings around, Supplier<Instant> moment) {
        var model = new VerifyModel();
        presenter =
                new VerifyPresenter(model, around.text(), around.errands(), around.notices(), around.outside(), moment);
        view = new VerifyView(around.text(), model, presenter).build();
    }

    /** Verifies a file that came from elsewhere, such as one dropped on the window. */
    public void verify(Path file) {
        presenter.verify(file);
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public boolean drop(List<Path> files) {
        files.stream().findFirst().ifPresent(this::verify);
        return !files.isEmpty();
    }

    @Override
    public void enter(Place place) {}
}
