package muniment.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import muniment.desktop.DesktopTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The keyboard stays where it was while a part of the page is built anew. */
final class KeptFocusTest extends DesktopTest {
    private final VBox part = new VBox();
    private final HBox whole = new HBox(button("outside"), part);

    @BeforeEach
    void twoButtonsAndOneOutside() {
        rebuilt("mark", "withdraw");
        show(whole);
    }

    private static Button button(String id) {
        var button = new Button(id);
        button.setId(id);
        return button;
    }

    private void rebuilt(String... ids) {
        interact(() -> KeptFocus.in(
                part,
                () -> part.getChildren()
                        .setAll(Stream.of(ids).map(id -> new HBox(button(id))).toList())));
    }

    private void focus(String id) {
        interact(() -> lookup("#" + id).query().requestFocus());
    }

    private String focused() {
        return stage.getScene().getFocusOwner().getId();
    }

    @Test
    void whenTheNodeIsThereAgainThenItHasTheFocus() {
        focus("withdraw");
        rebuilt("mark", "withdraw");
        assertEquals("withdraw", focused());
    }

    @Test
    void whenTheNodeIsGoneThenTheFirstOfThePartHasTheFocus() {
        focus("withdraw");
        rebuilt("mark");
        assertEquals("mark", focused());
    }

    @Test
    void whenTheFocusWasElsewhereThenItStaysThere() {
        focus("outside");
        rebuilt("mark", "withdraw");
        assertEquals("outside", focused());
    }
}
