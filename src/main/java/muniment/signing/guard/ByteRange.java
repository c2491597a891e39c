package muniment.signing.guard;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that a signature covers: from the start of the file to the gap that holds the signature itself, and from
 * there to {@code end}.
 *
 * @param gapStart offset of the first byte of the gap
 * @param gapEnd offset of the first byte after it
 * @param end offset after the last covered byte
 */
public record ByteRange(long gapStart, long gapEnd, long end) {
    /** Reads {@code [0 a b c]}; anything that is not of this form or does not fit into the file is no range. */
    static Optional<ByteRange> of(@Nullable COSBase entry, long fileSize) {
        if (!(entry instanceof COSArray array) || array.size() != 4) {
            return Optional.empty();
        }
        var numbers = new long[4];
        for (int i = 0; i < numbers.length; i++) {
            if (!(array.getObject(i) instanceof COSInteger number)) {
                return Optional.empty();
            }
            numbers[i] = number.longValue();
        }
        return of(numbers, fileSize);
    }

    static Optional<ByteRange> of(long[] numbers, long fileSize) {
        long gapStart = numbers[1];
        long gapEnd = numbers[2];
        long rest = numbers[3];
        boolean wellFormed = numbers[0] == 0
                && gapStart > 0
                && gapEnd > gapStart
                && rest > 0
                && gapEnd <= fileSize
                && rest <= fileSize - gapEnd;
        return wellFormed ? Optional.of(new ByteRange(gapStart, gapEnd, gapEnd + rest)) : Optional.empty();
    }
}
