package muniment.session.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import muniment.catalog.Sha256;
import muniment.journal.Access;
import muniment.journal.Author;
import muniment.journal.Entry;
import muniment.journal.JournalProblem;
import muniment.journal.Person;
import muniment.journal.Recorded;
import muniment.journal.store.Documents;
import muniment.journal.store.Verified;
import muniment.session.Desk;
import muniment.session.FileProblem;
import muniment.session.Session;
import muniment.signing.Identity;
import muniment.signing.Refusal;

/**
 * The three files of a demonstration in one directory, and whether they may be replaced: only what an earlier one made,
 * in which nobody worked since and which nobody has open.
 */
public record DemoFiles(Path document, Path report, Path identity) {
    /** What protects the identity of the demonstration, which proves nobody's name. */
    public static final String PASSWORD = "muniment-demo";

    /** Their usual names in this directory. */
    public static DemoFiles in(Path directory) {
        return new DemoFiles(
                directory.resolve("contoso-orders.muniment"),
                directory.resolve("contoso-orders-readiness.pdf"),
                directory.resolve("demo-identity.p12"));
    }

    /** @throws FileProblem if one of them is there and was made by somebody else */
    void requireOwn(Desk desk) throws FileProblem {
        require(document, FileProblem.Kind.SAMPLE_IN_USE, !Files.exists(document) || ownDocument(desk));
        require(report, FileProblem.Kind.EXISTS, !Files.exists(report) || ownReport(desk));
        require(identity, FileProblem.Kind.EXISTS, !Files.exists(identity) || ownIdentity());
    }

    /** @throws FileProblem if somebody has the assessment open */
    void requireFree() throws FileProblem {
        require(document, FileProblem.Kind.SAMPLE_IN_USE, !Files.exists(document) || !held());
    }

    private boolean held() {
        try {
            return !free();
        } catch (JournalProblem noAssessment) {
            return false;
        }
    }

    private static void require(Path file, FileProblem.Kind otherwise, boolean own) throws FileProblem {
        if (!own) {
            throw new FileProblem(otherwise, file, "", null);
        }
    }

    private boolean ownDocument(Desk desk) {
        try (var session = desk.look(document)) {
            var story = Story.read();
            var assessment = session.snapshot().assessment();
            return assessment.scope().name().equals(story.scope().name())
                    && asMade(story, assessment.history())
                    && free();
        } catch (JournalProblem notOurs) {
            return false;
        }
    }

    /** Only people of the story wrote in it, each with one key, and nothing follows the note of the one report. */
    private static boolean asMade(Story story, List<Recorded> history) {
        var people = story.people().values().stream()
                .map(words -> Person.parse(words).orElseThrow())
                .collect(Collectors.toSet());
        var authors = history.stream().map(Recorded::author).collect(Collectors.toSet());
        var notes = history.stream()
                .filter(recorded -> recorded.entry() instanceof Entry.OfReport)
                .toList();
        return notes.size() == 1
                && history.getLast().equals(notes.getFirst())
                && authors.size() == people.size()
                && authors.stream()
                        .map(Author::person)
                        .collect(Collectors.toSet())
                        .equals(people);
    }

    /** Whether nobody works in it, this very program included. */
    private boolean free() throws JournalProblem {
        try (var journal = Documents.open(document, Verified.none())) {
            return journal.access() instanceof Access.Writable;
        }
    }

    private boolean ownReport(Desk desk) {
        if (!Files.exists(document)) {
            return false;
        }
        try (var session = desk.look(document)) {
            var digest = Sha256.of(Files.readAllBytes(report));
            return issued(session, digest);
        } catch (JournalProblem | IOException notOurs) {
            return false;
        }
    }

    private static boolean issued(Session session, Sha256 digest) {
        return session.snapshot().assessment().reports().stream()
                .anyMatch(report -> report.value().digest().equals(digest));
    }

    private boolean ownIdentity() {
        try {
            return !Identity.open(identity, PASSWORD.toCharArray())
                    .certificate()
                    .fingerprint()
                    .isEmpty();
        } catch (Refusal notOurs) {
            return false;
        }
    }
}
