package muniment.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import muniment.catalog.CheckId;
import muniment.catalog.Sha256;
import muniment.catalog.TraitId;

/**
 * What an analysis depended on besides the artefacts: under the same conditions the same bytes give the same
 * observations.
 *
 * @param analyser the version of the analyser
 * @param catalog the digest of the catalog whose checks were made
 * @param now the moment that counted as now
 * @param changed the values that differed from the catalog's, by check and parameter
 * @param traits what had been answered of the cluster
 */
public record Conditions(
        String analyser,
        Sha256 catalog,
        Instant now,
        Map<CheckId, Map<String, List<String>>> changed,
        Map<TraitId, Boolean> traits) {
    public Conditions {
        changed = changed.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, check -> copy(check.getValue())));
        traits = Map.copyOf(traits);
    }

    private static Map<String, List<String>> copy(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, values -> List.copyOf(values.getValue())));
    }
}
