package muniment.catalog;

/** How much an open obligation weighs, and why. */
public record Criticality(Level level, String reason) {
    /** From the heaviest to the lightest. */
    public enum Level {
        /** An open blocker makes a cluster not ready. */
        BLOCKER,
        /** An open major makes it ready with conditions at best. */
        MAJOR,
        /** Open minors are listed and change no verdict. */
        MINOR
    }
}
