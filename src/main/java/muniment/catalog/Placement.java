package muniment.catalog;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement stands: in the source document, in the matrix and under a wider statement.
 *
 * @param section headings of the source document, joined by {@code " / "}
 * @param anchor the sentence of the source document that it paraphrases
 * @param lines line numbers in the source document
 * @param task the row of the matrix, or null when no row covers it
 * @param partOf the wider statement that this one is a part of, or null; never leads in a circle
 */
public record Placement(
        String section,
        String anchor,
        List<Integer> lines,
        @Nullable TaskId task,
        @Nullable StatementId partOf) {
    public Placement {
        lines = List.copyOf(lines);
    }

    /** The row of the matrix that it belongs to, if any. */
    public Optional<TaskId> matrixTask() {
        return Optional.ofNullable(task);
    }

    /** The wider statement that it is a part of, if any. */
    public Optional<StatementId> whole() {
        return Optional.ofNullable(partOf);
    }
}
