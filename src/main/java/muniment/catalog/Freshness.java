package muniment.catalog;

/** For how many days evidence of an obligation counts as fresh, counted from its capture, and why. */
public record Freshness(int days, String reason) {
    public Freshness {
        if (days < 1) {
            throw new IllegalArgumentException("freshness must be at least one day, not " + days);
        }
    }
}
