package muniment.desktop;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import muniment.catalog.StatementId;
import muniment.desktop.checklist.ChecklistRoom;
import muniment.desktop.history.HistoryRoom;
import muniment.desktop.intake.IntakeRoom;
import muniment.desktop.matrix.MatrixRoom;
import muniment.desktop.obligation.ObligationRoom;
import muniment.desktop.report.ReportRoom;
import muniment.desktop.shell.Doors;
import muniment.desktop.shell.OpenDocument;
import muniment.desktop.shell.Place;
import muniment.desktop.shell.Room;
import muniment.desktop.shell.RoomMaker;
import muniment.desktop.shell.Surroundings;
import muniment.desktop.sla.SlaRoom;
import muniment.desktop.verify.VerifyRoom;
import muniment.desktop.viewer.Originals;
import muniment.desktop.viewer.ViewerRoom;
import muniment.desktop.welcome.WelcomeRoom;
import muniment.session.Desk;
import muniment.session.TrustedRoots;
import org.jspecify.annotations.Nullable;

/** Which feature is where: the one place that knows all of them. */
final class Rooms implements RoomMaker {
    private final Desk desk;
    private final Doors doors;
    private final Surroundings around;
    private final Executor ui;
    private @Nullable Walked walked;
    private @Nullable Incoming incoming;

    /** The checklist of a document, through which next and previous walk. */
    private record Walked(OpenDocument document, ChecklistRoom checklist) {}

    /** The intake of a document, whose files can be looked at before they are recorded. */
    private record Incoming(OpenDocument document, IntakeRoom intake) {}

    Rooms(Desk desk, Doors doors, Surroundings around, Executor ui) {
        this.ui = ui;
        this.desk = desk;
        this.doors = doors;
        this.around = around;
    }

    @Override
    public Room make(Place place, @Nullable OpenDocument document) {
        return switch (place) {
            case Place.Welcome _ -> new WelcomeRoom(desk, doors, around);
            case Place.Verify _ -> new VerifyRoom(around, desk::moment, TrustedRoots.of(desk.workplace()));
            case Place.Matrix _ -> new MatrixRoom(around, open(document));
            case Place.Checklist _ -> checklist(open(document));
            case Place.OneObligation _ -> new ObligationRoom(around, open(document), walk(open(document)), zone());
            case Place.Intake _ -> intake(open(document));
            case Place.Artefact _ -> new ViewerRoom(around, open(document), originals(open(document)));
            case Place.Report _ -> new ReportRoom(around, open(document), desk, ui);
            case Place.SlaExplorer _ -> new SlaRoom(around, open(document));
            case Place.History _ -> new HistoryRoom(around, open(document));
        };
    }

    private static OpenDocument open(@Nullable OpenDocument document) {
        return Objects.requireNonNull(document, "the shell asks for this room only while an assessment is open");
    }

    private ZoneId zone() {
        return desk.workplace().clock().getZone();
    }

    private Room checklist(OpenDocument document) {
        var room = new ChecklistRoom(around, document);
        walked = new Walked(document, room);
        return room;
    }

    private Room intake(OpenDocument document) {
        var room = new IntakeRoom(around, document, zone(), ui);
        incoming = new Incoming(document, room);
        return room;
    }

    /** What came in and is not recorded yet, and the evidence on file. */
    private Originals originals(OpenDocument document) {
        Originals unrecorded = digest -> {
            var now = incoming;
            return now != null && now.document() == document
                    ? now.intake().originals().of(digest)
                    : Optional.empty();
        };
        return unrecorded.orElse(Originals.onFile(document));
    }

    /** What the checklist shows, or every obligation before anybody was there. */
    private Supplier<List<StatementId>> walk(OpenDocument document) {
        return () -> {
            var now = walked;
            if (now != null && now.document() == document) {
                return now.checklist().shown();
            }
            return document.snapshot().catalog().obligations().stream()
                    .map(obligation -> obligation.id())
                    .toList();
        };
    }
}
