package muniment.sharing;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import muniment.catalog.ClassificationId;

/**
 * What a kind of recipient may see.
 *
 * @param id such as {@code auditor}
 * @param title such as <i>Auditor</i>
 * @param highest evidence that is more confidential is withheld
 * @param copies whether an original is withheld where a redacted copy of it stands
 * @param gives the kinds of content that are given out
 */
public record Profile(String id, String title, ClassificationId highest, boolean copies, Set<Part> gives) {
    public Profile {
        gives = gives.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(gives));
    }

    /** Whether a kind of content is given out. */
    public boolean gives(Part part) {
        return gives.contains(part);
    }

    /** The kinds of content that are withheld. */
    public Set<Part> withholds() {
        return Collections.unmodifiableSet(
                gives.isEmpty() ? EnumSet.allOf(Part.class) : EnumSet.complementOf(EnumSet.copyOf(gives)));
    }
}
