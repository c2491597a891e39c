package muniment.signing.guard;

import org.apache.pdfbox.cos.COSBase;

/** The same two objects and no others: equality is identity on both sides. */
record ObjectPair(COSBase before, COSBase after) {
    @Override
    public boolean equals(Object other) {
        return other instanceof ObjectPair pair && pair.before == before && pair.after == after;
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(before) + System.identityHashCode(after);
    }
}
