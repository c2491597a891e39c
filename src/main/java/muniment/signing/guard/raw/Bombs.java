package muniment.signing.guard.raw;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Finds streams that a reader decompresses whole before it knows anything of the document: tables of objects and
 * streams of objects. They are looked for everywhere, also within other streams, because a table may point there.
 */
final class Bombs {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OBJECT = "obj".getBytes(StandardCharsets.US_ASCII);
    /** What such a stream has in its dictionary. */
    private static final Pattern STRUCTURAL = Pattern.compile("/ObjStm|/XRef|/First|/W[\\s\\[]");

    private static final Pattern FILTER = Pattern.compile("/(?:Filter|F)(?![A-Za-z0-9])");
    private static final Pattern PLAIN_FLATE =
            Pattern.compile("/Filter\\s*(?:/FlateDecode|\\[\\s*/FlateDecode\\s*])(?![A-Za-z0-9])");
    private static final int LONGEST_DICTIONARY = 1 << 16;

    private Bombs() {}

    static void defuse(byte[] pdf) throws Exhausting {
        var inflation = new Inflation();
        int object = 0;
        for (int at = 0; at <= pdf.length - STREAM.length; at++) {
            if (pdf[at] == 'o' && matches(pdf, OBJECT, at)) {
                object = at;
            } else if (pdf[at] == 's' && matches(pdf, STREAM, at) && !(at > 0 && pdf[at - 1] == 'd')) {
                judge(pdf, Math.max(object, at - LONGEST_DICTIONARY), at, inflation);
                object = at;
            }
        }
    }

    private static void judge(byte[] pdf, int from, int keyword, Inflation inflation) throws Exhausting {
        var dictionary = Lexer.unescaped(new String(pdf, from, keyword - from, StandardCharsets.ISO_8859_1));
        if (!STRUCTURAL.matcher(dictionary).find()) {
            return;
        }
        if (FILTER.matcher(dictionary).find()) {
            boolean tame = FILTER.matcher(dictionary).results().count() == 1
                    && PLAIN_FLATE.matcher(dictionary).find();
            if (!tame) {
                throw new Exhausting("structure compressed in an unusual way");
            }
        }
        inflation.measure(pdf, lineEnd(pdf, keyword + STREAM.length), pdf.length);
    }

    static int lineEnd(byte[] pdf, int position) {
        int at = position;
        if (at < pdf.length && pdf[at] == '\r') {
            at++;
        }
        return at < pdf.length && pdf[at] == '\n' ? at + 1 : at;
    }

    static boolean matches(byte[] pdf, byte[] word, int at) {
        if (at + word.length > pdf.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (pdf[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }
}
