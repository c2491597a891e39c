package muniment.analysis.form.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import muniment.analysis.form.Line;
import muniment.analysis.form.TextForm;
import muniment.analysis.form.rows.RowForms;
import muniment.analysis.reading.Recognition;
import muniment.analysis.reading.Sink;
import muniment.catalog.ArtefactId;

/** A table as cqlsh prints it: a heading, a rule and rows; it is read by the form that knows its columns. */
public final class CqlshGridForm implements TextForm {
    @Override
    public ArtefactId kind() {
        return new ArtefactId("cql-system-views");
    }

    @Override
    public Optional<Recognition> starts(List<Line> lines) {
        return starts(lines, "");
    }

    @Override
    public Optional<Recognition> starts(List<Line> lines, String title) {
        return lines.size() < 2
                ? Optional.empty()
                : CqlshGrid.of(lines.get(0).text(), lines.get(1).text())
                        .flatMap(grid -> recognised(grid.columns(), title));
    }

    /** What a table with these columns is. */
    static Optional<Recognition> recognised(List<String> columns, String title) {
        var names = names(columns);
        return RowForms.fitting(names, title).flatMap(form -> form.matches(names, title));
    }

    static Set<String> names(List<String> columns) {
        var names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(columns);
        return names;
    }

    @Override
    public Reader open(Sink sink) {
        return open(sink, "");
    }

    @Override
    public Reader open(Sink sink, String title) {
        return new CqlshGridReader(sink, title);
    }
}
