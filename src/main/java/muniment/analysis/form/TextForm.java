package muniment.analysis.form;

import java.util.List;
import java.util.Optional;
import muniment.analysis.reading.Recognition;
import muniment.analysis.reading.Sink;
import muniment.catalog.ArtefactId;

/** One kind of output that is made of lines, such as nodetool status. */
public interface TextForm {
    /** How many lines {@link #starts} may look at. */
    int LOOKAHEAD = 12;

    /** The artefact that it reads; a form that reads several kinds names the kind in its recognition. */
    ArtefactId kind();

    /**
     * Whether an output of this form starts at the first of these lines.
     *
     * @param lines the line and those that follow, at most {@link #LOOKAHEAD}; never empty
     */
    Optional<Recognition> starts(List<Line> lines);

    /**
     * The same for forms that tell apart tables with equal columns.
     *
     * @param title what a query above the lines or the name of the file calls them, such as
     *     {@code system_views.clients}; empty if nothing does
     */
    default Optional<Recognition> starts(List<Line> lines, String title) {
        return starts(lines);
    }

    /** A reader for one output; its first line is the one at which the output starts. */
    Reader open(Sink sink);

    /** The same for forms that tell apart tables with equal columns. */
    default Reader open(Sink sink, String title) {
        return open(sink);
    }

    /** Takes one output line by line. */
    interface Reader {
        /** Takes the next line; false when the line no longer belongs to the output, which then has ended. */
        boolean take(Line line);

        /**
         * Whether the line can only belong to this output, so that no other form has to be asked. For forms of many
         * such lines: asking all forms costs more than reading.
         */
        default boolean expects(Line line) {
            return false;
        }

        /** There are no more lines of this output. Always called once. */
        void end();
    }
}
