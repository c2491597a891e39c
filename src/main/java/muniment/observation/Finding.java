package muniment.observation;

/**
 * What was found: the sentence for people, the figure, and what it was compared with.
 *
 * @param says one or two sentences that stand alone
 */
public record Finding(String says, Measurement measured, Threshold threshold) {}
