package muniment.analysis.form.text;

import java.util.List;
import muniment.analysis.form.TextForm;

/** Every form of this package, in the order in which they are tried. */
public final class TextForms {
    private TextForms() {}

    /** All of them. */
    public static List<TextForm> all() {
        return List.of(
                new CqlSchemaForm(),
                new CqlClusterForm(),
                new CqlshGridForm(),
                new CqlshRecordForm(),
                new LogForm());
    }
}
