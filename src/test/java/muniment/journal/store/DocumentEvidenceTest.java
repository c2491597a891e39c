package muniment.journal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import muniment.catalog.Sha256;
import muniment.journal.EvidenceFiles;
import muniment.journal.Examined;
import muniment.journal.Examined.Outcome;
import muniment.journal.JournalProblem;
import muniment.journal.JournalProblem.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DocumentEvidenceTest {
    @TempDir
    Path directory;

    @TempDir
    Path temporary;

    private Path file;

    @BeforeEach
    void write() throws JournalProblem {
        file = directory.resolve("evidence.muniment");
        Books.write(file);
    }

    @Test
    void whenEvidenceIsLargerThanTheHeapThenItIsStreamed() throws IOException, InterruptedException {
        var large = directory.resolve("large.muniment");
        var process = Child.start(SmallHeap.class, temporary, List.of("-Xmx56m"), large.toString());
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();

        assertEquals(0, process.waitFor(), () -> errors());
        assertEquals(Integer.toString(SmallHeap.SIZE), said);
        var overhead = Files.size(large) - SmallHeap.SIZE;
        assertTrue(overhead < SmallHeap.SIZE / 100, "overhead " + overhead);
    }

    private String errors() {
        try {
            return Child.errors(temporary);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void whenKeepingIsStoppedInTheMiddleThenNothingOfItIsLeft() throws JournalProblem, IOException {
        var size = Files.size(file);
        try (var journal = Documents.open(file, Verified.none())) {
            assertThrows(
                    CancellationException.class,
                    () -> journal.files().keep(SmallHeap.endless(40 << 20), done -> {
                        if (done > 20 << 20) {
                            throw new CancellationException();
                        }
                    }));
            assertTrue(Files.size(file) > 16 << 20);
            journal.append(Examples.ADA, Examples.NOON, Examples.comments(0, 1));
        }
        assertTrue(Files.size(file) <= size + Schema.PAGE, "size " + Files.size(file));
        assertEquals(13, Books.read(file).entries().size());
    }

    @Test
    void whenTwoEntriesNameOneFileWithDifferentSizesThenTheExaminationFindsIt() throws JournalProblem {
        var bytes = JournalContract.bytes(5_000);
        EvidenceFiles.Kept kept;
        try (var journal = Documents.open(file, Verified.none())) {
            kept = journal.files().keep(new ByteArrayInputStream(bytes), Books.NOBODY);
            journal.append(Examples.ADA, Examples.NOON, List.of(Examples.recorded(kept)));
        }
        assertEquals(Outcome.SOUND, evidence());
        try (var journal = Documents.open(file, Verified.none())) {
            var smaller = new EvidenceFiles.Kept(kept.digest(), kept.size() - 1);
            journal.append(Examples.ADA, Examples.NOON, List.of(Examples.recorded(smaller)));
        }
        assertEquals(Outcome.UNSOUND, evidence());
    }

    private Outcome evidence() throws JournalProblem {
        return Examination.of(file, null, Books.NOBODY).parts().stream()
                .filter(part -> part.part() == Examined.Part.EVIDENCE)
                .map(Examined::outcome)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whenBytesAreNeverNamedByAnEntryThenTheyGoOnClose() throws JournalProblem, IOException {
        var bytes = JournalContract.bytes(900_000);
        var before = Files.size(file);
        try (var journal = Documents.open(file, Verified.none())) {
            journal.files().keep(new ByteArrayInputStream(bytes), Books.NOBODY);
            assertTrue(journal.files().holds(Sha256.of(bytes)));
        }
        try (var journal = Documents.open(file, Verified.none())) {
            assertFalse(journal.files().holds(Sha256.of(bytes)));
            assertEquals(2, Books.read(journal).evidence().size());
        }
        assertEquals(before, Files.size(file));
    }

    @Test
    void whenAnotherProgramRecordedEvidenceMeanwhileThenItsBytesStayOnClose() throws JournalProblem, IOException {
        var other = directory.resolve("other.muniment");
        Files.copy(file, other);
        try (var journal = Documents.open(other, Verified.none())) {
            var kept = journal.files().keep(new ByteArrayInputStream(JournalContract.bytes(900)), Books.NOBODY);
            journal.append(Examples.BOB, Examples.NOON, List.of(Examples.recorded(kept)));
        }
        var newer = Files.readAllBytes(other);

        try (var journal = Documents.open(file, Verified.none())) {
            Files.write(file, newer);
            assertEquals(2, Books.read(journal).evidence().size());
        }
        assertEquals(3, Books.read(file).evidence().size());
    }

    @Test
    void whenTheSameBytesAreKeptTwiceThenTheyAreStoredOnce() throws JournalProblem, IOException {
        var bytes = JournalContract.bytes(3 * Limits.CHUNK);
        try (var journal = Documents.open(file, Verified.none())) {
            var first = journal.files().keep(new ByteArrayInputStream(bytes), Books.NOBODY);
            journal.append(Examples.ADA, Examples.NOON, List.of(Examples.recorded(first)));
            var before = Files.size(file);

            assertEquals(first, journal.files().keep(new ByteArrayInputStream(bytes), Books.NOBODY));
            assertEquals(before, Files.size(file));
        }
        assertEquals(3, Books.read(file).evidence().size());
    }

    @Test
    void whenAByteOfEvidenceIsFlippedThenCopyingSaysSoAndKeepingItAgainHeals() throws JournalProblem {
        var bytes = JournalContract.bytes(20_000);
        var digest = Sha256.of(bytes);
        Forgery.in(file, "UPDATE chunk SET bytes = zeroblob(20000) WHERE length(bytes) = 20000");
        try (var journal = Documents.open(file, Verified.none())) {
            var words = Words.ofProblem(
                    Kind.DAMAGED,
                    () -> journal.files().copy(digest, Long.MAX_VALUE, OutputStream.nullOutputStream(), Books.NOBODY));
            assertTrue(words.contains(digest.hex()), words);

            journal.files().keep(new ByteArrayInputStream(bytes), Books.NOBODY);
            journal.files().copy(digest, Long.MAX_VALUE, OutputStream.nullOutputStream(), Books.NOBODY);
        }
    }

    @Test
    void whenAChunkIsMissingThenCopyingSaysSo() throws JournalProblem {
        Forgery.in(file, "DELETE FROM chunk WHERE length(bytes) = 20000");
        try (var journal = Documents.openReadOnly(file, Verified.none())) {
            Words.ofProblem(Kind.DAMAGED, () -> Books.read(journal));
        }
    }
}
