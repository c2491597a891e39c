package muniment.analysis.form.rows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import muniment.analysis.form.Row;
import muniment.analysis.form.RowForm;
import muniment.analysis.reading.Recognition;
import muniment.analysis.reading.Recognition.Confidence;
import muniment.analysis.reading.Sink;
import muniment.catalog.ArtefactId;
import muniment.observation.Place;
import org.jspecify.annotations.Nullable;

/**
 * A table known by its columns.
 *
 * <p>Guarantees that rows which its meaning cannot use are counted and remarked upon, never guessed.
 *
 * @param name as the database calls it
 * @param columns without which it is not this table
 */
record TableForm(ArtefactId kind, String name, Predicate<Set<String>> columns, Meaning meaning) implements RowForm {
    /** Starts to read one table. */
    @FunctionalInterface
    interface Meaning {
        Rows of(Sink sink);
    }

    /** Gives the facts of rows. */
    @FunctionalInterface
    interface Rows {
        /** Whether the row says what it has to. */
        boolean read(Row row, Place place);

        /** There are no more rows. */
        default void end() {}
    }

    /** A table that has at least these columns. */
    static TableForm of(String kind, String name, List<String> columns, Meaning meaning) {
        return new TableForm(new ArtefactId(kind), name, present -> present.containsAll(columns), meaning);
    }

    @Override
    public Optional<Recognition> matches(Set<String> present, String title) {
        return columns.test(present)
                ? Optional.of(new Recognition(kind, Confidence.CERTAIN, Words.say("rows.columns", name)))
                : Optional.empty();
    }

    @Override
    public Reader open(Sink sink, String title) {
        return new Counting(sink, name, meaning.of(sink));
    }

    /** Counts the rows that cannot be used. */
    static final class Counting implements Reader {
        private final Sink sink;
        private final String name;
        private final Rows rows;
        private long unreadable;
        private @Nullable Place first;

        Counting(Sink sink, String name, Rows rows) {
            this.sink = sink;
            this.name = name;
            this.rows = rows;
        }

        @Override
        public void row(Row row, Place place) {
            if (!rows.read(row, place)) {
                unreadable++;
                first = first == null ? place : first;
            }
        }

        @Override
        public void end() {
            rows.end();
            if (first != null) {
                sink.remark(Words.say("rows.unreadable", unreadable, name, first.toString()));
            }
        }
    }
}
