package muniment.session.viewing;

/**
 * A line as far as it is shown.
 *
 * @param left how many bytes of it were left out
 */
public record ShownLine(String text, long left) {}
