package muniment.desktop.obligation;

import java.util.List;
import muniment.catalog.Catalog;
import muniment.catalog.Obligation;
import muniment.catalog.Provision;
import muniment.catalog.Statement;
import muniment.desktop.kit.Marks;
import muniment.desktop.obligation.ObligationModel.Artefact;
import muniment.desktop.obligation.ObligationModel.Asked;
import muniment.desktop.obligation.ObligationModel.Check;
import muniment.desktop.obligation.ObligationModel.Link;

/** Puts what the catalog says of a statement onto its page. */
record CatalogPage(Marks marks) {
    Asked of(Catalog catalog, Statement statement) {
        var wording = statement.wording();
        return new Asked(
                wording.text(),
                wording.providerPart(),
                wording.customerPart(),
                artefacts(catalog, statement),
                wording.pitfalls(),
                statement.sources().stream()
                        .flatMap(source -> catalog.source(source).stream())
                        .map(source -> new Link(source.title(), source.url()))
                        .toList(),
                checks(catalog, statement));
    }

    private static List<Artefact> artefacts(Catalog catalog, Statement statement) {
        return switch (statement) {
            case Provision _ -> List.of();
            case Obligation obligation ->
                obligation.evidence().stream()
                        .map(accepted -> {
                            var artefact = catalog.artefact(accepted.artefact()).orElseThrow();
                            var obtain = accepted.obtain().isBlank() ? artefact.obtain() : accepted.obtain();
                            return new Artefact(artefact.id().value(), artefact.title(), accepted.mustShow(), obtain);
                        })
                        .toList();
        };
    }

    private List<Check> checks(Catalog catalog, Statement statement) {
        return switch (statement) {
            case Provision _ -> List.of();
            case Obligation obligation ->
                catalog.checks().stream()
                        .filter(check -> obligation.checks().contains(check.id()))
                        .map(check -> new Check(
                                check.title(),
                                marks.of(check.severity()),
                                check.rule().threshold(),
                                check.rule().basis()))
                        .toList();
        };
    }
}
