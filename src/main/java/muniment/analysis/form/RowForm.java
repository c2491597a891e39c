package muniment.analysis.form;

import java.util.Optional;
import java.util.Set;
import muniment.analysis.reading.Recognition;
import muniment.analysis.reading.Sink;
import muniment.catalog.ArtefactId;
import muniment.observation.Place;

/** One kind of table, known by its columns, whatever form its rows came in. */
public interface RowForm {
    /** The artefact that it reads. */
    ArtefactId kind();

    /**
     * Whether a table with these columns is of this kind.
     *
     * @param columns in a set that compares without regard to case
     * @param title what the rows are called where the source says so, such as the name of a virtual table taken from a
     *     query above the rows or from a file name; empty otherwise. Only for telling apart tables with equal columns.
     */
    Optional<Recognition> matches(Set<String> columns, String title);

    /** A reader for one table. */
    Reader open(Sink sink, String title);

    /** Takes one table row by row. */
    interface Reader {
        /** A row and where it stands. */
        void row(Row row, Place place);

        /** There are no more rows. Always called once. */
        void end();
    }
}
