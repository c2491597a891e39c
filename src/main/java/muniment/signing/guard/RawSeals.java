package muniment.signing.guard;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Signatures found by their bytes alone, for a document whose structure no longer leads to them: so a damaged signed
 * document is called damaged and not unsigned.
 */
public final class RawSeals {
    private static final byte[] KEY = "/ByteRange".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_RANGE = 128;
    private static final int MOST = 50;

    private RawSeals() {}

    /** @param inPlace the gap is where the range says, so that the file was not rewritten around the signature */
    public record RawSeal(ByteRange range, boolean inPlace, Integrity integrity) {}

    /**
     * The signatures in the order of the file, at most 50; those that point behind the end of the file are left out.
     */
    public static List<RawSeal> in(byte[] document) {
        var found = new ArrayList<RawSeal>();
        int position = ByteSearch.first(document, KEY, 0);
        while (position >= 0 && found.size() < MOST) {
            position += KEY.length;
            range(document, position).map(range -> check(document, range)).ifPresent(found::add);
            position = ByteSearch.first(document, KEY, position);
        }
        return found;
    }

    /** Whether one of them is in its place, and what it covers or itself is not as it was. */
    public static boolean oneBroken(byte[] document) {
        return in(document).stream().anyMatch(seal -> seal.inPlace() && seal.integrity() != Integrity.INTACT);
    }

    private static RawSeal check(byte[] document, ByteRange range) {
        boolean inPlace = document[(int) range.gapStart()] == '<' && document[(int) range.gapEnd() - 1] == '>';
        var integrity = Gap.read(document, range)
                .map(gap -> Cms.check(document, range, gap.cms()).integrity())
                .orElse(Integrity.SIGNATURE_DAMAGED);
        return new RawSeal(range, inPlace, integrity);
    }

    private static Optional<ByteRange> range(byte[] document, int position) {
        int length = Math.min(LONGEST_RANGE, document.length - position);
        var text = new String(document, position, length, StandardCharsets.ISO_8859_1).strip();
        int close = text.indexOf(']');
        if (!text.startsWith("[") || close < 0) {
            return Optional.empty();
        }
        var words = text.substring(1, close).strip().split("\\s+");
        if (words.length != 4) {
            return Optional.empty();
        }
        var numbers = new long[4];
        for (int i = 0; i < numbers.length; i++) {
            if (!words[i].matches("\\d{1,18}")) {
                return Optional.empty();
            }
            numbers[i] = Long.parseLong(words[i]);
        }
        return ByteRange.of(numbers, document.length);
    }
}
