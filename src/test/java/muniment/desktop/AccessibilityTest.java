package muniment.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;
import muniment.desktop.shell.Place;
import muniment.session.Preferences.Theme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What everybody has to be able to use: named for a screen reader, and no word cut off on a small screen. */
final class AccessibilityTest extends WorkbenchTest {
    @Test
    void everyControlThatTakesTheFocusIsNamed() throws Exception {
        assertEquals(List.of(), atEveryPlace(100, AccessibilityTest::namesMissing));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 150})
    void noWordIsCutOff(int textSize) throws Exception {
        assertEquals(List.of(), atEveryPlace(textSize, AccessibilityTest::cutOff));
    }

    private interface Finding {
        Stream<String> in(Node node);
    }

    private List<String> atEveryPlace(int textSize, Finding finding) throws Exception {
        var file = assessment("orders", Map.of());
        work(file, Story::of);
        start(knownDesk(Theme.LIGHT, textSize), file);
        var findings = new ArrayList<String>();
        for (var place : everyPlace()) {
            interact(() -> workbench().shell().go(place));
            idle();
            interact(() -> all(stage.getScene().getRoot())
                    .filter(AccessibilityTest::shown)
                    .flatMap(finding::in)
                    .map(found -> place.getClass().getSimpleName() + ": " + found)
                    .distinct()
                    .forEach(findings::add));
        }
        return findings;
    }

    static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(AccessibilityTest::all))
                : Stream.of(node);
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Stream<String> namesMissing(Node node) {
        if (!node.isFocusTraversable() || isInner(node)) {
            return Stream.empty();
        }
        var words = node instanceof Labeled labeled ? labeled.getText() : "";
        var named = isSaid(node.getAccessibleText()) || isSaid(words) || isLabelled(node);
        return named ? Stream.empty() : Stream.of(node.toString());
    }

    /** Parts of a control that speaks for them. */
    private static boolean isInner(Node node) {
        return node instanceof ScrollBar || node instanceof VirtualFlow || node instanceof Cell;
    }

    private static boolean isSaid(@Nullable String words) {
        return words != null && !words.isBlank();
    }

    private static boolean isLabelled(Node node) {
        return all(node.getScene().getRoot())
                .anyMatch(other -> other instanceof javafx.scene.control.Label label && label.getLabelFor() == node);
    }

    /** Words that end in an ellipsis, unless a tooltip tells them in full. */
    private static Stream<String> cutOff(Node node) {
        if (node instanceof Labeled labeled && isSaid(labeled.getText()) && !told(labeled)) {
            return labeled.getChildrenUnmodifiable().stream()
                    .filter(child ->
                            child instanceof Text && child.getStyleClass().contains("text"))
                    .map(child -> ((Text) child).getText())
                    .filter(drawn -> !squeezed(drawn).equals(squeezed(labeled.getText())))
                    .map(drawn -> labeled.getText() + " -> " + drawn);
        }
        return Stream.empty();
    }

    private static boolean told(Node node) {
        for (Node at = node; at != null && !(at instanceof ScrollPane); at = at.getParent()) {
            if (at instanceof javafx.scene.control.Control control && control.getTooltip() != null) {
                return true;
            }
        }
        return node instanceof TextInputControl;
    }

    private static String squeezed(String words) {
        return words.replaceAll("\\s+", "");
    }

    private List<Place> everyPlace() {
        return WindowPicturesTest.places(workbench());
    }
}
