package muniment.session.analysis;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muniment.catalog.AcceptedEvidence;
import muniment.catalog.AnalysedCatalog;
import muniment.catalog.ArtefactId;
import muniment.catalog.Obligation;
import muniment.catalog.StatementId;
import muniment.collect.CollectionPlan;
import muniment.collect.Names;
import muniment.journal.ReadAs;
import muniment.readiness.Standing;
import muniment.session.Snapshot;

/**
 * The artefacts that no recorded analysis has read yet, each with the obligations that wait for it. Obligations that do
 * not apply wait for nothing.
 */
public record Missing(Map<ArtefactId, Set<StatementId>> artefacts) {
    public Missing {
        artefacts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(artefacts));
    }

    /** What is missing in an assessment, in the order of its catalog's obligations. */
    public static Missing of(Snapshot snapshot) {
        var read = snapshot.assessment().analyses().stream()
                .flatMap(analysis -> analysis.value().artefacts().stream())
                .map(ReadAs::kind)
                .collect(Collectors.toUnmodifiableSet());
        var catalog = AnalysedCatalog.of(snapshot.catalog());
        var missing = new LinkedHashMap<ArtefactId, Set<StatementId>>();
        for (var standing : snapshot.readiness().standings()) {
            if (standing.applies()) {
                wanted(catalog, standing)
                        .filter(artefact -> !read.contains(artefact))
                        .forEach(artefact -> missing.computeIfAbsent(artefact, _ -> new LinkedHashSet<>())
                                .add(standing.obligation().id()));
            }
        }
        return new Missing(missing);
    }

    /** The plan to collect them for the cluster of an assessment. */
    public static CollectionPlan plan(Snapshot snapshot) {
        return CollectionPlan.of(snapshot.catalog(), of(snapshot).artefacts().keySet(), names(snapshot));
    }

    /** The names that an assessment says of its cluster. */
    public static Names names(Snapshot snapshot) {
        var scope = snapshot.assessment().scope();
        return Names.of(scope.resource(), scope.cluster());
    }

    /** What an obligation accepts, and what its checks read; {@code *} stands for everything and asks for nothing. */
    private static Stream<ArtefactId> wanted(muniment.catalog.Catalog catalog, Standing standing) {
        Obligation obligation = standing.obligation();
        var accepted = obligation.evidence().stream().map(AcceptedEvidence::artefact);
        List<ArtefactId> known =
                catalog.artefacts().stream().map(muniment.catalog.Artefact::id).toList();
        var read = catalog.checks().stream()
                .filter(check -> check.obligations().contains(obligation.id()))
                .map(check -> check.reading().artefacts())
                .filter(artefacts -> artefacts.size() < known.size())
                .flatMap(List::stream)
                .map(artefact -> new ArtefactId(artefact.split(" ", 2)[0]));
        return Stream.concat(accepted, read).distinct();
    }
}
