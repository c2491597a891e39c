package muniment.journal.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import muniment.journal.Access;
import muniment.journal.Journal;
import muniment.journal.JournalProblem;
import muniment.journal.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DocumentTest extends JournalContract {
    @TempDir
    Path directory;

    @Override
    Journal fresh() throws JournalProblem {
        return Documents.create(directory.resolve("fresh.muniment"), Examples.CATALOG);
    }

    @Test
    void whenItIsClosedAndOpenedThenEverythingIsThereAndNothingLiesBesideIt() throws JournalProblem, IOException {
        var file = directory.resolve("a 50% of #1? \u00fc.muniment");
        List<Recorded> written;
        try (var journal = Documents.create(file, Examples.CATALOG)) {
            written = journal.append(Examples.ADA, Examples.NOON, List.of(Examples.opened(), Examples.comment("one")));
        }
        try (var journal = Documents.open(file, Verified.none())) {
            assertEquals(new Access.Writable(), journal.access());
            assertEquals(written, journal.entries());
            assertArrayEquals(Examples.CATALOG, journal.catalog());
        }
        try (var files = Files.list(directory)) {
            assertEquals(
                    List.of(file),
                    files.filter(path -> !path.getFileName().toString().startsWith("fresh"))
                            .toList());
        }
    }
}
