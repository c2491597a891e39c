package muniment.catalog;

import java.util.List;

/**
 * One line of the source document and the statements that came from it.
 *
 * @param kind what the line is: heading, sentence, bullet, matrix row or row of the alternative's table
 * @param targets ids of statements, a task or a benefit; empty for headings
 */
public record TracedLine(int line, String text, Kind kind, List<String> targets) {
    public TracedLine {
        targets = List.copyOf(targets);
    }

    /** What a line of the source document is. */
    public enum Kind {
        HEADING,
        SENTENCE,
        BULLET,
        MATRIX_ROW,
        ALTERNATIVE_ROW
    }
}
