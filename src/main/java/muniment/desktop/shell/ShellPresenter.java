package muniment.desktop.shell;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.util.Subscription;
import muniment.desktop.action.Action;
import muniment.desktop.kit.Marks;
import muniment.journal.Access;
import muniment.session.Snapshot;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the window in step with the open assessment, and moves between rooms.
 *
 * <p>Guarantees that a room is made on the first visit, kept while its assessment is open, and told when somebody comes
 * and goes, on coming when it is in sight and can take the focus; and that an action goes to the room first.
 */
final class ShellPresenter implements Navigator, ShellHandlers {
    private final ShellModel model;
    private final Text text;
    private final StatusText status;
    private final RoomMaker maker;
    private final ShellActions actions;
    private final Map<Class<? extends Place>, Room> rooms = new HashMap<>();
    private Trail trail = new Trail(new Place.Welcome());
    private @Nullable OpenDocument document;
    private Subscription watching = Subscription.EMPTY;

    ShellPresenter(ShellModel model, Text text, ZoneId zone, RoomMaker maker, ShellActions actions) {
        this.model = model;
        this.text = text;
        this.status = new StatusText(text, zone);
        this.maker = maker;
        this.actions = actions;
    }

    /** Another assessment is open, or none; goes to its first place. */
    void show(@Nullable OpenDocument opened, Place first) {
        leaveAll();
        document = opened;
        model.open.set(opened != null);
        if (opened == null) {
            model.name.set("");
            model.cluster.set("");
            model.saved.set("");
            model.author.set("");
            model.progress.set("");
            model.verdict.set(null);
            model.readOnly.set(false);
        } else {
            model.locked.set(opened.session().isProtected());
            watching = opened.snapshots().subscribe(this::project);
        }
        trail = new Trail(allowed(first));
        enter();
    }

    private void leaveAll() {
        watching.unsubscribe();
        watching = Subscription.EMPTY;
        room().ifPresent(Room::leave);
        rooms.values().forEach(Room::close);
        rooms.clear();
        model.room.set(null);
    }

    private void project(Snapshot snapshot) {
        var tally = snapshot.readiness().tally();
        model.name.set(snapshot.assessment().scope().name());
        model.cluster.set(snapshot.assessment().scope().cluster());
        model.saved.set(status.of(snapshot));
        model.author.set(snapshot.author().person().name());
        model.progress.set(text.say("shell.progress", tally.assessed(), tally.applicable(), tally.met()));
        model.verdict.set(new Marks(text).of(snapshot.readiness().verdict()));
        model.readOnly.set(snapshot.access() instanceof Access.ReadOnly);
    }

    /** Where somebody is. */
    Place here() {
        return trail.here();
    }

    /** What is open. */
    Optional<OpenDocument> document() {
        return Optional.ofNullable(document);
    }

    @Override
    public void go(Place place) {
        trail.go(allowed(place));
        enter();
    }

    @Override
    public void back() {
        trail.back().ifPresent(_ -> enter());
    }

    @Override
    public void forward() {
        trail.forward().ifPresent(_ -> enter());
    }

    private Place allowed(Place place) {
        return document == null && Places.needsDocument(place) ? new Place.Welcome() : place;
    }

    private void enter() {
        var place = trail.here();
        var next = rooms.computeIfAbsent(place.getClass(), _ -> maker.make(place, document));
        var before = model.room.get();
        if (before != null && !Objects.equals(before, next)) {
            before.leave();
        }
        model.room.set(next);
        next.enter(place);
        model.section.set(Places.section(place));
        model.canGoBack.set(trail.canGoBack());
        model.canGoForward.set(trail.canGoForward());
    }

    private Optional<Room> room() {
        return Optional.ofNullable(model.room.get());
    }

    @Override
    public void perform(Action action) {
        if (!room().map(room -> room.perform(action)).orElse(false)) {
            actions.perform(action, this);
        }
    }

    @Override
    public void search(String words) {
        var all = ChecklistFilter.ALL;
        go(new Place.Checklist(new ChecklistFilter(words, all.choices(), "", null, false, false)));
    }

    @Override
    public void dropped(List<Path> files) {
        if (!offer(files)) {
            actions.dropped(files, this);
        }
    }

    /** Offers files to the room; whether it took them. */
    boolean offer(List<Path> files) {
        return room().map(room -> room.drop(files)).orElse(false);
    }
}
