package muniment.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import muniment.files.AtomicFile.Content;
import muniment.files.AtomicFile.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AtomicFileTest {
    @TempDir
    Path folder;

    private static Content<RuntimeException> words(String words) {
        return out -> out.write(words.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatIsWrittenIsThereAndNothingElse() throws IOException {
        var file = folder.resolve("a.txt");
        AtomicFile.create(file, Readers.USUAL, words("one"));
        assertThrows(FileAlreadyExistsException.class, () -> AtomicFile.create(file, Readers.USUAL, words("two")));
        assertEquals("one", Files.readString(file));
        AtomicFile.replace(file, Readers.USUAL, words("three"));
        assertEquals("three", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void whenManyMakeOneFileAtOnceThenOneDoesAndTheOthersAreTold() throws Exception {
        for (int round = 0; round < 20; round++) {
            var file = folder.resolve("file" + round);
            List<Callable<Boolean>> tries = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                var mine = "writer " + i;
                tries.add(() -> {
                    try {
                        AtomicFile.create(file, Readers.USUAL, words(mine));
                        return true;
                    } catch (FileAlreadyExistsException taken) {
                        return false;
                    }
                });
            }
            try (var threads = Executors.newFixedThreadPool(4)) {
                var made = 0;
                for (Future<Boolean> one : threads.invokeAll(tries)) {
                    made += one.get() ? 1 : 0;
                }
                assertEquals(1, made);
            }
        }
    }

    @Test
    void whenAnotherMakesItMeanwhileThenTheirsStays() throws IOException {
        var file = folder.resolve("a.txt");
        assertThrows(
                FileAlreadyExistsException.class,
                () -> AtomicFile.<IOException>create(file, Readers.USUAL, out -> Files.writeString(file, "theirs")));
        assertEquals("theirs", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void secretsAreTheirOwnersAndTheRestIsAsTheSystemSays() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        var usual = Files.getPosixFilePermissions(Files.createFile(folder.resolve("usual")));
        AtomicFile.create(folder.resolve("a"), Readers.USUAL, words("a"));
        AtomicFile.create(folder.resolve("b"), Readers.OWNER, words("b"));
        AtomicFile.replace(folder.resolve("usual"), Readers.OWNER, words("b"));
        assertEquals(usual, Files.getPosixFilePermissions(folder.resolve("a")));
        for (var secret : List.of("b", "usual")) {
            assertEquals(
                    "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(secret))));
        }
    }

    @Test
    void whenWritingFailsThenTheOldFileStaysAndNothingIsLeft() throws IOException {
        var file = Files.writeString(folder.resolve("a.txt"), "old");
        assertThrows(
                IOException.class,
                () -> AtomicFile.<IOException>replace(file, Readers.USUAL, out -> {
                    out.write(1);
                    throw new IOException("no room");
                }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void anAssessmentIsNeverReplaced() throws IOException {
        var header = "SQLite format 3\0 and more";
        for (var file : List.of(
                Files.writeString(folder.resolve("renamed.pdf"), header),
                Files.writeString(folder.resolve("damaged.muniment"), "x"))) {
            var before = Files.readString(file);
            assertThrows(DocumentInPlace.class, () -> AtomicFile.replace(file, Readers.USUAL, words("report")));
            assertEquals(before, Files.readString(file));
        }
        assertEquals(List.of("damaged.muniment", "renamed.pdf"), names());
    }
}
