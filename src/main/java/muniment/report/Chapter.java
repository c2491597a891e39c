package muniment.report;

import java.util.List;

/** The obligations of one section of the responsibility model. */
public record Chapter(int number, String title, List<ObligationSheet> sheets) {
    public Chapter {
        sheets = List.copyOf(sheets);
    }

    /** Its anchor in the laid out document. */
    public String anchor() {
        return "c-" + number;
    }
}
