package muniment.signing.guard.raw;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import muniment.signing.guard.raw.Lexer.Kind;

/** Reads objects, tables and end marks in the order of the file. */
final class FileWalk {
    /** A report of 1,500 pages has about 300,000. */
    private static final int MOST_OBJECTS = 1_000_000;

    /** Between a stream and its end mark; a line end by the standard, a little more from some programs. */
    private static final int WIDEST_SPACE = 64;
    /** Objects in a stream of objects that lie apart are read once. */
    private static final long READINGS = 2;

    private static final byte[] END_OF_STREAM = "endstream".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] END_MARK = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    private final byte[] pdf;
    private final Lexer lexer;
    private final Inflation inflation = new Inflation();
    private final Set<Trick> tricks = EnumSet.noneOf(Trick.class);
    private final Map<Integer, Definition> newest = new HashMap<>();
    private final Tables tables = new Tables(tricks);
    private int revisionStart;

    FileWalk(byte[] pdf) {
        this.pdf = pdf;
        this.lexer = new Lexer(pdf, 0, pdf.length);
    }

    Map<Integer, Definition> newest() {
        return newest;
    }

    Set<Trick> tricks() {
        return tricks;
    }

    void toTheEnd() throws Exhausting {
        for (var kind = lexer.next(); kind != Kind.END; kind = lexer.next()) {
            if (kind == Kind.NUMBER) {
                object();
            } else if (kind == Kind.WORD && lexer.text().equals("xref")) {
                table();
            } else if (kind == Kind.WORD && lexer.text().equals("startxref")) {
                lexer.next();
                tables.endOfRevision(whole(lexer.text()));
                passEndMark();
                revisionStart = lexer.at();
            } else {
                tricks.add(Trick.STRAY_WORDS);
            }
        }
        tables.endOfFile();
    }

    /**
     * The mark has the form of a comment; where no line end follows it, some tools begin the next state right behind.
     */
    private void passEndMark() {
        int position = lexer.at();
        while (position < pdf.length && Lexer.space(pdf[position])) {
            position++;
        }
        if (at(END_MARK, position)) {
            lexer.goTo(position + END_MARK.length);
        }
    }

    private void object() throws Exhausting {
        int offset = lexer.start();
        int number = whole(lexer.text());
        boolean head = lexer.next() == Kind.NUMBER
                && lexer.next() == Kind.WORD
                && lexer.text().equals("obj");
        if (!head) {
            tricks.add(Trick.STRAY_WORDS);
            return;
        }
        define(number, new Definition(0, offset));
        var entries = new RawValue(lexer, tricks).read();
        if (entries.containsKey("Linearized")) {
            tables.linearized();
        }
        lexer.next();
        if (lexer.text().equals("stream")) {
            stream(number, offset, entries);
            lexer.next();
        }
        if (!lexer.text().equals("endobj")) {
            tricks.add(Trick.MALFORMED_OBJECT);
            lexer.goTo(lexer.start());
        }
    }

    private void define(int number, Definition place) throws Exhausting {
        var before = newest.put(number, place);
        if (before != null && before.offset() >= revisionStart) {
            tricks.add(Trick.OBJECT_TWICE);
        }
        if (newest.size() > MOST_OBJECTS) {
            throw new Exhausting("too many objects");
        }
    }

    private void stream(int number, int offset, Map<String, String> entries) throws Exhausting {
        int start = Bombs.lineEnd(pdf, lexer.at());
        int end = streamEnd(start, entries.getOrDefault("Length", ""));
        switch (entries.getOrDefault("Type", "")) {
            case "XRef" -> tables.found(offset, entries);
            case "ObjStm" -> objects(number, offset, entries, start, end);
            default -> {}
        }
    }

    /** The end by the length, if the word {@code endstream} follows; else by that word. */
    private int streamEnd(int start, String length) {
        if (!length.endsWith("R")) {
            int stated = whole(length);
            if (stated >= 0 && stated <= pdf.length - start) {
                int word = afterSpace(start + stated);
                if (at(END_OF_STREAM, word)) {
                    lexer.goTo(word + END_OF_STREAM.length);
                    return start + stated;
                }
            }
            tricks.add(Trick.STREAM_LENGTH);
        }
        int end = start;
        while (end < pdf.length && !at(END_OF_STREAM, end)) {
            end++;
        }
        lexer.goTo(Math.min(pdf.length, end + END_OF_STREAM.length));
        return end;
    }

    private int afterSpace(int from) {
        int at = from;
        while (at < pdf.length && at - from < WIDEST_SPACE && Lexer.space(pdf[at])) {
            at++;
        }
        return at;
    }

    private void objects(int container, int offset, Map<String, String> entries, int start, int end) throws Exhausting {
        boolean plain = !entries.containsKey("Filter");
        var content = plain ? Arrays.copyOfRange(pdf, start, end) : inflation.inflate(pdf, start, end);
        int count = whole(entries.getOrDefault("N", ""));
        int first = whole(entries.getOrDefault("First", ""));
        if (count < 0 || first < 0 || first > content.length || entries.containsKey("DecodeParms")) {
            tricks.add(Trick.MALFORMED_OBJECT);
            return;
        }
        var head = new Lexer(content, 0, first);
        long left = READINGS * content.length;
        for (int i = 0; i < count; i++) {
            boolean pair = head.next() == Kind.NUMBER;
            int number = whole(head.text());
            pair &= head.next() == Kind.NUMBER;
            int place = whole(head.text());
            if (!pair || number < 0 || place < 0 || place > content.length - first) {
                tricks.add(Trick.MALFORMED_OBJECT);
                return;
            }
            define(number, new Definition(container, offset));
            var value = new Lexer(content, first + place, content.length);
            new RawValue(value, tricks).read();
            left -= value.at() - (first + place);
            if (left < 0) {
                throw new Exhausting("objects that lie in each other");
            }
        }
    }

    private void table() throws Exhausting {
        int offset = lexer.start();
        var kind = lexer.next();
        while (kind == Kind.NUMBER || (kind == Kind.WORD && isEntry(lexer.text()))) {
            kind = lexer.next();
        }
        if (kind == Kind.WORD && lexer.text().equals("trailer")) {
            tables.found(offset, new RawValue(lexer, tricks).read());
        } else {
            tricks.add(Trick.MALFORMED_OBJECT);
            lexer.goTo(lexer.start());
        }
    }

    private static boolean isEntry(String word) {
        return word.equals("n") || word.equals("f");
    }

    private boolean at(byte[] word, int position) {
        return position + word.length <= pdf.length
                && Arrays.equals(pdf, position, position + word.length, word, 0, word.length);
    }

    /** A whole number that may be an offset, or -1. */
    static int whole(String text) {
        return text.matches("\\+?\\d{1,9}") ? Integer.parseInt(text) : -1;
    }
}
