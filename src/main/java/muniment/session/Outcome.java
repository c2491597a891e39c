package muniment.session;

import java.util.List;
import muniment.assessment.Decision;
import muniment.journal.Recorded;
import muniment.text.Phrase;

/** A decision with what was kept because of it. */
record Outcome(Decision decision, List<Recorded> recorded) {
    Outcome {
        recorded = List.copyOf(recorded);
    }

    static Outcome refused(Phrase reason) {
        return new Outcome(
                new Decision.Refused(List.of(new Decision.Reason(Decision.Field.COMMAND, reason))), List.of());
    }
}
