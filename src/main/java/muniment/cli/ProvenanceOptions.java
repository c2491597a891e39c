package muniment.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import muniment.journal.Custody;
import muniment.journal.Sample;
import muniment.session.Provenance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where evidence comes from and when it was true. */
final class ProvenanceOptions {
    @Option(names = "--captured", paramLabel = "TIME", descriptionKey = "captured")
    private Words.@Nullable Moment captured;

    @Option(names = "--covers", paramLabel = "FROM/TO", descriptionKey = "covers")
    private Words.@Nullable Days covers;

    @Option(names = "--valid-until", paramLabel = "DAY", descriptionKey = "valid-until")
    private @Nullable LocalDate validUntil;

    @Option(names = "--source", paramLabel = "SYSTEM", descriptionKey = "source", defaultValue = "")
    private String source = "";

    @Option(names = "--obtained", paramLabel = "HOW", descriptionKey = "obtained", defaultValue = "")
    private String obtained = "";

    @Option(names = "--collected-by", paramLabel = "WHO", descriptionKey = "collected-by", defaultValue = "")
    private String collectedBy = "";

    @Option(names = "--derived", descriptionKey = "derived")
    private boolean derived;

    @Option(names = "--population", paramLabel = "TEXT", descriptionKey = "population", defaultValue = "")
    private String population = "";

    @Option(names = "--selection", paramLabel = "TEXT", descriptionKey = "selection", defaultValue = "")
    private String selection = "";

    Provenance provenance(ZoneId zone) {
        return new Provenance(
                moment(zone),
                covers == null ? null : covers.from(),
                covers == null ? null : covers.to(),
                validUntil,
                new Custody(source, obtained, collectedBy, derived ? Custody.Form.DERIVED : Custody.Form.ORIGINAL),
                new Sample(population, selection));
    }

    private @Nullable Instant moment(ZoneId zone) {
        return switch (captured) {
            case null -> null;
            case Words.Moment.OfDay(var day) -> day.atStartOfDay(zone).toInstant();
            case Words.Moment.Exact(var at) -> at;
        };
    }
}
