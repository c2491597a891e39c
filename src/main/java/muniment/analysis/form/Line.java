package muniment.analysis.form;

/**
 * A line of a text, without its end, without colours and byte order marks.
 *
 * @param number the first line is 1
 */
public record Line(long number, String text) {
    /** Longer lines are cut here, so that a file without line ends cannot fill the memory. */
    public static final int LIMIT = 1 << 20;
}
