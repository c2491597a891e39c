package muniment.journal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import muniment.catalog.Sha256;
import muniment.journal.JournalProblem;
import muniment.journal.JournalProblem.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damage by chance: it is told in words, or nothing of the content is touched. Never anything in between. */
final class DamagedDocumentTest {
    private static final int HEADER = 100;
    private static final int RANDOM_FLIPS = 250;

    @TempDir
    Path directory;

    private byte[] good = {};
    private Books.Everything content = new Books.Everything(List.of(), Sha256.of(""), new TreeMap<>());

    @BeforeEach
    void write() throws JournalProblem, IOException {
        var file = directory.resolve("good.muniment");
        Books.write(file);
        good = Files.readAllBytes(file);
        content = Books.read(file);
        assertEquals(2, content.evidence().size());
    }

    @Test
    void whenTheFileIsTruncatedThenThatIsSaidWhateverIsLeft() throws IOException {
        var pages = good.length / Schema.PAGE;
        var lengths = new TreeSet<Integer>();
        IntStream.range(0, pages).map(page -> page * Schema.PAGE).forEach(lengths::add);
        IntStream.of(1, 15, 16, 99, 100, 4095, 4097, good.length - 1, good.length - 100)
                .forEach(lengths::add);
        for (var length : lengths) {
            assertTrue(told(Arrays.copyOf(good, length)), "cut to " + length + " bytes");
        }
    }

    @Test
    void whenBytesWereAppendedThenThatIsSaid() throws IOException {
        assertTrue(told(Arrays.copyOf(good, good.length + 1)));
        assertTrue(told(Arrays.copyOf(good, good.length + Schema.PAGE)));
    }

    @Test
    void whenAPageIsBlankThenThatIsSaid() throws IOException {
        for (int page = 0; page < good.length / Schema.PAGE; page++) {
            var bytes = good.clone();
            Arrays.fill(bytes, page * Schema.PAGE, (page + 1) * Schema.PAGE, (byte) 0);
            assertTrue(told(bytes), "blank page " + page);
        }
    }

    @Test
    void whenOneBitOfTheStructureIsFlippedThenThatIsSaidOrNothingIsTouched() throws IOException {
        var places = new ArrayList<Integer>();
        IntStream.range(0, HEADER).forEach(places::add);
        for (int page = 0; page < good.length / Schema.PAGE; page++) {
            var start = page * Schema.PAGE + (page == 0 ? HEADER : 0);
            IntStream.range(start, start + 16).forEach(places::add);
        }
        var random = new Random(1);
        for (var place : places) {
            flip(place, random.nextInt(8));
        }
        // what must be told: the magic words, page size, versions, encoding, format and application
        for (var place : new int[] {0, 15, 16, 17, 18, 19, 20, 21, 22, 23, 56, 59, 60, 63, 68, 71, 72, 91}) {
            for (int bit = 0; bit < 8; bit++) {
                assertTrue(flip(place, bit), "byte " + place + " bit " + bit);
            }
        }
    }

    @Test
    void whenOneBitAnywhereIsFlippedThenThatIsSaidOrNothingIsTouched() throws IOException {
        var random = new Random(42);
        for (int i = 0; i < RANDOM_FLIPS; i++) {
            flip(random.nextInt(good.length), random.nextInt(8));
        }
    }

    private boolean flip(int place, int bit) throws IOException {
        var bytes = good.clone();
        bytes[place] ^= (byte) (1 << bit);
        try {
            return told(bytes);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("byte " + place + " bit " + bit, e);
        }
    }

    /** Whether damage is told, when the file is read and also when it is opened to be written; else nothing is lost. */
    private boolean told(byte[] bytes) throws IOException {
        var file = directory.resolve("damaged.muniment");
        Files.write(file, bytes);
        var told = false;
        try (var journal = Documents.openReadOnly(file, Verified.none())) {
            assertEquals(content, Books.read(journal));
        } catch (JournalProblem e) {
            told = isInWords(e);
        }
        try {
            try (var journal = Documents.open(file, Verified.none())) {
                assertEquals(content, Books.read(journal));
                journal.append(Examples.ADA, Examples.NOON, Examples.comments(100, 103));
            }
            var grown = Books.read(file);
            assertEquals(content.entries(), grown.entries().subList(0, 12));
            assertEquals(15, grown.entries().size());
            assertEquals(content.evidence(), grown.evidence());
        } catch (JournalProblem e) {
            told |= isInWords(e);
        }
        Files.delete(file);
        return told;
    }

    private static boolean isInWords(JournalProblem problem) {
        Words.of(problem.phrase());
        assertTrue(problem.kind() != Kind.IN_USE && problem.kind() != Kind.FULL, problem.getMessage());
        return true;
    }
}
