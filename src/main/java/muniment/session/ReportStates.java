package muniment.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import muniment.catalog.Sha256;

/**
 * The digests of every state that a report has had. A signature or a time stamp is put behind the bytes that were
 * there, so that each earlier state is still in the file, up to an end mark.
 */
final class ReportStates {
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    /** More end marks than honest reports have; those after it are not looked at. */
    private static final int MOST = 200;

    private static final int LONGEST_LINE_END = 2;

    private final byte[] pdf;
    private final MessageDigest digest = Sha256.algorithm();
    private final Set<Sha256> states = new HashSet<>();
    private int done;

    private ReportStates(byte[] pdf) {
        this.pdf = pdf;
    }

    static Set<Sha256> of(byte[] pdf) {
        return new ReportStates(pdf).all();
    }

    private Set<Sha256> all() {
        int marks = 0;
        for (int at = 0; at + END.length <= pdf.length && marks < MOST; at++) {
            if (Arrays.equals(pdf, at, at + END.length, END, 0, END.length)) {
                marks++;
                note(at + END.length);
                for (int more = 0; more < LONGEST_LINE_END && done < pdf.length && lineEnd(pdf[done]); more++) {
                    note(done + 1);
                }
            }
        }
        note(pdf.length);
        return Set.copyOf(states);
    }

    private static boolean lineEnd(byte one) {
        return one == '\r' || one == '\n';
    }

    private void note(int end) {
        digest.update(pdf, done, end - done);
        done = end;
        try {
            states.add(Sha256.ofDigest(((MessageDigest) digest.clone()).digest()));
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("the platform's SHA-256 can be continued", impossible);
        }
    }
}
