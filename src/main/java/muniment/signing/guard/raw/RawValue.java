package muniment.signing.guard.raw;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import muniment.signing.guard.raw.Lexer.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Walks over one value, however it nests, and notes what the outermost dictionary says.
 *
 * <p>Values are not built: nesting costs one frame a level and is bounded.
 */
final class RawValue {
    private static final int DEEPEST = 500;
    /** The old form of named destinations has one entry for each of them. */
    private static final int MOST_KEYS = 100_000;

    private final Lexer lexer;
    private final Set<Trick> tricks;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Map<String, String> entries = new HashMap<>();

    /** A dictionary or an array that is still open. */
    private static final class Frame {
        private final boolean dictionary;
        private final Set<String> keys = new HashSet<>();
        private boolean keyNext = true;

        Frame(boolean dictionary) {
            this.dictionary = dictionary;
        }
    }

    RawValue(Lexer lexer, Set<Trick> tricks) {
        this.lexer = lexer;
        this.tricks = tricks;
    }

    /**
     * Reads one value.
     *
     * @return the outermost dictionary's simple values as text and its nested ones as "", empty for another value
     */
    Map<String, String> read() throws Exhausting {
        var key = "";
        do {
            var kind = lexer.next();
            if (kind == Kind.END || (kind == Kind.WORD && ends(lexer.text()))) {
                tricks.add(Trick.MALFORMED_OBJECT);
                lexer.goTo(lexer.start());
                return entries;
            }
            key = take(kind, key);
        } while (!frames.isEmpty());
        return entries;
    }

    private static boolean ends(String word) {
        return word.equals("endobj") || word.equals("obj") || word.equals("stream") || word.equals("startxref");
    }

    private String take(Kind kind, String key) throws Exhausting {
        var frame = frames.peek();
        switch (kind) {
            case OPEN_DICTIONARY, OPEN_ARRAY -> {
                value(frame, key, "");
                if (frames.size() >= DEEPEST) {
                    throw new Exhausting("values nested too deep");
                }
                frames.push(new Frame(kind == Kind.OPEN_DICTIONARY));
            }
            case CLOSE_DICTIONARY, CLOSE_ARRAY -> close(frame, kind == Kind.CLOSE_DICTIONARY);
            case NAME -> {
                if (frame != null && frame.dictionary && frame.keyNext) {
                    var name = lexer.text();
                    if (!frame.keys.add(name)) {
                        tricks.add(Trick.DUPLICATE_KEY);
                    }
                    if (frame.keys.size() > MOST_KEYS) {
                        throw new Exhausting("a dictionary of too many entries");
                    }
                    frame.keyNext = false;
                    return name;
                }
                value(frame, key, lexer.text());
            }
            case NUMBER -> value(frame, key, reference());
            case STRING -> value(frame, key, "");
            case WORD -> value(frame, key, lexer.text());
            case END -> throw new IllegalStateException("the end is handled before");
        }
        return key;
    }

    private void value(@Nullable Frame frame, String key, String text) {
        if (frame != null && frame.dictionary) {
            if (frame.keyNext) {
                tricks.add(Trick.MALFORMED_OBJECT);
            } else if (frames.size() == 1) {
                entries.putIfAbsent(key, text);
            }
            frame.keyNext = true;
        }
    }

    private void close(@Nullable Frame frame, boolean dictionary) {
        if (frame == null || frame.dictionary != dictionary || (dictionary && !frame.keyNext)) {
            tricks.add(Trick.MALFORMED_OBJECT);
        }
        frames.poll();
    }

    /** A number, or the three words of a reference. */
    private String reference() {
        var number = lexer.text();
        int after = lexer.at();
        if (lexer.next() == Kind.NUMBER
                && lexer.next() == Kind.WORD
                && lexer.text().equals("R")) {
            return number + " R";
        }
        lexer.goTo(after);
        return number;
    }
}
