package muniment.desktop.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import muniment.desktop.Bundles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ShortcutTest {
    @Test
    void noTwoActionsShareAShortcut() {
        var byKeys = Arrays.stream(Action.values())
                .filter(action -> action.shortcut().isPresent())
                .collect(Collectors.groupingBy(
                        action -> action.shortcut().map(KeyCombination::getName).orElseThrow()));
        assertEquals(
                List.of(),
                byKeys.values().stream().filter(actions -> actions.size() > 1).toList());
    }

    @ParameterizedTest
    @EnumSource
    void aShortcutIsAKeyAndNoCharacter(Action action) {
        action.shortcut().ifPresent(keys -> assertInstanceOf(KeyCodeCombination.class, keys));
    }

    @ParameterizedTest
    @EnumSource
    void everyActionHasAName(Action action) {
        assertEquals(false, Bundles.load().say(action.key()).isBlank());
    }
}
