package muniment.signing.guard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class GapTest {
    private static Optional<Gap> read(String gap) {
        var document = ("before" + gap + "after").getBytes(StandardCharsets.US_ASCII);
        return Gap.read(document, new ByteRange(6, 6 + gap.length(), document.length));
    }

    @Test
    void aSignatureWithZerosAfterItIsCutToItsOwnLength() {
        assertArrayEquals(
                new byte[] {0x30, 0x03, 0x02, 0x01, 0x0a},
                read("<300302010a000000>").orElseThrow().cms());
    }

    @Test
    void whateverElseTheGapHoldsIsRefused() {
        for (var gap : List.of(
                "<300302010a000001>",
                "<300302010A00000a>",
                "<300302010a0000 >",
                "<300302010a><00000>",
                "(300302010a000000)",
                "<30030201>",
                "<zz>",
                "<>")) {
            assertTrue(read(gap).isEmpty(), gap);
        }
    }
}
