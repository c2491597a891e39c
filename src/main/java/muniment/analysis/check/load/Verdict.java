package muniment.analysis.check.load;

import java.util.List;
import muniment.analysis.check.Figures;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.observation.Measurement;
import muniment.observation.Outcome;
import muniment.observation.Subject;
import muniment.text.Phrase;

/**
 * What is to be said of one subject.
 *
 * @param parameter what it was compared with; empty for the catalog's wording of the threshold
 */
record Verdict(
        Outcome outcome,
        Subject subject,
        List<? extends Seen<?>> seen,
        Measurement measured,
        String parameter,
        Phrase says) {
    Verdict {
        seen = List.copyOf(seen);
    }

    static Verdict of(
            Outcome outcome, Subject subject, Seen<?> seen, Measurement measured, String parameter, Phrase says) {
        return new Verdict(outcome, subject, List.of(seen), measured, parameter, says);
    }

    /** A subject that cannot be judged. */
    static Verdict unknown(Subject subject, Seen<?> seen, Phrase says) {
        return new Verdict(Outcome.UNKNOWN, subject, List.of(seen), Measurement.NONE, "", says);
    }

    /** A figure as observations print it. */
    static Measurement figure(double value, String unit) {
        return new Measurement(Figures.plain(value), unit);
    }

    void write(Findings findings) {
        var draft = findings.about(subject).from(seen).measured(measured.value(), measured.unit());
        var against = parameter.isEmpty() ? draft : draft.against(parameter);
        against.end(outcome, says.key(), says.values().toArray());
    }
}
