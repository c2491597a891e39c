package muniment.report;

/** The paper of a report. */
public enum PageSize {
    A4("A4"),
    LETTER("letter");

    private final String css;

    PageSize(String css) {
        this.css = css;
    }

    /** Its name in the style sheet. */
    public String css() {
        return css;
    }
}
