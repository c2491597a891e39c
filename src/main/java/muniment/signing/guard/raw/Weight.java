package muniment.signing.guard.raw;

import java.nio.charset.StandardCharsets;

/** What all streams of a PDF come to when they are decompressed, before a library does it in memory. */
public final class Weight {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private Weight() {}

    /** @throws Exhausting when they come to more than 256 MB */
    public static void bounded(byte[] pdf) throws Exhausting {
        var inflation = new Inflation();
        for (int at = 0; at <= pdf.length - STREAM.length; at++) {
            if (pdf[at] == 's' && Bombs.matches(pdf, STREAM, at) && !(at > 0 && pdf[at - 1] == 'd')) {
                inflation.measure(pdf, Bombs.lineEnd(pdf, at + STREAM.length), pdf.length);
            }
        }
    }
}
