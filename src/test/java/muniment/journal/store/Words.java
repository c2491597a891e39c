package muniment.journal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import muniment.journal.Access;
import muniment.journal.JournalProblem;
import muniment.text.Phrase;
import muniment.text.Text;
import org.junit.jupiter.api.function.Executable;

/** What people read of a problem; every place in it has to be filled. */
final class Words {
    private static final Text TEXT = Text.load("journal");

    private Words() {}

    static String of(Phrase phrase) {
        var words = TEXT.say(phrase);
        assertFalse(words.contains("{"), words);
        return words;
    }

    static String of(Access access) {
        return access instanceof Access.ReadOnly(var reason) ? of(reason) : "";
    }

    /** Runs something that has to fail in this way and answers what people read. */
    static String ofProblem(JournalProblem.Kind kind, Executable executable) {
        var problem = assertThrows(JournalProblem.class, executable);
        var words = of(problem.phrase());
        assertEquals(kind, problem.kind(), words);
        return words;
    }
}
