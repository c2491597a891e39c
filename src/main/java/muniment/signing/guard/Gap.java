package muniment.signing.guard;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1InputStream;

/**
 * What is written in the gap between the covered bytes: {@code <hexadecimal digits>}, which are the DER of one CMS
 * signature and zeros after it. Anything else in the gap is covered by nobody, so nothing else is accepted there; not
 * even letters of both cases.
 *
 * @param cms the signature's DER, cut to its own length
 */
record Gap(byte[] cms) {
    /** Reads it, or says by being empty that the gap holds something else. */
    static Optional<Gap> read(byte[] document, ByteRange range) {
        int start = (int) range.gapStart();
        int end = (int) range.gapEnd();
        if (document[start] != '<' || document[end - 1] != '>' || (end - start) % 2 != 0) {
            return Optional.empty();
        }
        if (bothCases(document, start + 1, end - 1)) {
            return Optional.empty();
        }
        var content = new byte[(end - start - 2) / 2];
        for (int i = 0; i < content.length; i++) {
            int high = Character.digit(document[start + 1 + 2 * i], 16);
            int low = Character.digit(document[start + 2 + 2 * i], 16);
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            content[i] = (byte) (high << 4 | low);
        }
        return unpadded(content);
    }

    private static boolean bothCases(byte[] document, int from, int to) {
        boolean lower = false;
        boolean upper = false;
        for (int i = from; i < to; i++) {
            lower |= document[i] >= 'a';
            upper |= document[i] >= 'A' && document[i] <= 'F';
        }
        return lower && upper;
    }

    private static Optional<Gap> unpadded(byte[] content) {
        try (var input = new ASN1InputStream(content)) {
            if (input.readObject() == null) {
                return Optional.empty();
            }
            int length = content.length - input.available();
            for (int i = length; i < content.length; i++) {
                if (content[i] != 0) {
                    return Optional.empty();
                }
            }
            return Optional.of(new Gap(Arrays.copyOf(content, length)));
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }
}
