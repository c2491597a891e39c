package muniment.desktop.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import muniment.desktop.Bench;
import muniment.desktop.Headless;
import muniment.desktop.shell.Assessments;
import muniment.desktop.shell.OpenDocument;
import muniment.desktop.shell.PasswordChange;
import muniment.journal.Scope;
import muniment.session.Protect;
import muniment.text.Phrase;
import muniment.vault.Password;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A password on the open assessment, without a toolkit. */
final class ProtectionsTest {
    @TempDir
    Path home;

    private Headless desk;
    private Assessments assessments;
    private Path file;
    private Asked asked = new Asked(new ProtectionModel(), _ -> {});
    private boolean closed;

    private record Asked(ProtectionModel model, Consumer<Runnable> doIt) {}

    @BeforeEach
    void open() throws Exception {
        desk = Headless.in(home);
        file = home.resolve("secret.muniment");
        assessments = new Assessments(
                desk.desk, desk.surroundings.errands(), desk.notices, desk.surroundings.dialogs(), desk.ui());
        assessments.replace(
                Phrase.of("shell.opening", file),
                _ -> desk.desk.create(file, Scope.of("Secret", "secret"), Map.of(), Bench.AUTHOR),
                () -> {},
                desk.notices::failed);
        desk.until(() -> assessments.open().isPresent());
    }

    @AfterEach
    void close() throws Exception {
        var over = new boolean[1];
        assessments.close(() -> over[0] = true);
        desk.until(() -> over[0]);
        desk.close();
    }

    private OpenDocument document() {
        return assessments.open().orElseThrow();
    }

    private ProtectionModel ask(PasswordChange change) {
        closed = false;
        new Protections(desk.desk, assessments, desk.surroundings, (_, model, doIt) -> asked = new Asked(model, doIt))
                .ask(document(), change);
        return asked.model();
    }

    private void tryIt() {
        asked.doIt().accept(() -> closed = true);
    }

    private Map<String, String> against() {
        return asked.model().refusals.byField().get();
    }

    /** Waits until the file was closed, changed and opened again. */
    private void reopened(OpenDocument before) {
        desk.until(() -> assessments.open().filter(open -> open != before).isPresent());
    }

    private void protect(String password) {
        var before = document();
        var model = ask(PasswordChange.SET);
        model.after.set(password);
        model.again.set(password);
        tryIt();
        reopened(before);
    }

    @Test
    void whenWhatIsTypedDoesNotDoThenItIsSaidAtItsFieldAndNothingIsClosed() throws Exception {
        var before = document();
        var model = ask(PasswordChange.SET);
        tryIt();
        assertEquals(Map.of("after", "Type a password."), against());
        model.after.set("correct horse");
        model.again.set("correct house");
        tryIt();
        assertEquals(Map.of("again", "The two are not the same. Type the new password twice."), against());
        ask(PasswordChange.REMOVE);
        tryIt();
        assertEquals(Map.of("before", "Type the password that the file has now."), against());
        assertFalse(closed);
        assertSame(before, document());
        assertFalse(Protect.isOn(file));
    }

    @Test
    void whenAPasswordIsSetThenTheFileIsEncryptedAndOpenAgain() throws Exception {
        protect("correct horse");
        assertTrue(closed);
        assertTrue(Protect.isOn(file));
        assertEquals("", asked.model().after.get() + asked.model().again.get());
        assertEquals("Secret", document().snapshot().assessment().scope().name());
        assertEquals(List.of(desk.text.say("document.protect.set.done")), desk.told());
    }

    @Test
    void whenThePasswordNowIsWrongThenItIsToldBeforeAnythingIsClosedAndTheRightOneChangesIt() throws Exception {
        protect("correct horse");
        var before = document();
        var model = ask(PasswordChange.CHANGE);
        model.before.set("wrong");
        model.after.set("battery staple");
        model.again.set("battery staple");
        tryIt();
        desk.until(() -> !against().isEmpty());
        assertEquals(Map.of("before", desk.text.say("unlock.wrong")), against());
        assertSame(before, document());
        assertFalse(closed);

        model.before.set("correct horse");
        tryIt();
        reopened(before);
        assertTrue(closed);
        try (var changed = Password.of("battery staple".toCharArray());
                var session = desk.desk.open(file, Bench.AUTHOR, changed)) {
            assertEquals("Secret", session.snapshot().assessment().scope().name());
        }
    }

    @Test
    void whenTheChangeCannotBeMadeThenTheNoticeSaysWhyAndTheAssessmentIsOpenAsItWas() throws Exception {
        var before = document();
        ask(PasswordChange.REMOVE).before.set("there is none");
        tryIt();
        reopened(before);
        assertTrue(closed);
        assertEquals("Secret", document().snapshot().assessment().scope().name());
        assertEquals(1, desk.told().size());
        assertFalse(desk.told().contains(desk.text.say("document.protect.remove.done")));
        assertFalse(Protect.isOn(file));
    }

    @Test
    void whenNobodyGoesOnThenNothingHappens() throws Exception {
        var before = document();
        ask(PasswordChange.SET).after.set("correct horse");
        assertSame(before, document());
        assertFalse(Protect.isOn(file));
        assertEquals(List.of(), desk.told());
    }
}
