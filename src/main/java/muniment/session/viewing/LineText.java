package muniment.session.viewing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import muniment.files.TemporaryCopy;
import muniment.session.Job;
import muniment.session.Progress;
import muniment.text.Phrase;

/** A text of any size, of which a few lines are read when they are wanted. May be used on several threads. */
public final class LineText {
    private static final int SHOWN_BYTES = 1 << 12;
    private static final int COPIED_BYTES = 1 << 20;
    private static final int HITS = 50_000;

    private final TemporaryCopy copy;
    private final TextEncoding encoding;
    private final LineIndex index;

    private LineText(TemporaryCopy copy, TextEncoding encoding, LineIndex index) {
        this.copy = copy;
        this.encoding = encoding;
        this.index = index;
    }

    static LineText of(TemporaryCopy copy, TextEncoding encoding, LongConsumer watch) throws IOException {
        return new LineText(copy, encoding, LineIndex.of(copy, encoding, watch));
    }

    /** How many lines it has. */
    public long count() {
        return index.count();
    }

    /** How its bytes spell it. */
    public TextEncoding encoding() {
        return encoding;
    }

    /**
     * Some lines, each as far as it is shown; fewer where the text ends.
     *
     * @param from the first one, counted from 1
     * @throws IOException if they cannot be read, for instance because the text was closed
     */
    public List<ShownLine> lines(long from, int most) throws IOException {
        return read(from, most, SHOWN_BYTES);
    }

    /** Some lines as text to be copied, with a line feed after each but the last. */
    public String text(long from, int most) throws IOException {
        return String.join(
                "\n",
                read(from, most, COPIED_BYTES).stream().map(ShownLine::text).toList());
    }

    private List<ShownLine> read(long from, int most, int bytes) throws IOException {
        var mark = index.before(from - 1);
        var lines = new ArrayList<ShownLine>();
        var skipping = new LineCursor(copy, encoding, mark.offset(), 0);
        for (long line = mark.line(); line < from - 1; line++) {
            if (!skipping.next()) {
                return lines;
            }
        }
        var cursor = new LineCursor(copy, encoding, skipping.following(), bytes);
        while (lines.size() < most && cursor.next()) {
            lines.add(cursor.line());
        }
        return lines;
    }

    /** Looks for words in every line, whether written in small or large letters. */
    public Job<Hits> search(String words) {
        return progress -> search(words.toLowerCase(Locale.ROOT), progress);
    }

    private Hits search(String words, Progress progress) throws IOException {
        var what = Phrase.of("session.searching", words);
        var whole = copy.size();
        var found = new ArrayList<Long>();
        long hits = 0;
        long line = 0;
        var cursor = new LineCursor(copy, encoding, 0, COPIED_BYTES);
        while (cursor.next()) {
            line++;
            if ((line & 0xfff) == 0) {
                progress.at(cursor.start(), whole, what);
            }
            if (cursor.text().toLowerCase(Locale.ROOT).contains(words)) {
                hits++;
                if (found.size() < HITS) {
                    found.add(line);
                }
            }
        }
        return new Hits(List.copyOf(found), hits);
    }

    /** How much is remembered to find its lines. */
    int marks() {
        return index.marks();
    }

    /**
     * The lines in which something was found.
     *
     * @param lines counted from 1, in order; the first ones where there are very many
     * @param count how many lines there are in all
     */
    public record Hits(List<Long> lines, long count) {}
}
