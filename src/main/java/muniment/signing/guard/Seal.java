package muniment.signing.guard;

import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * A signature in the document: its field, its dictionary and what the bytes say of it.
 *
 * @param range what it covers, or empty when it does not say so in the one form that is accepted
 * @param gapClean the gap holds the signature and nothing else
 */
public record Seal(String field, COSDictionary dictionary, Optional<ByteRange> range, boolean gapClean, Cms cms) {
    static Seal of(String field, COSDictionary dictionary, byte[] document) {
        var range = ByteRange.of(dictionary.getDictionaryObject(COSName.BYTERANGE), document.length);
        var gap = range.flatMap(found -> Gap.read(document, found));
        var cms = gap.isPresent() && range.isPresent()
                ? Cms.check(document, range.get(), gap.get().cms())
                : Cms.UNREADABLE;
        return new Seal(field, dictionary, range, gap.isPresent(), cms);
    }

    public Integrity integrity() {
        return cms.integrity();
    }
}
