package muniment.assessment;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import muniment.catalog.AnalysedCatalog;
import muniment.catalog.Catalog;
import muniment.catalog.Check;
import muniment.catalog.CheckId;
import muniment.catalog.Parameter;
import muniment.catalog.StatementId;
import muniment.journal.Entry;
import muniment.journal.ObservationId;
import muniment.journal.ReadAs;
import muniment.journal.Ruling;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import muniment.text.Phrase;
import muniment.text.Text;

/** Puts entries about analyses into words, and says which obligations they concern. */
final class AnalysisWords {
    private final Catalog catalog;
    private final Assessment assessment;
    private final Catalog analysed;

    AnalysisWords(Catalog catalog, Assessment assessment) {
        this.catalog = catalog;
        this.assessment = assessment;
        this.analysed = assessment.analysed() ? AnalysedCatalog.of(catalog) : catalog;
    }

    static Phrase recorded(Entry.AnalysisRecorded analysis) {
        return Phrase.of(
                "history.analysis-recorded",
                analysis.artefacts().stream().map(ReadAs::digest).distinct().count(),
                analysis.observations().size(),
                count(analysis, Outcome.FAIL),
                count(analysis, Outcome.WARN));
    }

    private static long count(Entry.AnalysisRecorded analysis, Outcome outcome) {
        return analysis.observations().stream()
                .filter(observation -> observation.outcome() == outcome)
                .count();
    }

    Phrase ruled(Entry.ObservationRuled ruled) {
        var observed = observed(ruled.observation());
        var check = observed.map(observation -> title(observation.check()))
                .orElse(ruled.observation().run().digest().brief());
        var says = observed.map(observation -> observation.finding().says()).orElse("");
        return switch (ruled.ruling()) {
            case Ruling.Accepted _ -> Phrase.of("history.observation-accepted", check, says);
            case Ruling.Overridden(var outcome) ->
                Phrase.of("history.observation-overridden", check, says, Phrase.of("outcome." + Text.slug(outcome)));
            case Ruling.Left _ -> Phrase.of("history.observation-left", check, says);
        };
    }

    Phrase set(Entry.ParameterSet set) {
        var parameter = check(set.check())
                .flatMap(check -> check.parameter(set.parameter()))
                .map(Parameter::title)
                .orElse(set.parameter());
        var values = set.values();
        return values == null
                ? Phrase.of("history.parameter-back", title(set.check()), parameter)
                : Phrase.of("history.parameter-set", title(set.check()), parameter, String.join(", ", values));
    }

    /** The obligations of the checks that could decide something. */
    Set<StatementId> about(Entry.AnalysisRecorded analysis) {
        return analysis.observations().stream()
                .filter(observation -> observation.outcome() != Outcome.UNKNOWN)
                .map(Observation::check)
                .distinct()
                .flatMap(check -> about(check).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<StatementId> about(Entry.ObservationRuled ruled) {
        return observed(ruled.observation())
                .map(observation -> about(observation.check()))
                .orElse(Set.of());
    }

    Set<StatementId> about(CheckId check) {
        return catalog.check(check)
                .map(known -> Set.copyOf(known.obligations()))
                .orElse(Set.of());
    }

    private Optional<Observation> observed(ObservationId id) {
        return assessment
                .recorded(id.run())
                .filter(recorded -> recorded.entry() instanceof Entry.AnalysisRecorded)
                .map(recorded -> ((Entry.AnalysisRecorded) recorded.entry()).observations())
                .filter(observations -> id.index() < observations.size())
                .map(observations -> observations.get(id.index()));
    }

    private String title(CheckId id) {
        return check(id).map(Check::title).orElse(id.value());
    }

    private Optional<Check> check(CheckId id) {
        return analysed.check(id).or(() -> catalog.check(id));
    }
}
