package muniment.report;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import muniment.assessment.Assessment;
import muniment.assessment.Command;
import muniment.assessment.Decision;
import muniment.assessment.Decisions;
import muniment.catalog.Catalog;
import muniment.catalog.Sha256;
import muniment.journal.Author;
import muniment.journal.AuthorKey;
import muniment.journal.Entry;
import muniment.journal.EntryId;
import muniment.journal.Person;
import muniment.journal.Recorded;

/** Writes an assessment by commands, one hour apart, with names that are the same on every machine. */
final class Scribe {
    static final Instant START = Instant.parse("2026-10-05T08:00:00Z");
    static final Author AYLIN = author("Aylin Demir", "aylin@contoso.example");
    static final Author RUBEN = author("Ruben Okafor", "ruben@contoso.example");

    private final Catalog catalog;
    private Assessment assessment = Assessment.EMPTY;
    private Instant now = START;

    Scribe(Catalog catalog) {
        this.catalog = catalog;
    }

    Assessment assessment() {
        return assessment;
    }

    /** Does it, and answers the last entry that it wrote. */
    EntryId by(Author author, Command command) {
        now = now.plus(Duration.ofHours(1));
        var decision =
                new Decisions(catalog, assessment, author, LocalDate.ofInstant(now, ZoneOffset.UTC)).decide(command);
        var accepted = assertInstanceOf(Decision.Accepted.class, decision, () -> command + " gave " + decision);
        EntryId last = null;
        for (var entry : accepted.entries()) {
            last = add(author, entry);
        }
        if (last == null) {
            throw new IllegalStateException("nothing was written by " + command);
        }
        return last;
    }

    /** Adds an entry without asking whether it may be. */
    EntryId add(Author author, Entry entry) {
        var id = new EntryId(Sha256.of(assessment.history().size() + " " + author + " " + now));
        assessment = assessment.after(new Recorded(id, Set.copyOf(assessment.heads()), author, now, entry));
        now = now.plusSeconds(1);
        return id;
    }

    Sha256 seen(muniment.catalog.StatementId obligation) {
        return ((muniment.assessment.Review.Submitted)
                        assessment.answer(obligation).review().orElseThrow().value())
                .content();
    }

    static Author author(String name, String mail) {
        return new Author(
                new Person(start(name), start(mail)),
                new AuthorKey(Sha256.of(name).hex()));
    }

    /** A person's name and address have at most 200 characters. */
    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), 200));
    }
}
