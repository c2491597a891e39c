package muniment.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import muniment.session.Preferences.Theme;
import muniment.session.RecentFile;
import org.junit.jupiter.api.Test;

final class WelcomeStoryTest extends WorkbenchTest {
    @Test
    void givenNobodyWorkedHereWhenANewAssessmentIsMadeThenItIsOpenAndRemembered() {
        start(desk(), null);
        press("welcome.new");
        picture("new-first-use");
        var file = home.resolve("orders.muniment");
        fill("author.person", "Ada Auditor");
        fill("author.mail", "ada@example.org");
        fill("scope.name", "Orders platform");
        fill("scope.cluster", "orders-prod");
        choosers.answer(file);
        press("kit.choose");
        press("new.create");
        assertTrue(Files.exists(file));
        assertEquals("Orders platform — Muniment", stage.getTitle());
        assertEquals("matrix", workbench().shell().placeName());
        assertEquals(Optional.of(Bench.AUTHOR), desk().author());
        assertEquals(
                List.of(file),
                desk().recents().files().stream().map(RecentFile::file).toList());
    }

    @Test
    void givenAnEmptyFormWhenItIsSentThenTheReasonsStandAtTheFieldsAndNothingIsMade() throws Exception {
        start(knownDesk(Theme.LIGHT, 100), null);
        press("welcome.new");
        choosers.answer(home.resolve("orders.muniment"));
        press("kit.choose");
        press("new.create");
        assertTrue(lookup(text.say("refusal.name-missing")).tryQuery().isPresent());
        assertTrue(lookup(text.say("refusal.cluster-missing")).tryQuery().isPresent());
        picture("new-refused");
        assertEquals(false, Files.exists(home.resolve("orders.muniment")));
        push(KeyCode.ESCAPE);
    }

    @Test
    void whenARecentAssessmentIsClickedThenItOpensWhereItWasLeft() throws Exception {
        var file = assessment("orders", Map.of());
        var desk = knownDesk(Theme.LIGHT, 100);
        desk.opened(file);
        desk.keep(desk.preferences().withNote("place:" + file, "history"));
        start(desk, null);
        clickOn("orders");
        idle();
        assertEquals("history", workbench().shell().placeName());
    }

    @Test
    void whenAFileIsNoAssessmentThenABannerSaysSo() throws Exception {
        var file = Files.writeString(home.resolve("letter.muniment"), "Dear auditor");
        start(knownDesk(Theme.LIGHT, 100), null);
        choosers.answer(file);
        push(KeyCode.CONTROL, KeyCode.O);
        idle();
        assertTrue(lookup(".banner").tryQuery().isPresent());
        picture("welcome-not-an-assessment");
    }

    @Test
    void givenSomebodyElseHasItOpenWhenItIsOpenedThenItIsReadOnlyAndSaysWhy() throws Exception {
        var file = assessment("orders", Map.of());
        try (var other = desk().open(file, Bench.AUTHOR)) {
            assertEquals(file, other.snapshot().file());
            start(knownDesk(Theme.LIGHT, 100), file);
            assertTrue(lookup(".banner").tryQuery().isPresent());
            picture("read-only");
        }
    }
}
