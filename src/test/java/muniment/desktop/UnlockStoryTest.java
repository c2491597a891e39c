package muniment.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import muniment.journal.Scope;
import muniment.session.Preferences.Theme;
import muniment.vault.Password;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class UnlockStoryTest extends WorkbenchTest {
    private Path locked() throws Exception {
        var file = home.resolve("orders.muniment");
        try (var password = Password.of("correct horse".toCharArray());
                var session = desk().create(
                                file, Scope.of("Orders platform", "orders-prod"), Map.of(), Bench.AUTHOR, password)) {
            assertEquals(file, session.snapshot().file());
        }
        return file;
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void givenAProtectedAssessmentWhenItIsOpenedThenItsPasswordIsAskedForUntilItFits(Theme theme) throws Exception {
        start(knownDesk(theme, 100), locked());
        var suffix = "-" + theme.name().toLowerCase(Locale.ROOT);
        Pictures.write(lookup(".dialog-sheet").query().getScene(), "unlock" + suffix, this);
        press("unlock.open");
        assertTrue(lookup(text.say("unlock.missing")).tryQuery().isPresent());

        fill("unlock.password", "wrong");
        press("unlock.open");
        assertTrue(lookup(text.say("unlock.wrong")).tryQuery().isPresent());
        press("unlock.open");
        press("unlock.open");
        assertTrue(lookup(text.say("unlock.lost")).tryQuery().isPresent());
        Pictures.write(lookup(".dialog-sheet").query().getScene(), "unlock-lost" + suffix, this);

        fill("unlock.password", "correct horse");
        press("unlock.open");
        assertTrue(lookup(".dialog-sheet").tryQuery().isEmpty());
        assertEquals("Orders platform \u2014 Muniment", stage.getTitle());
    }
}
