package muniment.analysis.check.schema;

import java.util.List;
import muniment.analysis.check.Examination;

/** The checks of this package, in the catalog's order. */
public final class SchemaChecks {
    private SchemaChecks() {}

    /** All of them. */
    public static List<Examination> all() {
        return List.of();
    }
}
