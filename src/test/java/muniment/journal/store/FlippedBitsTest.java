package muniment.journal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import muniment.catalog.Sha256;
import muniment.journal.Entry;
import muniment.journal.JournalProblem;
import muniment.journal.store.PageMap.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One changed bit anywhere in a document is found, or it is harmless and this test says why: it lies in room that holds
 * nothing or in a counter that no answer depends on, and everything that any reader gets from the file is what it was.
 *
 * <p>{@code -Dmuniment.flips=100000} tries more random places than the usual ten thousand.
 */
final class FlippedBitsTest {
    private static final int ENTRIES = 6;
    private static final Set<Place> HARMLESS = Set.of(Place.UNUSED, Place.COUNTER, Place.ALIAS);
    private static final int RANDOM_FLIPS = Integer.getInteger("muniment.flips", 10_000);

    @TempDir
    Path directory;

    private Path file = Path.of("");
    private byte[] good = {};
    private PageMap map = PageMap.NOTHING;
    private List<String> content = List.of();
    private RandomAccessFile bytes;
    private final Map<Place, Integer> harmless = new EnumMap<>(Place.class);

    @BeforeEach
    void write() throws Exception {
        file = directory.resolve("small.muniment");
        writeSmall(file);
        good = Files.readAllBytes(file);
        map = PageMap.of(good);
        content = Rows.all(file);
        bytes = new RandomAccessFile(file.toFile(), "rw");
        assertTrue(examined());
    }

    @AfterEach
    void close() throws IOException {
        bytes.close();
    }

    /** A document with six entries by two people, one file of two pieces and an empty one. */
    private static void writeSmall(Path file) throws Exception {
        var evidence = JournalContract.bytes(9_000);
        try (var journal = Documents.create(file, Examples.CATALOG)) {
            var empty = journal.files().keep(new ByteArrayInputStream(new byte[0]), Books.NOBODY);
            var kept = journal.files().keep(new ByteArrayInputStream(evidence), Books.NOBODY);
            journal.append(
                    Examples.ADA,
                    Examples.NOON,
                    List.<Entry>of(Examples.opened(), Examples.recorded(kept), Examples.recorded(empty)));
            journal.append(Examples.BOB, Examples.NOON.plusSeconds(1), Examples.comments(0, 3));
        }
        InPieces.cut(file, Sha256.of(evidence), evidence, 5_000);
    }

    @Test
    void whenAnyBitOfTheStructureIsFlippedThenItIsFound() throws Exception {
        var places = map.all(Place.HEADER, Place.COUNTER, Place.STRUCTURE, Place.ALIAS)
                .toArray();
        for (var place : places) {
            for (int bit = 0; bit < 8; bit++) {
                flip(place, bit);
            }
        }
        assertEquals(Set.of(Place.COUNTER, Place.ALIAS), harmless.keySet());
        assertEquals(ENTRIES, harmless.get(Place.ALIAS));
    }

    @Test
    void whenARandomBitIsFlippedThenItIsFoundOrHoldsNothing() throws Exception {
        var random = new Random(20260301);
        for (int i = 0; i < RANDOM_FLIPS; i++) {
            flip(random.nextInt(good.length), random.nextInt(8));
        }
        assertTrue(harmless.containsKey(Place.UNUSED));
    }

    private void flip(int place, int bit) throws Exception {
        put(place, (byte) (good[place] ^ 1 << bit));
        try {
            if (examined()) {
                var words = "byte " + place + " of " + good.length + ", bit " + bit;
                assertTrue(HARMLESS.contains(map.place(place)), words + ", " + map.place(place));
                assertEquals(content, Rows.all(file), words);
                harmless.merge(map.place(place), 1, Integer::sum);
            }
        } finally {
            put(place, good[place]);
        }
    }

    private void put(int place, byte value) throws IOException {
        bytes.seek(place);
        bytes.write(value);
    }

    /** Whether nothing is found. */
    private boolean examined() {
        try {
            return clean(Examination.of(file, null, Books.NOBODY));
        } catch (JournalProblem found) {
            return false;
        }
    }

    private static boolean clean(Examination examination) {
        return examination.parts().stream().allMatch(part -> part.outcome() == muniment.journal.Examined.Outcome.SOUND);
    }

    @Test
    void whenTheFileIsCutOrLongerThenItIsFound() throws Exception {
        for (int page = 1; page < good.length / Schema.PAGE; page++) {
            assertFound(java.util.Arrays.copyOf(good, page * Schema.PAGE), "cut after page " + page);
            assertFound(java.util.Arrays.copyOf(good, page * Schema.PAGE + 1), "cut in page " + page);
        }
        assertFound(java.util.Arrays.copyOf(good, good.length + 1), "one byte more");
        assertFound(java.util.Arrays.copyOf(good, good.length + Schema.PAGE), "one page more");
    }

    @Test
    void whenTwoPagesTakeEachOthersPlaceThenItIsFound() throws Exception {
        var pages = good.length / Schema.PAGE;
        for (int one = 0; one < pages; one++) {
            for (int other = one + 1; other < pages; other++) {
                assertFound(swapped(one, other), "pages " + one + " and " + other);
            }
        }
    }

    private byte[] swapped(int one, int other) {
        var swapped = good.clone();
        System.arraycopy(good, one * Schema.PAGE, swapped, other * Schema.PAGE, Schema.PAGE);
        System.arraycopy(good, other * Schema.PAGE, swapped, one * Schema.PAGE, Schema.PAGE);
        return swapped;
    }

    private void assertFound(byte[] changed, String words) throws Exception {
        Files.write(file, changed);
        assertFalse(examined(), words);
    }

    @Test
    void whenRowsAreThereTwiceOrInAnotherOrderThenItIsFound() throws Exception {
        var changes = new ArrayList<String>(List.of(
                "INSERT INTO entry SELECT 7, id, signature, body FROM entry WHERE seq = 6",
                "UPDATE entry SET seq = seq + 1 WHERE seq = 6",
                "UPDATE entry SET signature = (SELECT signature FROM entry WHERE seq = 5) WHERE seq = 6",
                "DELETE FROM entry WHERE seq = 6",
                "INSERT INTO piece SELECT file, n + 2, chunk FROM piece WHERE n = 1",
                "UPDATE piece SET n = 7 WHERE n = 1",
                "INSERT INTO chunk VALUES(x'00', x'00')",
                "INSERT INTO piece VALUES(x'00', 0, x'00')",
                "INSERT INTO meta VALUES('more', '1')",
                "UPDATE meta SET value = '5' WHERE name = 'count'",
                "CREATE INDEX more ON piece(chunk)",
                "PRAGMA user_version=2"));
        IntStream.rangeClosed(1, ENTRIES)
                .forEach(seq -> changes.add("UPDATE entry SET body = CAST(body || ' ' AS BLOB) WHERE seq = " + seq));
        for (var sql : changes) {
            Files.write(file, good);
            Forgery.in(file, sql);
            assertFalse(examined(), sql);
        }
    }
}
