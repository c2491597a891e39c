package muniment.journal;

/**
 * How a piece of evidence relates to the population that it was drawn from; empty texts where it is the whole.
 *
 * @param population what the whole is, with its count
 * @param selection how and how many were chosen
 */
public record Sample(String population, String selection) {
    /** The whole population, no sample. */
    public static final Sample WHOLE = new Sample("", "");
}
