package muniment.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import muniment.assessment.ParameterChange;
import muniment.assessment.Stated;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the analyses saw, and what they compared with instead of the catalog's values.
 *
 * @param more how many observations are not shown; the attached data have all of them
 */
public record ObservationAnnex(List<Run> runs, List<CheckGroup> checks, int more, List<Deviation> deviations) {
    public ObservationAnnex {
        runs = List.copyOf(runs);
        checks = List.copyOf(checks);
        deviations = List.copyOf(deviations);
    }

    /** How many observations are shown. */
    public int shown() {
        return checks.stream()
                .flatMap(check -> check.groups().stream())
                .mapToInt(ObservationGroup::count)
                .sum();
    }

    /** An analysis: who recorded it when, and how much it read and saw. */
    public record Run(Instant at, String by, String analyser, long files, int observations) {}

    /** The observations of one check, by outcome and threshold, the worst first. */
    public record CheckGroup(String check, String title, List<ObservationGroup> groups) {
        public CheckGroup {
            groups = List.copyOf(groups);
        }
    }

    /**
     * A value that this assessment uses instead of the catalog's.
     *
     * @param usual the catalog's values, null where only the customer can declare them
     */
    public record Deviation(
            String check,
            String parameter,
            String unit,
            @Nullable String usual,
            Stated<ParameterChange> change) {
        /** The catalog's values, if it has any. */
        public Optional<String> catalogs() {
            return Optional.ofNullable(usual);
        }

        /** The values in use. */
        public String values() {
            var values = change.value().values();
            return values == null ? "" : String.join(", ", values);
        }
    }
}
