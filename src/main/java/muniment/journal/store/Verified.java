package muniment.journal.store;

import java.util.Set;
import muniment.catalog.Sha256;

/**
 * What a reader has verified before, remembered outside of the documents, so that opening one again checks only the
 * signatures that are new.
 *
 * <p>A seal is a digest over an entry, its signature and the seals of its parents: to know one is to know everything
 * before it. Whoever can write to this memory can make a reader trust signatures that it never checked, so it belongs
 * into a place that only its owner can write to.
 */
public interface Verified {
    /** Whether this seal was remembered. */
    boolean knows(Sha256 seal);

    /** Remembers the seals of the last entries of a document after all of it was found good. */
    void remember(Set<Sha256> seals);

    /** A memory that keeps nothing: every signature is checked. */
    static Verified none() {
        return new Verified() {
            @Override
            public boolean knows(Sha256 seal) {
                return false;
            }

            @Override
            public void remember(Set<Sha256> seals) {
                // nothing is kept
            }
        };
    }
}
