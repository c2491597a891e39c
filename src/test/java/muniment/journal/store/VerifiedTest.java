package muniment.journal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import muniment.catalog.Sha256;
import muniment.journal.JournalProblem;
import muniment.journal.JournalProblem.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VerifiedTest {
    @TempDir
    Path directory;

    private final Set<Sha256> seals = new HashSet<>();
    private final Verified memory = new Verified() {
        @Override
        public boolean knows(Sha256 seal) {
            return seals.contains(seal);
        }

        @Override
        public void remember(Set<Sha256> more) {
            seals.addAll(more);
        }
    };
    private Path file;

    @BeforeEach
    void write() throws JournalProblem {
        file = directory.resolve("verified.muniment");
        Books.write(file);
    }

    @Test
    void whenAllWasFoundGoodThenOneSealVouchesForIt() throws JournalProblem {
        Documents.openReadOnly(file, memory).close();

        assertEquals(1, seals.size());
    }

    @Test
    void whenADocumentIsClosedThenItsNewEntriesAreRemembered() throws JournalProblem {
        try (var journal = Documents.open(file, memory)) {
            journal.append(Examples.ADA, Examples.NOON, List.of(Examples.comment("one more")));
        }
        assertEquals(2, seals.size());
        Documents.open(file, memory).close();
        assertEquals(2, seals.size());
    }

    @Test
    void whenASignatureIsExchangedThenItsEntryIsCheckedAgainAlthoughItWasOnceGood() throws JournalProblem {
        Documents.open(file, memory).close();
        Forgery.in(file, "UPDATE entry SET signature = zeroblob(64) WHERE seq = 3");

        var words = Words.ofProblem(Kind.DAMAGED, () -> Documents.open(file, memory));
        assertTrue(words.contains("entry 3 is not signed by its author"), words);
    }

    @Test
    void whenADocumentIsNotGoodThenNothingIsRemembered() {
        Forgery.in(file, "UPDATE entry SET signature = zeroblob(64) WHERE seq = 12");

        Words.ofProblem(Kind.DAMAGED, () -> Documents.open(file, memory));
        assertEquals(Set.of(), seals);
    }
}
