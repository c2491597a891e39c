package muniment.redaction;

import java.util.List;
import muniment.journal.Redaction.Lines;

/**
 * What is to be hidden in a text. Its words are secrets: it is never kept, printed or logged.
 *
 * @param texts as they stand there, upper and lower case apart; in JSON also with their escapes
 * @param patterns in the syntax of RE2, which can be matched in linear time
 * @param lines as a whole
 */
public record Hiding(List<String> texts, List<String> patterns, List<Lines> lines) {
    public Hiding {
        texts = List.copyOf(texts);
        patterns = List.copyOf(patterns);
        lines = List.copyOf(lines);
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return texts.isEmpty() && patterns.isEmpty() && lines.isEmpty();
    }

    @Override
    public String toString() {
        return "Hiding of %d texts, %d patterns and the lines %s".formatted(texts.size(), patterns.size(), lines);
    }
}
