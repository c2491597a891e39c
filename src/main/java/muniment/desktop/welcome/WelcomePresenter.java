package muniment.desktop.welcome;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import muniment.desktop.kit.Rows;
import muniment.desktop.shell.Doors;
import muniment.desktop.shell.Place;
import muniment.desktop.shell.Surroundings;
import muniment.desktop.welcome.WelcomeModel.Recent;
import muniment.session.Desk;
import muniment.session.RecentFile;
import muniment.text.Phrase;

/** Shows what was open lately and leads through the doors. */
final class WelcomePresenter implements WelcomeHandlers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

    private final WelcomeModel model;
    private final Desk desk;
    private final ZoneId zone;
    private final Doors doors;
    private final Surroundings around;

    WelcomePresenter(WelcomeModel model, Desk desk, Doors doors, Surroundings around) {
        this.model = model;
        this.desk = desk;
        this.zone = desk.workplace().clock().getZone();
        this.doors = doors;
        this.around = around;
    }

    /** Reads the list again. */
    void refresh() {
        Rows.update(
                model.recents, desk.recents().files().stream().map(this::row).toList(), Recent::file);
    }

    private Recent row(RecentFile recent) {
        var name = String.valueOf(recent.file().getFileName());
        var directory = recent.file().getParent();
        return new Recent(
                recent.file(),
                name.endsWith(".muniment") ? name.substring(0, name.length() - ".muniment".length()) : name,
                directory == null ? "" : directory.toString(),
                DAY.format(recent.opened().atZone(zone)));
    }

    @Override
    public void makeNew() {
        doors.makeNew();
    }

    @Override
    public void choose() {
        doors.choose();
    }

    @Override
    public void open(Path file) {
        doors.open(file);
    }

    @Override
    public void forget(Path file) {
        around.errands()
                .start(
                        Phrase.of("welcome.forgetting"),
                        _ -> {
                            desk.forget(file);
                            return file;
                        },
                        _ -> refresh());
    }

    @Override
    public void sample() {
        doors.sample();
    }

    @Override
    public void verify() {
        around.navigator().go(new Place.Verify());
    }
}
