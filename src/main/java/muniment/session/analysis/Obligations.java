package muniment.session.analysis;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muniment.catalog.AnalysedCatalog;
import muniment.catalog.ArtefactId;
import muniment.catalog.Catalog;
import muniment.catalog.Check;
import muniment.catalog.Obligation;
import muniment.catalog.StatementId;

/**
 * Says which obligations an artefact supports: those that accept it as evidence, and those of the checks that read it.
 */
public final class Obligations {
    private final Catalog own;
    private final Catalog analysed;

    public Obligations(Catalog own) {
        this.own = own;
        this.analysed = AnalysedCatalog.of(own);
    }

    /** The obligations that artefacts of any of these kinds support. */
    public Set<StatementId> of(Collection<ArtefactId> kinds) {
        Predicate<ArtefactId> among = Set.copyOf(kinds)::contains;
        var accepting = own.obligations().stream()
                .filter(obligation ->
                        obligation.evidence().stream().anyMatch(accepted -> among.test(accepted.artefact())))
                .map(Obligation::id);
        var checking = analysed.checks().stream()
                .filter(check -> !readsEverything(check) && artefacts(check).anyMatch(among))
                .flatMap(check -> check.obligations().stream())
                .filter(id -> own.obligation(id).isPresent());
        return Stream.concat(accepting, checking).collect(Collectors.toUnmodifiableSet());
    }

    /** A check of whatever there is, such as its age, does not make it evidence of anything. */
    private boolean readsEverything(Check check) {
        return check.reading().artefacts().size() >= analysed.artefacts().size();
    }

    private static Stream<ArtefactId> artefacts(Check check) {
        return check.reading().artefacts().stream()
                .map(artefact -> artefact.split(" ", 2)[0])
                .map(ArtefactId::new);
    }

    /** How artefacts of these kinds are obtained, in the catalog's words. */
    String obtained(Collection<ArtefactId> kinds) {
        return analysed.artefacts().stream()
                .filter(artefact -> kinds.contains(artefact.id()))
                .map(artefact -> artefact.obtain().strip())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
