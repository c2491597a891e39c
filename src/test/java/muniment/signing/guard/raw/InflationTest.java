package muniment.signing.guard.raw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** The bounds hold for everything that one file asks for together. */
final class InflationTest {
    private static final int MEGABYTE = 1 << 20;

    private final Inflation inflation = new Inflation();

    private static byte[] deflated(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(bytes)) {
            deflating.write(content);
        }
        return bytes.toByteArray();
    }

    /** A header, and blocks that hold nothing (RFC 1951, 3.2.4). */
    private static byte[] blocksOfNothing(int size) {
        var bytes = new byte[size];
        byte[] block = {0, 0, 0, -1, -1};
        for (int at = 2; at + block.length <= size; at += block.length) {
            System.arraycopy(block, 0, bytes, at, block.length);
        }
        return bytes;
    }

    @Test
    void whatIsInflatedIsWhatWasDeflated() throws Exception {
        var content = "one two three ".repeat(20_000).getBytes();
        var packed = deflated(content);

        assertArrayEquals(content, inflation.inflate(packed, 0, packed.length));
    }

    @Test
    void whenItComesToTooMuchInAllThenItEnds() throws Exception {
        var packed = deflated(new byte[64 * MEGABYTE]);
        for (int stream = 0; stream < 4; stream++) {
            inflation.measure(packed, 0, packed.length);
        }

        assertThrows(Exhausting.class, () -> inflation.measure(packed, 0, packed.length));
    }

    @Test
    void whenManyStreamsClaimTheSameBytesThatComeToNothingThenItEnds() throws Exception {
        var nothing = blocksOfNothing(64 * MEGABYTE);
        for (int stream = 0; stream < 9; stream++) {
            inflation.measure(nothing, 0, nothing.length);
        }

        assertThrows(Exhausting.class, () -> inflation.measure(nothing, 0, nothing.length));
    }
}
