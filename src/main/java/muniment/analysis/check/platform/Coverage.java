package muniment.analysis.check.platform;

/** How much of some traffic a rule is about, the least first. */
enum Coverage {
    NONE,
    /** A part, or one that cannot be told. */
    PART,
    ALL;

    Coverage and(Coverage other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Coverage or(Coverage other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
