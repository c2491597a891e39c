package muniment.sharing;

/** A kind of content that a profile gives out or withholds, whatever evidence it belongs to. */
public enum Part {
    /** What files are called. */
    FILE_NAMES,
    /** Names and mail addresses of people. */
    PEOPLE,
    /** Why something was judged, accepted, marked or withdrawn, in people's own words. */
    REASONS,
    /** What reviewers and others remarked. */
    COMMENTS,
    /**
     * The names of the cluster and of what belongs to it, Azure resource ids, addresses and where evidence was taken.
     */
    RESOURCES,
    /** What analyses say word for word, with figures and places in the files. */
    QUOTES,
    /** What was said before and holds no more, and who did what when. */
    HISTORY
}
