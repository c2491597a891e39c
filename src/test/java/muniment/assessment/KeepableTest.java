package muniment.assessment;

import static muniment.assessment.Tale.ANNA;
import static muniment.assessment.Tale.TODAY;
import static muniment.assessment.ThreeObligations.BLOCKER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import muniment.catalog.Sha256;
import muniment.journal.Content;
import muniment.journal.Custody;
import muniment.journal.Evidence;
import muniment.journal.Result;
import muniment.journal.Sample;
import muniment.journal.Scope;
import muniment.journal.Times;
import org.junit.jupiter.api.Test;

/** What the file cannot hold is refused before it comes there. */
final class KeepableTest {
    private static final LocalDate FAR = LocalDate.of(10_000, 1, 1);
    private static final LocalDate BEFORE = LocalDate.of(-1, 12, 31);
    private static final Instant NOON = Instant.parse("2026-06-15T12:00:00Z");
    private static final String HALF = "half \ud83d";
    private static final String MALFORMED = "refusal.text-malformed";
    private static final String OUT_OF_RANGE = "refusal.date-out-of-range";

    private final Tale tale = Tale.opened();

    @Test
    void whenAYearCannotBeKeptThenTheDateIsRefused() {
        assertEquals(List.of(OUT_OF_RANGE), tale.refusals(ANNA, new Command.SetDue(BLOCKER, FAR)));
        assertEquals(
                List.of(OUT_OF_RANGE, OUT_OF_RANGE),
                tale.refusals(ANNA, new Command.SetScope(new Scope("a", "b", "", "", BEFORE, FAR))));
        assertEquals(
                List.of("refusal.risk-too-long", OUT_OF_RANGE),
                tale.refusals(ANNA, new Command.AcceptRisk(BLOCKER, FAR, "why", "CIO")));
        assertEquals(
                List.of(OUT_OF_RANGE, OUT_OF_RANGE, OUT_OF_RANGE, OUT_OF_RANGE),
                tale.refusals(ANNA, recorded("list", "42", new Times(Instant.MIN, BEFORE, FAR, NOON, FAR))));
        assertEquals(List.of(OUT_OF_RANGE), tale.refusals(ANNA, recorded("list", "42", Times.received(Instant.MAX))));
        tale.does(ANNA, new Command.SetDue(BLOCKER, LocalDate.of(9999, 12, 31)));
        assertEquals(
                LocalDate.of(9999, 12, 31),
                tale.assessment().answer(BLOCKER).due().orElse(TODAY));
    }

    @Test
    void whenATextHoldsHalfACharacterThenItIsRefused() {
        assertEquals(List.of(MALFORMED, MALFORMED), tale.refusals(ANNA, recorded(HALF, HALF, Times.received(NOON))));
        assertEquals(List.of(MALFORMED), tale.refusals(ANNA, Tale.result(BLOCKER, Result.SATISFIED, HALF)));
        assertEquals(List.of(MALFORMED), tale.refusals(ANNA, new Command.SetOwner(BLOCKER, HALF)));
        assertEquals(List.of(MALFORMED), tale.refusals(ANNA, new Command.Remark(BLOCKER, HALF)));
        assertEquals(
                List.of(MALFORMED),
                tale.refusals(ANNA, new Command.SetScope(new Scope("a", "b", HALF, "", null, null))));
        assertEquals(
                List.of(MALFORMED),
                tale.refusals(ANNA, new Command.NoteReport(Sha256.of("x"), HALF, "", null, Set.of())));
        tale.does(ANNA, new Command.Remark(BLOCKER, "whole \ud83d\ude00"));
    }

    private static Command recorded(String title, String note, Times times) {
        return new Command.RecordEvidence(
                new Evidence(title, new Content.Note(note), times, Custody.UNKNOWN, Sample.WHOLE), Set.of(BLOCKER));
    }
}
