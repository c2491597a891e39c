package muniment.report;

import java.util.EnumSet;
import java.util.Set;
import muniment.readiness.Standing;

/** How far a report goes into detail. All depths tell one verdict, and an obligation has the same number in each. */
public enum Depth {
    /** For those who decide: the verdict, what to do next and the matrix. */
    SUMMARY(EnumSet.of(Part.SUMMARY, Part.MATRIX, Part.VERIFY)),
    /** For those who mend and those who review: what is open, in detail. */
    REVIEW(EnumSet.of(Part.SUMMARY, Part.MATRIX, Part.OPEN, Part.RISKS, Part.OBLIGATIONS, Part.VERIFY)),
    /** For those who audit: every part and every annex. */
    FULL(EnumSet.allOf(Part.class));

    private final Set<Part> parts;

    Depth(Set<Part> parts) {
        this.parts = Set.copyOf(parts);
    }

    /** Whether it has this part. */
    public boolean has(Part part) {
        return parts.contains(part);
    }

    /** Whether it tells of this obligation in detail. */
    boolean details(Standing standing) {
        return switch (this) {
            case SUMMARY -> false;
            case REVIEW -> standing.open();
            case FULL -> true;
        };
    }
}
