package muniment.analysis.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import muniment.analysis.fact.Fact;
import muniment.analysis.reading.Circumstances;
import muniment.analysis.reading.Exhibit;
import muniment.analysis.reading.Found;
import muniment.analysis.reading.Reading;
import muniment.analysis.reading.Recognition;
import muniment.catalog.ArtefactId;
import muniment.catalog.BundledCatalog;
import muniment.catalog.CheckId;
import muniment.catalog.Sha256;
import muniment.catalog.TraitId;
import muniment.observation.Capture;
import muniment.observation.Place;
import org.jspecify.annotations.Nullable;

/**
 * Builds dossiers for tests of checks: {@code dossier().reading("az-nsg-show", facts...).with(CHECK, "minimum", "5")}.
 */
public final class DossierOf {
    /** The moment that counts as now in these tests. */
    public static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private final List<Reading> readings = new ArrayList<>();
    private final Map<ParameterId, List<String>> changed = new HashMap<>();
    private final Map<TraitId, Boolean> traits = new HashMap<>();

    /** An empty one. */
    public static DossierOf dossier() {
        return new DossierOf();
    }

    /** A reading taken an hour before now, its facts on lines 1, 2, 3. */
    public DossierOf reading(String kind, Fact... facts) {
        return reading(kind, null, NOW.minusSeconds(3600), facts);
    }

    /** A reading of a node and a moment; null where it does not say. */
    public DossierOf reading(String kind, @Nullable String node, @Nullable Instant at, Fact... facts) {
        var name = kind + "-" + readings.size() + ".txt";
        var found = new ArrayList<Found>();
        for (var fact : facts) {
            found.add(new Found(fact, Place.line(found.size() + 1L)));
        }
        readings.add(new Reading(
                new Exhibit(name, Sha256.of(name), 1, null, () -> {
                    throw new java.io.IOException("there are no bytes");
                }),
                new Recognition(new ArtefactId(kind), Recognition.Confidence.CERTAIN, "test"),
                new Circumstances(null, node, at == null ? Capture.UNKNOWN : new Capture(at, Capture.Basis.INSIDE)),
                found,
                List.of()));
        return this;
    }

    /** Another value than the catalog's. */
    public DossierOf with(String check, String parameter, String... values) {
        changed.put(new ParameterId(new CheckId(check), parameter), List.of(values));
        return this;
    }

    /** An answered trait. */
    public DossierOf trait(String trait, boolean has) {
        traits.put(new TraitId(trait), has);
        return this;
    }

    /** The dossier. */
    public Dossier build() {
        return new Dossier(readings, Settings.of(BundledCatalog.read(), changed), traits, NOW);
    }

    /** What a check says of it, as {@code OUTCOME subject at: sentence}, for comparing whole. */
    public Stream<String> say(Examination examination) {
        return examination.examine(build()).stream()
                .map(observation ->
                        (observation.outcome() + " " + observation.subject().name() + " "
                                                + observation.subject().at())
                                        .strip()
                                + ": " + observation.finding().says());
    }
}
