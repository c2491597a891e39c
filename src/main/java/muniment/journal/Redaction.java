package muniment.journal;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import muniment.catalog.Sha256;

/**
 * That a piece of evidence is a redacted copy of another one. It never holds what was hidden. The digest of the
 * original lets it be checked later, and with it a guess: who has the copy can try all words that may stand in its one
 * place.
 *
 * @param original the entry that recorded the original
 * @param digest of the original's bytes
 * @param because why something was hidden
 */
public record Redaction(EntryId original, Sha256 digest, String because, Way way) {
    /** How the copy came about. */
    public sealed interface Way {}

    /** Somebody made it with another program. */
    public record Prepared() implements Way {}

    /**
     * Muniment replaced the places by a mark.
     *
     * @param texts how many texts were looked for
     * @param patterns how many patterns were looked for
     * @param lines which lines of the original were hidden as a whole
     * @param places how many places were hidden
     */
    public record Hidden(int texts, int patterns, List<Lines> lines, int places) implements Way {
        public Hidden {
            lines = List.copyOf(lines);
            if (places < 1 || Stream.of(texts, patterns).anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException("a redaction hides at least one place");
            }
        }
    }

    /** Lines of a text, the first being 1, both ends included. */
    public record Lines(int from, int to) {
        private static final Pattern WRITTEN = Pattern.compile("[1-9][0-9]{0,8}(-[1-9][0-9]{0,8})?");

        public Lines {
            if (from < 1 || to < from) {
                throw new IllegalArgumentException("not lines of a text: " + from + "-" + to);
            }
        }

        /** Whether a line is among them. */
        public boolean contains(int line) {
            return line >= from && line <= to;
        }

        /** Reads {@code 10-20} or {@code 10}. */
        public static Lines parse(String text) {
            if (!WRITTEN.matcher(text).matches()) {
                throw new IllegalArgumentException("not lines of a text: " + text);
            }
            var ends = text.split("-", -1);
            return new Lines(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
        }

        @Override
        public String toString() {
            return from == to ? String.valueOf(from) : from + "-" + to;
        }
    }
}
