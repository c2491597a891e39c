package muniment.analysis.form.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import muniment.analysis.form.RowForm;
import muniment.analysis.reading.Recognition;
import muniment.analysis.reading.Recognition.Confidence;
import muniment.analysis.reading.Sink;
import muniment.catalog.ArtefactId;

/**
 * Tables that have equal columns and different meanings.
 *
 * <p>Guarantees that without the name of the table in the title no row is read: the remark asks for it.
 *
 * @param tables by their names without keyspace; in the order in which the remark lists them
 */
record TwinForm(
        ArtefactId kind, Predicate<Set<String>> columns, List<String> names, Map<String, TableForm.Meaning> tables)
        implements RowForm {
    @Override
    public Optional<Recognition> matches(Set<String> present, String title) {
        if (!columns.test(present)) {
            return Optional.empty();
        }
        return Optional.of(Titles.named(title, names)
                .map(name -> new Recognition(kind, Confidence.CERTAIN, Words.say("rows.columns-and-title", name)))
                .orElseGet(() ->
                        new Recognition(kind, Confidence.LIKELY, Words.say("rows.columns", String.join(", ", names)))));
    }

    @Override
    public Reader open(Sink sink, String title) {
        var name = Titles.named(title, names);
        if (name.isEmpty()) {
            sink.remark(Words.say("rows.which-table", String.join(", ", new ArrayList<>(names))));
        }
        var meaning = name.map(tables::get);
        return new TableForm.Counting(
                sink, name.orElse(""), meaning.isPresent() ? meaning.get().of(sink) : (_, _) -> true);
    }
}
