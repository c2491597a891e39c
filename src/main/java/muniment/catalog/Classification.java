package muniment.catalog;

/**
 * A level of confidentiality.
 *
 * @param rank 0 for what anybody may see; the higher, the fewer may
 * @param title such as <i>Confidential</i>
 * @param meaning who may see what bears it, in one sentence
 * @param token the name of the colour that stands for it on a screen, beside its icon and its word
 */
public record Classification(ClassificationId id, int rank, String title, String meaning, String token) {
    /** Whether what bears this may be seen by whoever may see up to another level. */
    public boolean upTo(Classification highest) {
        return rank <= highest.rank;
    }
}
