package muniment.journal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muniment.journal.JournalProblem;
import muniment.text.Text;
import org.junit.jupiter.api.Test;

final class JournalWordingTest {
    private final Text text = Text.load("journal");

    @Test
    void everythingThatCanBeSaidHasAWordingAndNoWordingIsDead() {
        var said = Stream.of(
                        Stream.of(JournalProblem.Kind.values()).map(kind -> "journal." + Text.slug(kind)),
                        Stream.of(Finding.values())
                                .map(finding -> finding.phrase().key()),
                        Stream.of(Obstacle.values())
                                .map(obstacle -> obstacle.phrase().key()))
                .flatMap(keys -> keys)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(said, new TreeSet<>(text.keys()));
    }

    @Test
    void everyProblemEndsWithWhatToDoNext() {
        var unfinished = Stream.of(JournalProblem.Kind.values())
                .map(kind -> text.say("journal." + Text.slug(kind), "a", "b", "c"))
                .filter(words -> !words.endsWith(".") || words.indexOf(". ") < 0 && words.indexOf(", ") < 0)
                .toList();

        assertEquals(List.of(), unfinished);
    }

    @Test
    void noWordingSwallowsAValueWithAnApostrophe() {
        assertEquals(
                List.of(),
                text.keys().stream()
                        .filter(key -> text.find(key).orElseThrow().contains("'"))
                        .toList());
    }
}
