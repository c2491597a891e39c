package muniment.session.analysis;

import java.util.List;
import java.util.Set;
import muniment.assessment.Stated;
import muniment.journal.Entry;
import muniment.text.Phrase;

/**
 * A recorded analysis done again on the stored bytes.
 *
 * @param result what came out under the conditions that were recorded with it
 * @param today what today's values, traits, catalog and day would say otherwise; empty where that is the same
 */
public record Reperformance(Stated<Entry.AnalysisRecorded> run, Result result, Today today) {
    /** Why an outcome may be another one. */
    public enum Reason {
        /** Another version of the analyser made it. */
        ANALYSER,
        /** Another catalog was used. */
        CATALOG,
        /** Other values were compared with. */
        PARAMETERS,
        /** The cluster was described differently. */
        TRAITS,
        /** Time has passed. */
        TIME,
        /** Nothing explains it: the record or the program is not what it was. */
        UNEXPLAINED
    }

    /** What came out under the same conditions. */
    public sealed interface Result {
        /** The same observations. */
        record Same() implements Result {}

        /** Others. */
        record Differs(List<Difference> differences, Set<Reason> reasons) implements Result {
            public Differs {
                differences = List.copyOf(differences);
                reasons = Set.copyOf(reasons);
            }
        }

        /** It cannot be done again, for this reason. */
        record NotPossible(Phrase why) implements Result {}
    }

    /** What would come out today, and what may explain it. */
    public record Today(List<Difference> differences, Set<Reason> reasons) {
        /** The same. */
        static final Today SAME = new Today(List.of(), Set.of());

        public Today {
            differences = List.copyOf(differences);
            reasons = Set.copyOf(reasons);
        }
    }

    /** Whether the same bytes gave the same observations. */
    public boolean same() {
        return result instanceof Result.Same;
    }
}
