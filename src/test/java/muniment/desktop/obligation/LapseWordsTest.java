package muniment.desktop.obligation;

import static muniment.assessment.Tale.ANNA;
import static muniment.assessment.Tale.OTTO;
import static muniment.assessment.Tale.TODAY;
import static muniment.assessment.ThreeObligations.BLOCKER;
import static muniment.assessment.ThreeObligations.RECENT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import muniment.assessment.Answer;
import muniment.assessment.Command;
import muniment.assessment.Observed;
import muniment.assessment.SeenContent;
import muniment.assessment.Tale;
import muniment.desktop.Bundles;
import muniment.journal.Result;
import muniment.observation.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class LapseWordsTest {
    private static final String OTHER_CONTENT =
            "The acceptance has lapsed: the result or its evidence changed after it was given.";
    private static final String OTHER_THRESHOLD =
            "The acceptance has lapsed: a check compares with another value than when it was given: "
                    + "\"The newest successful backup is recent and has not expired\" (interval of the default schedule).";

    private final Tale tale = Tale.opened();

    @BeforeEach
    void handIn() {
        tale.does(ANNA, Observed.file("list", TODAY, BLOCKER));
        tale.does(ANNA, Observed.analysis(Observed.saw(RECENT, Outcome.PASS, TODAY, "list")));
        tale.does(ANNA, Tale.result(BLOCKER, Result.SATISFIED, ""));
        tale.does(ANNA, new Command.Submit(BLOCKER));
    }

    private Answer answer() {
        return tale.assessment().answer(tale.catalog().obligation(BLOCKER).orElseThrow());
    }

    private void accept() {
        tale.does(OTTO, new Command.Accept(BLOCKER, SeenContent.digest(answer()), ""));
    }

    private void setInterval() {
        tale.does(ANNA, new Command.SetParameter(RECENT, "interval", List.of("12"), "by contract"));
    }

    private String words() {
        return new LapseWords(tale.catalog(), Bundles.load()).of(answer());
    }

    @Test
    void whenNothingChangedThenThereIsNothingToSay() {
        assertEquals("", words());
        accept();
        assertEquals("", words());
    }

    @Test
    void whenAThresholdChangedThenItIsNamedByItsCheck() {
        accept();
        setInterval();
        assertEquals(OTHER_THRESHOLD, words());
    }

    @Test
    void whenTheContentChangedAsWellThenBothAreSaid() {
        accept();
        setInterval();
        tale.does(OTTO, Tale.note(BLOCKER, TODAY));
        assertEquals(OTHER_CONTENT + " " + OTHER_THRESHOLD, words());
    }

    @Test
    void whenAThresholdChangedAfterHandingInThenItHasToBeHandedInAgain() {
        setInterval();
        assertEquals(
                "A check compares with another value than when it was handed in: "
                        + "\"The newest successful backup is recent and has not expired\" (interval of the default schedule). Hand it in again.",
                words());
    }
}
