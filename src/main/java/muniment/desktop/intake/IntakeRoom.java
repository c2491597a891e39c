package muniment.desktop.intake;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import muniment.desktop.action.Action;
import muniment.desktop.obligation.Moments;
import muniment.desktop.shell.OpenDocument;
import muniment.desktop.shell.Place;
import muniment.desktop.shell.Room;
import muniment.desktop.shell.Surroundings;
import muniment.desktop.viewer.Originals;

/** The intake as a room of the workbench: what comes in, and what is missing. */
public final class IntakeRoom implements Room {
    private final OpenDocument document;
    private final IntakePresenter intake;
    private final MissingPresenter missing;
    private final IntakeView view;
    private final Region node;
    private Subscription watching = Subscription.EMPTY;

    /**
     * @param zone where the person is
     * @param ui the way onto the JavaFX thread
     */
    public IntakeRoom(Surroundings around, OpenDocument document, ZoneId zone, Executor ui) {
        this(around, document, zone, ui, Analysing.usual());
    }

    IntakeRoom(Surroundings around, OpenDocument document, ZoneId zone, Executor ui, Analysing analysing) {
        this.document = document;
        var model = new IntakeModel();
        var missingModel = new MissingModel();
        intake = new IntakePresenter(model, document, around, new Moments(zone), ui, analysing);
        missing = new MissingPresenter(missingModel, document, around);
        view = new IntakeView(model, intake, new MissingView(missingModel, missing, around.text()), around.text());
        node = view.build();
    }

    /** The bytes of files that are not recorded yet. */
    public Originals originals() {
        return intake::original;
    }

    @Override
    public Region view() {
        return node;
    }

    @Override
    public void enter(Place place) {
        watching.unsubscribe();
        var wantsMissing = place instanceof Place.Intake(var missingOnes) && missingOnes;
        view.show(wantsMissing);
        watching = document.snapshots().subscribe(wantsMissing ? missing::project : _ -> intake.project());
    }

    @Override
    public void leave() {
        watching.unsubscribe();
    }

    @Override
    public boolean perform(Action action) {
        if (action == Action.ADD_EVIDENCE) {
            intake.addFiles();
            return true;
        }
        return false;
    }

    @Override
    public boolean drop(List<Path> files) {
        view.show(false);
        intake.take(files);
        return true;
    }

    @Override
    public void close() {
        leave();
        intake.letGo();
    }
}
