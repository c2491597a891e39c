package muniment.assessment;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muniment.catalog.Catalog;
import muniment.catalog.Sha256;
import muniment.catalog.StatementId;
import muniment.journal.Author;
import muniment.journal.AuthorKey;
import muniment.journal.Content;
import muniment.journal.Custody;
import muniment.journal.Entry;
import muniment.journal.EntryId;
import muniment.journal.Evidence;
import muniment.journal.Person;
import muniment.journal.Recorded;
import muniment.journal.Result;
import muniment.journal.Sample;
import muniment.journal.Scope;
import muniment.journal.Times;

/** Tells a history by commands, without a disk: what is decided is recorded and folded at once. */
public final class Tale {
    public static final Author ANNA = author("Anna Architect", "anna@example.org", '1');
    public static final Author OTTO = author("Otto Auditor", "otto@example.org", '2');
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private final Catalog catalog = ThreeObligations.get();
    private final List<Recorded> recorded = new ArrayList<>();
    private Assessment assessment = Assessment.EMPTY;
    private Instant clock = TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC);

    public static Tale opened() {
        var tale = new Tale();
        tale.does(ANNA, new Command.Open(Scope.of("Orders", "orders-prod"), Map.of(ThreeObligations.HYBRID, false)));
        return tale;
    }

    /** A second telling that goes on from here without this one knowing. */
    public Tale copy() {
        var copy = new Tale();
        copy.take(recorded);
        copy.clock = clock;
        return copy;
    }

    public void take(List<Recorded> others) {
        recorded.addAll(others);
        assessment = assessment.after(others);
    }

    public Decision asks(Author author, Command command) {
        return new Decisions(catalog, assessment, author, TODAY).decide(command);
    }

    /** Does what must be accepted and answers what was recorded. */
    public List<Recorded> does(Author author, Command command) {
        var accepted = assertInstanceOf(Decision.Accepted.class, asks(author, command), command::toString);
        clock = clock.plusSeconds(60);
        var added = new ArrayList<Recorded>();
        for (var entry : accepted.entries()) {
            var parents = added.isEmpty()
                    ? assessment.heads()
                    : Set.of(added.getLast().id());
            added.add(record(author, parents, clock, entry));
        }
        take(added);
        return added;
    }

    /** What the answer is when nothing speaks against a command but this. */
    public List<String> refusals(Author author, Command command) {
        return assertInstanceOf(Decision.Refused.class, asks(author, command), command::toString).reasons().stream()
                .map(reason -> reason.phrase().key())
                .toList();
    }

    public Assessment assessment() {
        return assessment;
    }

    public Catalog catalog() {
        return catalog;
    }

    public List<Recorded> recorded() {
        return List.copyOf(recorded);
    }

    public static Recorded record(Author author, Set<EntryId> parents, Instant at, Entry entry) {
        var name = Sha256.of(author + " " + new java.util.TreeSet<>(parents) + " " + at + " " + entry);
        return new Recorded(new EntryId(name), parents, author, at, entry);
    }

    public static Command.SetResult result(StatementId id, Result result, String because) {
        return new Command.SetResult(id, result, null, because);
    }

    public static Command.RecordEvidence note(StatementId id, LocalDate captured) {
        var at = captured.atStartOfDay().toInstant(ZoneOffset.UTC);
        var times = new Times(at, null, null, at, null);
        return new Command.RecordEvidence(
                new Evidence("Backup list", new Content.Note("42 backups"), times, Custody.UNKNOWN, Sample.WHOLE),
                Set.of(id));
    }

    private static Author author(String name, String mail, char key) {
        return new Author(
                new Person(name, mail), new AuthorKey(String.valueOf(key).repeat(64)));
    }
}
