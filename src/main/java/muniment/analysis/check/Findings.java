package muniment.analysis.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import muniment.analysis.Analyser;
import muniment.catalog.ArtefactId;
import muniment.catalog.CheckId;
import muniment.observation.Capture;
import muniment.observation.Citation;
import muniment.observation.Finding;
import muniment.observation.Grounds;
import muniment.observation.Measurement;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import muniment.observation.Subject;
import muniment.observation.Threshold;
import muniment.text.Phrase;

/**
 * Writes down what one check found.
 *
 * <p>Guarantees that every observation has a sentence, a threshold with its sources and the places that it rests on.
 *
 * <pre>{@code
 * var findings = dossier.findings(ID);
 * findings.about(Subject.of(KEYSPACE, "billing").at("dc1"))
 *         .from(seen)
 *         .measured(1, "")
 *         .against("minimum")
 *         .fail("check-schema.repl-rf.low", "billing", "dc1", "1");
 * return findings.all();
 * }</pre>
 */
public final class Findings {
    /** More places are counted in the sentence, not cited. */
    private static final int CITATIONS = 50;

    private final CheckId check;
    private final Settings settings;
    private final List<Observation> observations = new ArrayList<>();

    Findings(CheckId check, Settings settings) {
        this.check = check;
        this.settings = settings;
    }

    /** Starts an observation about this subject. */
    public Draft about(Subject subject) {
        return new Draft(subject);
    }

    /** Everything written down, in its order. */
    public List<Observation> all() {
        return List.copyOf(observations);
    }

    /** One observation that is being written down; a method that names an outcome ends it. */
    public final class Draft {
        private final Subject subject;
        private final Set<Citation> citations = new LinkedHashSet<>();
        private final List<Capture> captures = new ArrayList<>();
        private final List<ArtefactId> collect = new ArrayList<>();
        private Measurement measured = Measurement.NONE;
        private Threshold threshold;

        private Draft(Subject subject) {
            this.subject = subject;
            var rule = settings.check(check).rule();
            this.threshold = new Threshold(rule.threshold(), rule.sources(), false);
        }

        /** The facts that it rests on, the most telling first. */
        public Draft from(Collection<? extends Seen<?>> seen) {
            seen.forEach(this::from);
            return this;
        }

        /** A fact that it rests on. */
        public Draft from(Seen<?> seen) {
            if (citations.size() < CITATIONS) {
                citations.add(seen.cite());
            }
            captures.add(seen.reading().circumstances().capture());
            return this;
        }

        /** The place itself, where it is finer than a fact's. */
        public Draft citing(Citation citation, Capture capture) {
            citations.add(citation);
            captures.add(capture);
            return this;
        }

        /** The figure, without needless digits. */
        public Draft measured(double value, String unit) {
            return measured(Figures.plain(value), unit);
        }

        /** The figure or word as it is to be printed. */
        public Draft measured(String value, String unit) {
            measured = new Measurement(value, unit);
            return this;
        }

        /** The parameter that it is compared with; without one the catalog's wording of the threshold stands. */
        public Draft against(String parameter) {
            threshold = Thresholds.of(settings, check, parameter);
            return this;
        }

        /** What would decide it; without this, the artefacts that the check reads. */
        public Draft collect(String... artefacts) {
            for (var artefact : artefacts) {
                collect.add(new ArtefactId(artefact));
            }
            return this;
        }

        /** The check holds. */
        public void pass(String key, Object... values) {
            end(Outcome.PASS, key, values);
        }

        /** Somebody should look at it. */
        public void warn(String key, Object... values) {
            end(Outcome.WARN, key, values);
        }

        /** The check does not hold. */
        public void fail(String key, Object... values) {
            end(Outcome.FAIL, key, values);
        }

        /** It cannot be decided; the sentence says why. */
        public void unknown(String key, Object... values) {
            end(Outcome.UNKNOWN, key, values);
        }

        /** The check has nothing to say here, and the sentence says why. */
        public void notApplicable(String key, Object... values) {
            end(Outcome.NOT_APPLICABLE, key, values);
        }

        /** For checks that find the outcome first; the same as the method of its name. */
        public void end(Outcome outcome, String key, Object... values) {
            var wanted = outcome != Outcome.UNKNOWN
                    ? List.<ArtefactId>of()
                    : collect.isEmpty() ? Thresholds.artefacts(settings, check) : collect;
            observations.add(new Observation(
                    check,
                    outcome,
                    subject,
                    new Finding(Wording.say(Phrase.of(key, values)), measured, threshold),
                    new Grounds(List.copyOf(citations), oldest(), Analyser.VERSION),
                    wanted));
        }

        private Capture oldest() {
            return captures.stream()
                    .min(Comparator.comparing(capture -> capture.moment().orElse(java.time.Instant.MIN)))
                    .orElse(Capture.UNKNOWN);
        }
    }
}
