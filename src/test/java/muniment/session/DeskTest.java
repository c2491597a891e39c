package muniment.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import muniment.assessment.Decision;
import muniment.catalog.BundledCatalog;
import muniment.catalog.TraitId;
import muniment.journal.Access;
import muniment.journal.JournalProblem;
import muniment.journal.Person;
import muniment.journal.Scope;
import muniment.session.Preferences.Bounds;
import muniment.session.Preferences.Theme;
import muniment.text.Phrase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeskTest {
    private static final Person DANA = new Person("Dana Dahl", "dana@contoso.example");
    private static final Person RIK = new Person("Rik Roos", "rik@contoso.example");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path home;

    private Desk desk;
    private Path file;

    @BeforeEach
    void open() {
        desk = Desk.at(Workplace.in(home, NOON));
        file = home.resolve("orders.muniment");
    }

    @Test
    void whatWasCreatedIsFoundAgain() throws Exception {
        var scope = Scope.of("Orders", "orders-prod");
        var traits = Map.of(BundledCatalog.read().traits().getFirst().id(), true);
        try (var session = desk.create(file, scope, traits, DANA)) {
            assertEquals(scope, session.snapshot().assessment().scope());
        }
        try (var session = desk.open(file, RIK)) {
            var snapshot = session.snapshot();
            assertEquals(scope, snapshot.assessment().scope());
            assertEquals(traits, snapshot.assessment().traits());
            assertEquals(BundledCatalog.read(), snapshot.catalog());
            assertEquals(RIK, snapshot.author().person());
        }
    }

    @Test
    void whenTheScopeIsRefusedThenThereIsNoFile() {
        var refused = assertThrows(
                CommandRefused.class, () -> desk.create(file, Scope.of(" ", "orders-prod"), Map.of(), DANA));
        assertEquals(
                List.of(new Decision.Reason(Decision.Field.NAME, Phrase.of("refusal.name-missing"))),
                refused.reasons());
        assertFalse(Files.exists(file));
    }

    @Test
    void whenMakingOneBreaksOffThenNothingIsLeftBesideIt() throws Exception {
        var directory = Files.createDirectories(home.resolve("place"));
        var broken = new Workplace(home, home, new StoppingClock(), new java.security.SecureRandom());
        assertThrows(
                RuntimeException.class,
                () -> Desk.at(broken).create(directory.resolve("o.muniment"), Scope.of("Orders", "o"), Map.of(), DANA));
        try (var left = Files.list(directory)) {
            assertEquals(List.of(), left.toList());
        }
    }

    /** Tells the day once and then fails. */
    private static final class StoppingClock extends Clock {
        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            if (asked.getAndIncrement() > 0) {
                throw new IllegalStateException("stopped");
            }
            return NOON.instant();
        }
    }

    @Test
    void whenTheAuthorInTheSettingsIsNobodyThenItStartsAllTheSame() throws Exception {
        var settings = home.resolve("config/settings.json");
        Files.createDirectories(settings.getParent());
        for (var author : List.of("   ", "a".repeat(5000), "a".repeat(5000) + " <a@b.example>", " <a@b.example>")) {
            Files.writeString(settings, "{\"author\":\"" + author + "\",\"theme\":\"dark\"}");
            var again = Desk.at(Workplace.in(home, NOON));
            assertEquals(Theme.DARK, again.preferences().theme());
            assertEquals(Optional.empty(), again.author());
        }
    }

    @Test
    void whenATraitIsUnknownThenThereIsNoFile() {
        var traits = Map.of(new TraitId("no-such-trait"), true);
        assertThrows(CommandRefused.class, () -> desk.create(file, Scope.of("Orders", "o"), traits, DANA));
        assertFalse(Files.exists(file));
    }

    @Test
    void whenSomebodyElseHasItOpenThenItIsReadOnly() throws Exception {
        try (var first = desk.create(file, Scope.of("Orders", "o"), Map.of(), DANA);
                var second = desk.open(file, RIK)) {
            assertInstanceOf(Access.Writable.class, first.snapshot().access());
            assertInstanceOf(Access.ReadOnly.class, second.snapshot().access());
        }
    }

    @Test
    void whenTheFileIsSomethingElseThenItIsSaidSo() throws Exception {
        Files.writeString(file, "no document");
        var problem = assertThrows(JournalProblem.class, () -> desk.open(file, DANA));
        assertEquals(JournalProblem.Kind.NOT_A_DOCUMENT, problem.kind());
    }

    @Test
    void thePersonsKeyStaysTheSame() throws Exception {
        try (var session = desk.create(file, Scope.of("Orders", "o"), Map.of(), DANA);
                var again = Desk.at(Workplace.in(home, NOON)).open(file, DANA)) {
            assertEquals(session.snapshot().author(), again.snapshot().author());
        }
    }

    @Test
    void preferencesAreRememberedForTheirOwnerOnly() throws Exception {
        var liked = desk.preferences()
                .withAuthor(DANA)
                .withTheme(Theme.DARK)
                .withTextSize(150)
                .withWindow(new Bounds(10, 20, 1366, 768, true))
                .withNote("checklist.filter", "stale");
        desk.keep(liked);
        var again = Desk.at(Workplace.in(home, NOON));
        assertEquals(liked, again.preferences());
        assertEquals(DANA, again.author().orElseThrow());
        var settings = home.resolve("config/settings.json");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(settings)));
    }

    @Test
    void whenSettingsAreBrokenThenTheyAreSetAsideAndSaidSo() throws Exception {
        var settings = home.resolve("config/settings.json");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "{ broken");
        var again = Desk.at(Workplace.in(home, NOON));
        assertEquals(Preferences.INITIAL, again.preferences());
        assertEquals(
                List.of(Phrase.of("session.settings-broken", settings.toString(), settings + ".broken")),
                again.troubles());
        assertEquals("{ broken", Files.readString(home.resolve("config/settings.json.broken")));
        assertEquals(List.of(), Desk.at(Workplace.in(home, NOON)).troubles());
    }

    @Test
    void whenSettingsMakeNoSenseThenTheUsualOnesHold() throws Exception {
        var settings = home.resolve("config/settings.json");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, """
                {"author":"<>","theme":"pink","textSize":9000,"window":{"x":"left"},"notes":{"a":1,"b":"c"}}
                """);
        assertEquals(
                new Preferences(null, Theme.SYSTEM, Preferences.LARGEST_TEXT, null, Map.of("b", "c")),
                Desk.at(Workplace.in(home, NOON)).preferences());
    }

    @Test
    void recentFilesAreListedPinnedFirstAndMissingOnesMarked() throws Exception {
        var here = Files.writeString(home.resolve("here.muniment"), "");
        var gone = home.resolve("gone.muniment");
        desk.opened(gone);
        desk.opened(here);
        desk.pin(gone, true);
        var now = NOON.instant();
        var listed = Desk.at(Workplace.in(home, NOON)).recents().files();
        assertEquals(List.of(new RecentFile(gone, true, now), new RecentFile(here, false, now)), listed);
        assertEquals(
                List.of(false, true), listed.stream().map(RecentFile::present).toList());
        desk.forget(gone);
        assertEquals(List.of(new RecentFile(here, false, now)), desk.recents().files());
    }

    @Test
    void onlySoManyRecentFilesAreRemembered() throws Exception {
        for (int i = 0; i < 30; i++) {
            desk.opened(home.resolve("file" + i));
        }
        assertEquals(Recents.MOST, desk.recents().files().size());
    }

    @Test
    void oneVariableMovesEverythingIntoOneDirectory() {
        var workplace = Workplace.ofUser(Map.of("MUNIMENT_HOME", home.toString()));
        assertEquals(home.resolve("config"), workplace.config());
        assertEquals(home.resolve("cache"), workplace.cache());
        assertTrue(Workplace.ofUser(Map.of()).config().isAbsolute());
    }
}
