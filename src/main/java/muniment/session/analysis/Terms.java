package muniment.session.analysis;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import muniment.analysis.Analyser;
import muniment.analysis.check.ParameterId;
import muniment.analysis.check.Settings;
import muniment.assessment.Assessment;
import muniment.catalog.AnalysedCatalog;
import muniment.catalog.BundledCatalog;
import muniment.catalog.Catalog;
import muniment.catalog.CheckId;
import muniment.catalog.Sha256;
import muniment.catalog.TraitId;
import muniment.journal.Conditions;
import muniment.session.Session;

/**
 * What an analysis depends on besides the artefacts.
 *
 * @param catalog the catalog whose checks are made
 * @param changed the values that are used instead of the catalog's, by check and parameter
 * @param traits what was answered of the cluster
 * @param now the moment that counts as now
 */
public record Terms(
        Catalog catalog, Map<CheckId, Map<String, List<String>>> changed, Map<TraitId, Boolean> traits, Instant now) {
    public Terms {
        changed = Map.copyOf(fitting(catalog, changed));
        traits = Map.copyOf(traits);
    }

    /** Those of an open assessment, now. */
    public static Terms of(Session session) {
        var snapshot = session.snapshot();
        return of(snapshot.catalog(), snapshot.assessment(), session.moment());
    }

    /** Those of an assessment; where its catalog is too old to analyse by, the bundled one serves. */
    public static Terms of(Catalog catalog, Assessment assessment, Instant now) {
        return new Terms(AnalysedCatalog.of(catalog), assessment.changedParameters(), assessment.traits(), now);
    }

    /** Those without an assessment: the bundled catalog, nothing answered. */
    public static Terms bundled(Instant now) {
        return new Terms(BundledCatalog.read(), Map.of(), Map.of(), now);
    }

    /**
     * Those of an earlier analysis; empty where its catalog is neither the assessment's nor the bundled one.
     *
     * @param own the catalog of the assessment
     */
    static Optional<Terms> again(Conditions conditions, Catalog own) {
        return catalog(conditions.catalog(), own)
                .map(catalog -> new Terms(catalog, conditions.changed(), conditions.traits(), conditions.now()));
    }

    private static Optional<Catalog> catalog(Sha256 digest, Catalog own) {
        if (own.edition().digest().equals(digest)) {
            return Optional.of(own);
        }
        return Sha256.of(BundledCatalog.bytes()).equals(digest) ? Optional.of(BundledCatalog.read()) : Optional.empty();
    }

    /** Values that the catalog's parameters cannot have are left out: a file that somebody sent may hold anything. */
    private static Map<CheckId, Map<String, List<String>>> fitting(
            Catalog catalog, Map<CheckId, Map<String, List<String>>> changed) {
        var fitting = new TreeMap<CheckId, Map<String, List<String>>>();
        changed.forEach((check, parameters) -> parameters.forEach((name, values) -> catalog.check(check)
                .flatMap(known -> known.parameter(name))
                .filter(parameter -> parameter.kind().refuse(values).isEmpty())
                .ifPresent(_ ->
                        fitting.computeIfAbsent(check, _ -> new TreeMap<>()).put(name, List.copyOf(values)))));
        return fitting;
    }

    /** The values to compare with. */
    public Settings settings() {
        var all = new HashMap<ParameterId, List<String>>();
        changed.forEach((check, parameters) ->
                parameters.forEach((name, values) -> all.put(new ParameterId(check, name), values)));
        return Settings.of(catalog, all);
    }

    /** As the journal keeps them. */
    public Conditions conditions() {
        return new Conditions(Analyser.VERSION, catalog.edition().digest(), now, changed, traits);
    }
}
