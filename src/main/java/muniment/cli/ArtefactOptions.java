package muniment.cli;

import java.time.Instant;
import java.time.ZoneId;
import muniment.analysis.form.Stated;
import muniment.catalog.ArtefactId;
import muniment.catalog.Catalog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a person says of the artefacts that they hand over; it counts more than what their content says. */
final class ArtefactOptions {
    @Option(names = "--as", paramLabel = "KIND", descriptionKey = "as")
    private @Nullable String kind;

    @Option(names = "--of-cluster", paramLabel = "NAME", descriptionKey = "of-cluster")
    private @Nullable String cluster;

    @Option(names = "--of-node", paramLabel = "ADDRESS", descriptionKey = "of-node")
    private @Nullable String node;

    @Option(names = "--captured", paramLabel = "TIME", descriptionKey = "captured")
    private Words.@Nullable Moment captured;

    Stated stated(Catalog catalog, ZoneId zone) throws UsageProblem {
        return new Stated(kind == null ? null : kind(catalog, kind), cluster, node, moment(zone));
    }

    private static ArtefactId kind(Catalog catalog, String name) throws UsageProblem {
        return catalog.artefacts().stream()
                .map(muniment.catalog.Artefact::id)
                .filter(id -> id.value().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageProblem("cli.analyse.no-kind", name));
    }

    private @Nullable Instant moment(ZoneId zone) {
        return switch (captured) {
            case null -> null;
            case Words.Moment.OfDay(var day) -> day.atStartOfDay(zone).toInstant();
            case Words.Moment.Exact(var at) -> at;
        };
    }
}
