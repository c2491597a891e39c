package muniment.desktop.verify;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import muniment.desktop.shell.Place;
import muniment.desktop.shell.Room;
import muniment.desktop.shell.Surroundings;
import muniment.desktop.trust.TrustModel;
import muniment.desktop.trust.TrustPresenter;
import muniment.session.TrustedRoots;

/** Verification as a room of the workbench; needs no open assessment. */
public final class VerifyRoom implements Room {
    private final VerifyPresenter presenter;
    private final Region view;

    /**
     * @param moment tells the time for which certificates are judged
     * @param roots whom the person trusts
     */
    public VerifyRoom(Surroundings around, Supplier<Instant> moment, TrustedRoots roots) {
        var model = new VerifyModel();
        var trust = new TrustPresenter(new TrustModel(), around, roots, this::again);
        presenter = new VerifyPresenter(model, around, moment, trust);
        view = new VerifyView(around.text(), model, presenter).build();
    }

    private void again() {
        presenter.again();
    }

    /** Verifies a file that came from elsewhere, such as one dropped on the window. */
    public void verify(Path file) {
        presenter.verify(List.of(file));
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public boolean drop(List<Path> files) {
        if (!files.isEmpty()) {
            presenter.verify(files);
        }
        return !files.isEmpty();
    }

    @Override
    public void enter(Place place) {}
}
