package muniment.analysis.form.rows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import muniment.analysis.form.RowForm;

/** Every form of this package, in the order in which they are tried. */
public final class RowForms {
    private static final List<RowForm> FORMS = Stream.of(
                    SchemaTables.all(),
                    AccessTables.all(),
                    NodeTables.all(),
                    ViewTables.all(),
                    LogTables.all(),
                    List.<RowForm>of(new SettingsForm()))
            .flatMap(List::stream)
            .toList();

    private RowForms() {}

    /** All of them. */
    public static List<RowForm> all() {
        return FORMS;
    }

    /** The first form that a table with these columns and this title fits. */
    public static Optional<RowForm> fitting(Set<String> columns, String title) {
        return all().stream()
                .filter(form -> form.matches(columns, title).isPresent())
                .findFirst();
    }
}
