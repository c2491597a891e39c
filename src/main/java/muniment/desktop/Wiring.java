package muniment.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import javafx.stage.Stage;
import muniment.desktop.disclosure.Disclosures;
import muniment.desktop.history.PeopleSheet;
import muniment.desktop.history.Receipts;
import muniment.desktop.kit.Dialogs;
import muniment.desktop.kit.FxThread;
import muniment.desktop.kit.WindowDialogs;
import muniment.desktop.outside.Outside;
import muniment.desktop.scope.ScopeSheet;
import muniment.desktop.settings.SettingsSheet;
import muniment.desktop.shell.Assessments;
import muniment.desktop.shell.Navigator;
import muniment.desktop.shell.OpenDocument;
import muniment.desktop.shell.Panels;
import muniment.desktop.shell.Shell;
import muniment.desktop.shell.Shell.Furniture;
import muniment.desktop.shell.ShortcutList;
import muniment.desktop.shell.Surroundings;
import muniment.desktop.theme.Appearance;
import muniment.desktop.welcome.FrontDoor;
import muniment.desktop.work.CrashReport;
import muniment.desktop.work.Errands;
import muniment.desktop.work.NoticeBoard;
import muniment.journal.Person;
import muniment.session.CrashNotes;
import muniment.session.Desk;
import muniment.session.Jobs;
import muniment.session.Preferences;
import muniment.session.Progress;
import muniment.session.Session;
import muniment.session.sample.MakeDemo;
import muniment.signing.Existing;
import muniment.text.Phrase;
import muniment.text.Text;

/** Puts one window together: the only place where the parts of the workbench meet. */
final class Wiring {
    final Text text = Bundles.load();
    final Desk desk;
    final Stage stage;
    final NoticeBoard notices;
    final Errands errands;
    final Assessments assessments;
    final CrashReport crashes;
    final Shell shell;
    private final Dialogs dialogs;
    private final Outside outside;
    private final Appearance appearance;
    private final Executor ui = new FxThread();
    private final Runnable quit;

    Wiring(Stage stage, Desk desk, Jobs jobs, Outside outside, Appearance appearance, Runnable quit) {
        this.stage = stage;
        this.desk = desk;
        this.outside = outside;
        this.appearance = appearance;
        this.quit = quit;
        this.dialogs = new WindowDialogs(text, () -> stage);
        this.crashes = new CrashReport(text, dialogs, outside.pasteboard(), new CrashNotes(desk.workplace()));
        this.notices = new NoticeBoard(text, crashes::tell);
        this.errands = new Errands(jobs, ui, notices, text);
        this.assessments = new Assessments(desk, errands, notices, dialogs, ui);
        this.shell = new Shell(text, desk.workplace().clock().getZone(), notices, errands, this::furnish);
    }

    private Furniture furnish(Navigator navigator) {
        var around = new Surroundings(text, navigator, errands, notices, dialogs, outside);
        var doors = new FrontDoor(desk, assessments, around, documents(), this::sample);
        return new Furniture(new Rooms(desk, doors, around, ui), doors, new WindowPanels(around), quit);
    }

    /** The sample in a directory of its own, as the demonstration of the command line makes it. */
    private Session sample(Progress progress) throws Exception {
        var demo = new MakeDemo(desk.workplace(), documents().resolve("Muniment sample"), Existing.KEEP).run(progress);
        return desk.open(demo.files().document(), authorOrGuest());
    }

    /** Opens a sample that is there already. */
    void openSample(Path sample) {
        assessments.replace(
                Phrase.of("welcome.sampling"), _ -> desk.open(sample, authorOrGuest()), () -> {}, notices::failed);
    }

    private Person authorOrGuest() {
        return desk.author().orElseGet(() -> new Person(text.say("welcome.guest"), ""));
    }

    private static Path documents() {
        var home = Path.of(System.getProperty("user.home", "."));
        var documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }

    /** Shows and keeps what a person likes. */
    private void keep(Preferences preferences) {
        appearance.use(preferences.theme(), preferences.textSize());
        errands.start(
                Phrase.of("settings.keeping"),
                _ -> {
                    desk.keep(preferences);
                    return preferences;
                },
                _ -> {});
    }

    private final class WindowPanels implements Panels {
        private final Surroundings around;

        WindowPanels(Surroundings around) {
            this.around = around;
        }

        @Override
        public void settings() {
            new SettingsSheet(text, dialogs, Wiring.this::keep).open(desk.preferences());
        }

        @Override
        public void shortcuts() {
            dialogs.tell("shortcuts.title", new ShortcutList(text).build());
        }

        @Override
        public void scope(OpenDocument document) {
            new ScopeSheet(text, dialogs).open(document);
        }

        @Override
        public void receipt(OpenDocument document) {
            new Receipts(document, around).take();
        }

        @Override
        public void people(OpenDocument document) {
            new PeopleSheet(around).open(document);
        }

        @Override
        public void export(OpenDocument document) {
            new Disclosures(document, around).give();
        }
    }
}
