package muniment.signing.guard;

import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

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
        if (cms.stampsDocument() != stampsDocument(dictionary)) {
            return new Seal(field, dictionary, range, gap.isPresent(), Cms.UNREADABLE);
        }
        return new Seal(field, dictionary, range, gap.isPresent(), cms);
    }

    /** Whether a dictionary says that it is a time stamp of the document. */
    static boolean stampsDocument(COSDictionary dictionary) {
        return "ETSI.RFC3161".equals(dictionary.getNameAsString(COSName.SUB_FILTER));
    }

    /** Whether this is a time stamp of the document and nobody's signature. */
    public boolean stampsDocument() {
        return stampsDocument(dictionary);
    }

    /** Whether the place for the signature holds none: there is no such place, or zeros are in it. */
    public boolean hollow() {
        if (!(dictionary.getDictionaryObject(COSName.CONTENTS) instanceof COSString contents)) {
            return true;
        }
        for (byte one : contents.getBytes()) {
            if (one != 0) {
                return false;
            }
        }
        return true;
    }

    public Integrity integrity() {
        return cms.integrity();
    }
}
