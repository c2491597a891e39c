package muniment.signing.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSNull;
import org.junit.jupiter.api.Test;

final class ByteRangeTest {
    private static Optional<ByteRange> range(long... numbers) {
        var array = new COSArray();
        for (long number : numbers) {
            array.add(COSInteger.get(number));
        }
        return ByteRange.of(array, 1000);
    }

    @Test
    void aRangeFromTheStartAroundOneGapIsRead() {
        assertEquals(Optional.of(new ByteRange(100, 300, 1000)), range(0, 100, 300, 700));
    }

    @Test
    void everyOtherFormIsRefused() {
        assertEquals(Optional.empty(), range());
        assertEquals(Optional.empty(), range(0, 100, 300));
        assertEquals(Optional.empty(), range(0, 0, 0, 0));
        assertEquals(Optional.empty(), range(1, 100, 300, 700));
        assertEquals(Optional.empty(), range(0, 300, 100, 700));
        assertEquals(Optional.empty(), range(0, 100, 300, -700));
        assertEquals(Optional.empty(), range(0, 100, 300, 701));
        assertEquals(Optional.empty(), range(0, 100, Long.MAX_VALUE, Long.MAX_VALUE));
        assertEquals(Optional.empty(), range(0, 100, 300, 600, 900, 100));
        assertEquals(Optional.empty(), ByteRange.of(new COSFloat(1f), 1000));
        assertEquals(Optional.empty(), ByteRange.of(COSNull.NULL, 1000));
    }
}
