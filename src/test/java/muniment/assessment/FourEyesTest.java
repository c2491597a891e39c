package muniment.assessment;

import static muniment.assessment.Tale.ANNA;
import static muniment.assessment.Tale.OTTO;
import static muniment.assessment.Tale.TODAY;
import static muniment.assessment.Tale.note;
import static muniment.assessment.Tale.result;
import static muniment.assessment.ThreeObligations.BLOCKER;
import static muniment.assessment.ThreeObligations.MAJOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import muniment.journal.Author;
import muniment.journal.AuthorKey;
import muniment.journal.Entry;
import muniment.journal.EntryId;
import muniment.journal.Person;
import muniment.journal.Recorded;
import muniment.journal.Result;
import muniment.text.Phrase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two people have to agree, by key and by person, and on what both saw; also in a history that another program wrote,
 * where nothing refused what this one would refuse.
 */
final class FourEyesTest {
    private static final Author ANNAS_SECOND_KEY = new Author(ANNA.person(), new AuthorKey("3".repeat(64)));
    private static final Author OTHER_NAME_ON_ANNAS_KEY = new Author(new Person("Zed", "zed@example.org"), ANNA.key());
    private static final Author CARL =
            new Author(new Person("Carl", "carl@example.org"), new AuthorKey("4".repeat(64)));

    private final Tale tale = Tale.opened();
    private int second;
    private EntryId evidence = EntryId.of("0".repeat(64));

    @BeforeEach
    void handIn() {
        tale.does(ANNA, result(BLOCKER, Result.SATISFIED, ""));
        evidence = tale.does(ANNA, note(BLOCKER, TODAY)).getFirst().id();
        tale.does(ANNA, new Command.Submit(BLOCKER));
    }

    private Answer answer() {
        return tale.assessment().answer(tale.catalog().obligation(BLOCKER).orElseThrow());
    }

    private Recorded accept() {
        return tale.does(OTTO, new Command.Accept(BLOCKER, SeenContent.digest(answer()), "agreed"))
                .getFirst();
    }

    /** An entry as any program could write it. */
    private Recorded forge(Author author, Entry entry) {
        var at = TODAY.atTime(18, 0).toInstant(ZoneOffset.UTC).plusSeconds(second++);
        var recorded = Tale.record(author, tale.assessment().heads(), at, entry);
        tale.take(List.of(recorded));
        return recorded;
    }

    private Entry acceptance() {
        return new Entry.Accepted(BLOCKER, SeenContent.digest(answer()), "", Decisions.names(answer().reviews()));
    }

    private List<String> told(Recorded about) {
        return Chronicle.of(tale.catalog(), tale.assessment()).lines().stream()
                .filter(line -> line.recorded().equals(about))
                .flatMap(line -> line.effects().stream())
                .map(Phrase::key)
                .toList();
    }

    @Test
    void whenASecondPersonAcceptsThenItCounts() {
        var accepted = accept();
        assertEquals(WorkStatus.ACCEPTED, answer().status());
        assertEquals(List.of(), told(accepted));
    }

    static List<Author> notASecondPerson() {
        return List.of(ANNA, ANNAS_SECOND_KEY, OTHER_NAME_ON_ANNAS_KEY);
    }

    @ParameterizedTest
    @MethodSource("notASecondPerson")
    void whenItIsTheSamePersonOrKeyThenAcceptingIsRefusedAndAForgedAcceptanceDoesNotCount(Author author) {
        assertEquals(
                List.of("refusal.own-submission"),
                tale.refusals(author, new Command.Accept(BLOCKER, SeenContent.digest(answer()), "")));
        var forged = forge(author, acceptance());
        assertNotEquals(WorkStatus.ACCEPTED, answer().status());
        assertTrue(answer().selfAccepted());
        assertEquals(List.of("history.lapsed.own"), told(forged));
    }

    @Test
    void whenNobodyHandedItInThenAForgedAcceptanceDoesNotCount() {
        forge(OTTO, new Entry.Accepted(BLOCKER, SeenContent.digest(answer()), "", Set.of()));
        assertNotEquals(WorkStatus.ACCEPTED, answer().status());
    }

