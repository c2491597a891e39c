package muniment.journal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as it was recorded; the entry that records it gives it its name.
 *
 * @param title what people call it
 * @param sample how it relates to the whole population, with empty texts where it is the whole
 * @param redaction what it is a redacted copy of; null for all other evidence
 */
public record Evidence(
        String title,
        Content content,
        Times times,
        Custody custody,
        Sample sample,
        @Nullable Redaction redaction) {
    public Evidence {
        title = title.strip();
    }

    /** Evidence that is no redacted copy. */
    public Evidence(String title, Content content, Times times, Custody custody, Sample sample) {
        this(title, content, times, custody, sample, null);
    }

    /** What it is a redacted copy of. */
    public Optional<Redaction> redacted() {
        return Optional.ofNullable(redaction);
    }
}
