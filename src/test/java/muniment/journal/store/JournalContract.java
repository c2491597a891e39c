package muniment.journal.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import muniment.catalog.Sha256;
import muniment.journal.Access;
import muniment.journal.Entry;
import muniment.journal.EvidenceFiles;
import muniment.journal.Journal;
import muniment.journal.JournalProblem;
import muniment.journal.Recorded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every journal promises, however it keeps its entries. */
abstract class JournalContract {
    private static final EvidenceFiles.Watch NOBODY = bytes -> {};

    private Journal journal;

    /** A fresh journal that holds {@link Examples#CATALOG}. */
    abstract Journal fresh() throws JournalProblem;

    @BeforeEach
    void open() throws JournalProblem {
        journal = fresh();
    }

    @AfterEach
    void close() throws JournalProblem {
        journal.close();
    }

    @Test
    void whenItIsFreshThenItIsEmptyWritableAndHoldsItsCatalog() throws JournalProblem {
        assertEquals(List.of(), journal.entries());
        assertEquals(new Access.Writable(), journal.access());
        assertArrayEquals(Examples.CATALOG, journal.catalog());
    }

    @Test
    void whenEntriesAreAppendedThenEachFollowsTheOneBefore() throws JournalProblem {
        var first = journal.append(Examples.ADA, Examples.NOON, List.of(Examples.opened(), Examples.comment("one")));
        var second = journal.append(Examples.BOB, Examples.NOON.plusSeconds(60), List.of(Examples.comment("two")));

        var all = new ArrayList<Recorded>(first);
        all.addAll(second);
        assertEquals(all, journal.entries());
        assertEquals(
                List.of(Set.of(), Set.of(all.get(0).id()), Set.of(all.get(1).id())),
                all.stream().map(Recorded::parents).toList());
        assertEquals(
                List.of(Examples.ADA.author(), Examples.ADA.author(), Examples.BOB.author()),
                all.stream().map(Recorded::author).toList());
        assertEquals(
                List.of(Examples.opened(), Examples.comment("one"), Examples.comment("two")),
                all.stream().map(Recorded::entry).toList());
        assertEquals(Examples.NOON.plusSeconds(60), all.get(2).at());
    }

    @Test
    void whenNothingIsAppendedThenNothingChanges() throws JournalProblem {
        assertEquals(List.of(), journal.append(Examples.ADA, Examples.NOON, List.of()));
        assertEquals(List.of(), journal.entries());
    }

    @Test
    void whenOneOfSeveralEntriesIsTooLargeThenNoneIsKept() throws JournalProblem {
        var before = journal.append(Examples.ADA, Examples.NOON, List.of(Examples.opened()));
        var large = Examples.comment("x".repeat(Limits.ENTRY));

        var problem = assertThrows(
                JournalProblem.class,
                () -> journal.append(Examples.ADA, Examples.NOON, List.of(Examples.comment("small"), large)));

        assertEquals(JournalProblem.Kind.TOO_LARGE, problem.kind());
        assertEquals(before, journal.entries());
    }

    @Test
    void whenItIsOpenedAgainstAnotherCatalogThenThatIsRefused() {
        var other = new Entry.Opened("example", "1.0", Sha256.of("another"));

        assertThrows(IllegalArgumentException.class, () -> journal.append(Examples.ADA, Examples.NOON, List.of(other)));
        assertEquals(List.of(), journal.entries());
    }

    @Test
    void whenBytesAreKeptThenTheyComeOutAsTheyWentIn() throws JournalProblem {
        for (var size : List.of(0, 1, Limits.CHUNK - 1, Limits.CHUNK, Limits.CHUNK + 1, 3 * Limits.CHUNK)) {
            var bytes = bytes(size);
            var kept = journal.files().keep(new ByteArrayInputStream(bytes), NOBODY);

            assertEquals(new EvidenceFiles.Kept(Sha256.of(bytes), size), kept);
            assertTrue(journal.files().holds(kept.digest()));
            assertArrayEquals(bytes, copied(kept.digest()));
        }
    }

    @Test
    void whenBytesAreNotThereThenThatIsSaid() throws JournalProblem {
        var digest = Sha256.of("nowhere");

        assertFalse(journal.files().holds(digest));
        var problem = assertThrows(JournalProblem.class, () -> copied(digest));
        assertEquals(JournalProblem.Kind.NO_SUCH_EVIDENCE, problem.kind());
    }

    @Test
    void whenTheWatchStopsTheWorkThenNothingIsKnown() throws JournalProblem {
        var bytes = bytes(3 * Limits.CHUNK);

        assertThrows(
                IllegalStateException.class,
                () -> journal.files().keep(new ByteArrayInputStream(bytes), done -> {
                    throw new IllegalStateException("enough");
                }));
        assertFalse(journal.files().holds(Sha256.of(bytes)));
    }

    @Test
    void whenTheSourceCannotBeReadThenThatIsSaid() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the stick was pulled");
            }
        };

        var problem = assertThrows(JournalProblem.class, () -> journal.files().keep(broken, NOBODY));
        assertEquals(JournalProblem.Kind.UNREADABLE, problem.kind());
        assertEquals(
                Finding.SOURCE.phrase("the stick was pulled"),
                problem.phrase().values().getLast());
    }

    @Test
    void whenTheTargetCannotBeWrittenThenThatIsSaid() throws JournalProblem {
        var kept = journal.files().keep(new ByteArrayInputStream(bytes(10)), NOBODY);
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no room");
            }
        };

        var problem = assertThrows(
                JournalProblem.class, () -> journal.files().copy(kept.digest(), kept.size(), full, NOBODY));
        assertEquals(JournalProblem.Kind.UNREADABLE, problem.kind());
        assertEquals(Finding.TARGET.phrase("no room"), problem.phrase().values().getLast());
    }

    private byte[] copied(Sha256 digest) throws JournalProblem {
        var out = new ByteArrayOutputStream();
        journal.files().copy(digest, Long.MAX_VALUE, out, NOBODY);
        return out.toByteArray();
    }

    static byte[] bytes(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
