package muniment.catalog;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Holds that damage ends in a catalog or in a refusal, never in another exception. */
final class DamagedCatalogTest {
    private static final byte[] SMALL = CatalogFile.json().strip().getBytes(StandardCharsets.UTF_8);

    @Test
    void everyCutIsRefused() {
        for (int length = 0; length < SMALL.length; length++) {
            var cut = Arrays.copyOf(SMALL, length);
            assertThrows(CatalogProblem.class, () -> CatalogReader.read(cut), "cut after " + length + " bytes");
        }
    }

    @Test
    void everyChangedByteIsReadOrRefused() {
        for (int at = 0; at < SMALL.length; at += 7) {
            for (var replacement : new byte[] {'0', '-', '"', '}', 'x', (byte) 0xff}) {
                var changed = SMALL.clone();
                changed[at] = replacement;
                assertTrue(readOrRefused(changed), "byte " + at);
            }
        }
    }

    private static boolean readOrRefused(byte[] json) {
        try {
            return !CatalogReader.read(json).statements().isEmpty();
        } catch (CatalogProblem problem) {
            return !problem.findings().isEmpty();
        }
    }
}
