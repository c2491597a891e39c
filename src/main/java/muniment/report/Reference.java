package muniment.report;

import muniment.catalog.Criticality;
import muniment.catalog.StatementId;

/**
 * An obligation as the report points to it.
 *
 * @param number its place in the report, such as {@code 3.2}
 */
public record Reference(StatementId id, String number, String title, Criticality.Level level) {
    /** Its anchor in the laid out document. */
    public String anchor() {
        return "o-" + id.value().replace('.', '-');
    }
}
