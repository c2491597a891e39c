package muniment.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "<a@b>", " <a@b>", "Anna <", "Anna <a@b", "Anna > <a@b>", "A <b> <c>", "Anna <a b>"})
    void whenItIsNoPersonThenTheAnswerIsEmpty(String written) {
        assertEquals(Optional.empty(), Person.parse(written));
    }

    @Test
    void whenAPartIsTooLongThenTheAnswerIsEmpty() {
        assertEquals(Optional.empty(), Person.parse("a".repeat(201)));
        assertEquals(Optional.empty(), Person.parse("Anna <" + "a".repeat(201) + ">"));
        assertEquals(
                Optional.of(new Person("a".repeat(200), "b".repeat(200))),
                Person.parse("a".repeat(200) + "<" + "b".repeat(200) + ">"));
    }

    @Test
    void whenNameAndMailAreWrittenThenBothAreRead() {
        assertEquals(Optional.of(new Person("Anna Architect", "a@b")), Person.parse("  Anna Architect  <a@b> "));
        assertEquals(Optional.of(new Person("Anna", "")), Person.parse(" Anna "));
        assertEquals(Optional.of(new Person("Anna", "")), Person.parse("Anna <>"));
    }

    @Test
    void whenTheNameIsFollowedByEndlessSpaceThenTheAnswerComesAtOnce() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertEquals(Optional.empty(), Person.parse("a" + " ".repeat(3000) + "<")));
    }
}