    static List<Consumer<FourEyesTest>> changes() {
        return List.of(
                test -> test.tale.does(OTTO, note(BLOCKER, TODAY.minusDays(1))),
                test -> test.tale.does(ANNA, new Command.WithdrawEvidence(test.evidence, "wrong")),
                test -> test.tale.does(ANNA, result(BLOCKER, Result.PARTIALLY_SATISFIED, "hm")),
                test -> test.tale.does(ANNA, new Command.Undo(Set.of(test.evidence))),
                test -> {
                    var other =
                            test.tale.does(ANNA, note(MAJOR, TODAY)).getFirst().id();
                    test.tale.does(ANNA, new Command.LinkEvidence(other, Set.of(BLOCKER)));
                });
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whenWhatWasSeenChangesThenTheAcceptanceLapsesAndTheHistorySaysByWhat(Consumer<FourEyesTest> change) {
        accept();
        change.accept(this);
        assertTrue(answer().reviewLapsed());
        assertEquals(1, told(tale.recorded().getLast()).size());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whenItChangesAfterHandingInThenAForgedAcceptanceOfTheChangeDoesNotCount(Consumer<FourEyesTest> change) {
        change.accept(this);
        assertEquals(
                List.of("refusal.nothing-submitted"),
                tale.refusals(OTTO, new Command.Accept(BLOCKER, SeenContent.digest(answer()), "")));
        forge(OTTO, acceptance());
        assertNotEquals(WorkStatus.ACCEPTED, answer().status());
    }

    @Test
    void whenTheChangeIsTakenBackThenTheAcceptanceHoldsAgain() {
        accept();
        var more = tale.does(OTTO, note(BLOCKER, TODAY)).getFirst();
        assertNotEquals(WorkStatus.ACCEPTED, answer().status());
        tale.does(OTTO, new Command.Undo(Set.of(more.id())));
        assertEquals(WorkStatus.ACCEPTED, answer().status());
    }

    @Test
    void whenAnotherForgesATakingBackOfAReviewThenItHasNoEffect() {
        var accepted = accept();
        forge(ANNA, new Entry.Undone(Set.of(accepted.id())));
        assertEquals(WorkStatus.ACCEPTED, answer().status());
        var takenBack = forge(OTTO, new Entry.Undone(Set.of(accepted.id())));
        assertEquals(WorkStatus.SUBMITTED, answer().status());
        forge(ANNA, new Entry.Undone(Set.of(takenBack.id())));
        assertEquals(WorkStatus.SUBMITTED, answer().status());
    }

    @Test
    void whenCopiesAcceptAndSendBackThenTheAcceptanceDoesNotCountUntilSettled() {
        var copy = tale.copy();
        accept();
        var returned = Tale.record(
                CARL,
                copy.assessment().heads(),
                Instant.parse("2026-01-01T00:00:00Z"),
                new Entry.Returned(
                        BLOCKER,
                        "not yet",
                        Decisions.names(copy.assessment().answer(BLOCKER).reviews())));
        tale.take(List.of(returned));
        assertEquals(WorkStatus.IN_PROGRESS, answer().status());
        assertTrue(answer().conflicting());
    }

    @Test
    void whenACopyChangesWhatAnotherAcceptedThenTheMergeShowsTheLapse() {
        var copy = tale.copy();
        accept();
        var change = copy.does(ANNA, note(BLOCKER, TODAY));
        tale.take(change);
        assertTrue(answer().reviewLapsed());
        assertEquals(
                1,
                Chronicle.of(tale.catalog(), tale.assessment()).lines().stream()
                        .mapToInt(line -> line.effects().size())
                        .sum());
    }

    @Test
    void whenNamesAndKeysDoNotFitTogetherThenThePeopleSaySo() {
        forge(ANNAS_SECOND_KEY, new Entry.Commented(BLOCKER, "one"));
        forge(OTHER_NAME_ON_ANNAS_KEY, new Entry.Commented(BLOCKER, "two"));
        forge(CARL, new Entry.Commented(BLOCKER, "three"));
        var members = People.of(tale.assessment().history()).members();
        assertEquals(
                List.of(ANNA, ANNAS_SECOND_KEY, OTHER_NAME_ON_ANNAS_KEY, CARL),
                members.stream().map(People.Member::author).toList());
        assertEquals(List.of(OTHER_NAME_ON_ANNAS_KEY), members.getFirst().sameKey());
        assertEquals(List.of(ANNAS_SECOND_KEY), members.getFirst().sameName());
        assertEquals(tale.recorded().size() - 3, members.getFirst().entries());
        assertTrue(members.getLast().plain());
    }
}
