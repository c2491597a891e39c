package muniment.signing;

import java.util.List;

/**
 * The answer to one question about a signed document.
 *
 * @param tone how it sounds; the worst of what the sentences say
 */
public record Answer(Question question, Tone tone, List<String> sentences) {
    /** From the best to the worst. */
    public enum Tone {
        /** There is nothing to say. */
        SILENT,
        GOOD,
        CAUTION,
        BAD;

        public Tone or(Tone other) {
            return compareTo(other) > 0 ? this : other;
        }
    }

    public Answer {
        sentences = List.copyOf(sentences);
    }
}
