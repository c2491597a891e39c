package muniment.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TemporaryCopyTest {
    private static final int SIZE = 200_000;

    private final byte[] bytes = bytes();

    private static byte[] bytes() {
        var bytes = new byte[SIZE];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static TemporaryCopy create(boolean sealed) throws IOException {
        return sealed ? TemporaryCopy.sealed() : TemporaryCopy.plain();
    }

    private static void write(TemporaryCopy copy, byte[] content) throws IOException {
        var out = copy.writing();
        out.write(content);
        out.flush();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whenItIsReadFromAnyPlaceThenItIsWhatWasWritten(boolean sealed) throws IOException {
        try (var copy = create(sealed)) {
            write(copy, bytes);

            assertEquals(SIZE, copy.size());
            for (int from : new int[] {0, 1, 15, 16, 17, 65_535, 65_536, SIZE - 1}) {
                try (var reading = copy.reading(from)) {
                    assertEquals(bytes[from] & 0xff, reading.read());
                    assertArrayEquals(Arrays.copyOfRange(bytes, from + 1, SIZE), reading.readAllBytes());
                    assertEquals(-1, reading.read());
                }
            }
            assertArrayEquals(Arrays.copyOf(bytes, 100), copy.head(100));
            assertArrayEquals(bytes, copy.head(SIZE + 1));
            assertEquals(-1, copy.read(ByteBuffer.allocate(1), SIZE));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whenItIsClosedThenItCannotBeRead(boolean sealed) throws IOException {
        var copy = create(sealed);
        write(copy, bytes);

        copy.close();

        assertThrows(IOException.class, () -> copy.head(1));
    }

    @Test
    void whenItIsSealedThenNothingOfItIsOnTheDisk() throws IOException {
        var words = "Nobody else may read this sentence. ".repeat(1000).getBytes(StandardCharsets.UTF_8);
        try (var plain = TemporaryCopy.plain();
                var sealed = TemporaryCopy.sealed();
                var again = sealed.another()) {
            for (var copy : List.of(plain, sealed, again)) {
                write(copy, words);
            }

            assertArrayEquals(words, stored(plain));
            assertEquals(words.length, stored(sealed).length);
            assertFalse(new String(stored(sealed), StandardCharsets.ISO_8859_1).contains("Nobody"));
            assertFalse(Arrays.equals(stored(sealed), stored(again)), "each has a key of its own");
        }
    }

    private static byte[] stored(TemporaryCopy copy) throws IOException {
        var bytes = ByteBuffer.allocate((int) copy.size());
        assertEquals(bytes.capacity(), copy.stored(bytes, 0));
        return bytes.array();
    }

    @Test
    void whenItWasWrittenThenItIsNotWrittenAgain() throws IOException {
        try (var copy = TemporaryCopy.sealed()) {
            write(copy, bytes);
            assertThrows(IllegalStateException.class, copy::writing);
        }
    }
}
