package muniment.assessment;

import java.time.Instant;
import muniment.journal.Author;
import muniment.journal.EntryId;

/** A value with who stated it, when, and in which entry. */
public record Stated<T>(T value, Author by, Instant at, EntryId entry) {}
