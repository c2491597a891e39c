package muniment.analysis.form.rows;

import java.util.List;
import muniment.analysis.form.RowForm;

/** Every form of this package, in the order in which they are tried. */
public final class RowForms {
    private RowForms() {}

    /** All of them. */
    public static List<RowForm> all() {
        return List.of();
    }
}
