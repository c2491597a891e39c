package muniment.analysis.check.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.observation.Measurement;
import muniment.observation.Outcome;
import muniment.observation.Subject;
import org.jspecify.annotations.Nullable;

/** What a check says of one subject, before it is written down. */
final class Verdict {
    private final Outcome outcome;
    private final Subject subject;
    private final String key;
    private final Object[] values;
    private final List<Seen<?>> seen = new ArrayList<>();
    private Measurement measured = Measurement.NONE;
    private @Nullable String parameter;
    private String[] collect = {};

    private Verdict(Outcome outcome, Subject subject, String key, Object... values) {
        this.outcome = outcome;
        this.subject = subject;
        this.key = key;
        this.values = values;
    }

    static Verdict pass(Subject subject, String key, Object... values) {
        return new Verdict(Outcome.PASS, subject, key, values);
    }

    static Verdict warn(Subject subject, String key, Object... values) {
        return new Verdict(Outcome.WARN, subject, key, values);
    }

    static Verdict fail(Subject subject, String key, Object... values) {
        return new Verdict(Outcome.FAIL, subject, key, values);
    }

    static Verdict unknown(Subject subject, String key, Object... values) {
        return new Verdict(Outcome.UNKNOWN, subject, key, values);
    }

    static Verdict notApplicable(Subject subject, String key, Object... values) {
        return new Verdict(Outcome.NOT_APPLICABLE, subject, key, values);
    }

    static Verdict of(Outcome outcome, Subject subject, String key, Object... values) {
        return new Verdict(outcome, subject, key, values);
    }

    Verdict from(Seen<?> fact) {
        seen.add(fact);
        return this;
    }

    Verdict from(Collection<? extends Seen<?>> facts) {
        seen.addAll(facts);
        return this;
    }

    Verdict measured(String value, String unit) {
        measured = new Measurement(value, unit);
        return this;
    }

    Verdict measured(long value) {
        return measured(Long.toString(value), "");
    }

    Verdict against(String name) {
        parameter = name;
        return this;
    }

    /** As {@link #against}; an empty name leaves the catalog's wording. */
    Verdict againstAny(String name) {
        return name.isEmpty() ? this : against(name);
    }

    Verdict collect(String... artefacts) {
        collect = artefacts;
        return this;
    }

    Outcome outcome() {
        return outcome;
    }

    /** Whether it says that something is wrong or open. */
    boolean objects() {
        return outcome == Outcome.FAIL || outcome == Outcome.WARN || outcome == Outcome.UNKNOWN;
    }

    void write(Findings findings) {
        var draft = findings.about(subject)
                .from(seen)
                .measured(measured.value(), measured.unit())
                .collect(collect);
        if (parameter != null) {
            draft.against(parameter);
        }
        draft.end(outcome, key, values);
    }
}
