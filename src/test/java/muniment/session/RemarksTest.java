package muniment.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import muniment.assessment.Assessment;
import muniment.catalog.BundledCatalog;
import muniment.catalog.Catalog;
import muniment.catalog.CatalogReader;
import muniment.catalog.Sha256;
import muniment.journal.Author;
import muniment.journal.AuthorKey;
import muniment.journal.Entry;
import muniment.journal.EntryId;
import muniment.journal.Examined;
import muniment.journal.Examined.Outcome;
import muniment.journal.Examined.Part;
import muniment.journal.Person;
import muniment.journal.Recorded;
import muniment.text.Phrase;
import org.junit.jupiter.api.Test;

final class RemarksTest {
    private static final Catalog OURS = BundledCatalog.read();
    private static final Entry OPENED = new Entry.Opened(
            OURS.edition().id(), OURS.edition().version(), OURS.edition().digest());

    private static Author author(String name, char key) {
        return new Author(
                new Person(name, ""), new AuthorKey(String.valueOf(key).repeat(64)));
    }

    private static Assessment written(Recorded... history) {
        return Assessment.of(List.of(history));
    }

    private static Recorded first(Author author) {
        return new Recorded(new EntryId(Sha256.of("1")), Set.of(), author, Instant.EPOCH, OPENED);
    }

    private static Recorded second(Author author, Entry entry) {
        return new Recorded(
                new EntryId(Sha256.of("2")),
                Set.of(new EntryId(Sha256.of("1"))),
                author,
                Instant.EPOCH.plusSeconds(1),
                entry);
    }

    private static Examined sound(Part part) {
        return new Examined(part, Outcome.SOUND, 2, List.of());
    }

    private static List<Phrase> remarks(Remarks remarks) {
        var all = new ArrayList<Phrase>();
        for (var part : Part.values()) {
            var examined = remarks.on(sound(part));
            assertEquals(examined.flaws().isEmpty() ? Outcome.SOUND : Outcome.NOTED, examined.outcome());
            all.addAll(examined.flaws());
        }
        return all;
    }

    @Test
    void whenOnePersonWithOneKeyWroteAgainstOurCatalogThenThereIsNothingToRemark() {
        var ada = author("Ada", 'a');
        assertEquals(List.of(), remarks(new Remarks(OURS, written(first(ada), second(ada, OPENED)))));
    }

    @Test
    void whenSomebodyElseSignsInAnothersNameOrUnderAnotherThenEitherKeyIsTold() {
        var assessment = written(first(author("Ada", 'a')), second(author("ada", 'b'), OPENED));
        assertEquals(
                List.of(
                        Phrase.of("session.remark.several-keys", "Ada", "a".repeat(12)),
                        Phrase.of("session.remark.several-keys", "ada", "b".repeat(12))),
                remarks(new Remarks(OURS, assessment)));
        assertEquals(
                List.of(
                        Phrase.of("session.remark.shared-key", "Ada", "a".repeat(12)),
                        Phrase.of("session.remark.shared-key", "Bob", "a".repeat(12))),
                remarks(new Remarks(OURS, written(first(author("Ada", 'a')), second(author("Bob", 'a'), OPENED)))));
    }

    @Test
    void whenAnEntryIsOfANewerVersionThenTheReadinessIsSaidToLeaveItOut() {
        var ada = author("Ada", 'a');
        var assessment = written(first(ada), second(ada, new Entry.Unrecognised("meeting-held/1", "{}")));
        assertEquals(List.of(Phrase.of("session.remark.unknown-entries", 1L)), remarks(new Remarks(OURS, assessment)));
    }

    @Test
    void whenTheCatalogOnlyCallsItselfOursThenThatIsSaidUnlessSomethingIsWrongAnyhow() throws Exception {
        var words = new String(BundledCatalog.bytes(), StandardCharsets.UTF_8);
        var changed = CatalogReader.read((words + " ").getBytes(StandardCharsets.UTF_8));
        assertNotEquals(OURS.edition().digest(), changed.edition().digest());
        var remarks = new Remarks(changed, written(first(author("Ada", 'a'))));
        assertEquals(
                List.of(Phrase.of(
                        "session.remark.other-catalog",
                        OURS.edition().id(),
                        OURS.edition().version(),
                        changed.edition().digest().hex())),
                remarks(remarks));
        var broken = new Examined(Part.CATALOG, Outcome.UNSOUND, 1, List.of(Phrase.of("flaw")));
        assertEquals(broken, remarks.on(broken));
    }
}
