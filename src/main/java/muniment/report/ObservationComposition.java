package muniment.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import muniment.assessment.Answer;
import muniment.assessment.Assessment;
import muniment.assessment.ObservationOnFile;
import muniment.assessment.ParameterChange;
import muniment.assessment.ParameterName;
import muniment.assessment.Stated;
import muniment.catalog.AnalysedCatalog;
import muniment.catalog.Catalog;
import muniment.catalog.Check;
import muniment.catalog.CheckId;
import muniment.catalog.Parameter;
import muniment.catalog.Source;
import muniment.journal.ReadAs;
import muniment.observation.Outcome;
import muniment.observation.Threshold;

/** Gathers what the analyses saw, for the sheets of obligations and for the annex. */
final class ObservationComposition {
    private static final int OF_THE_ANNEX = 2_000;
    private static final int PLACES = 2;

    private final Catalog catalog;
    private final Assessment assessment;
    private final EvidenceNumbers evidence;

    ObservationComposition(Catalog own, Assessment assessment, EvidenceNumbers evidence) {
        this.catalog = assessment.analysed() ? AnalysedCatalog.of(own) : own;
        this.assessment = assessment;
        this.evidence = evidence;
    }

    /**
     * What still speaks about an obligation, the worst first. What no artefact was there for stands in the annex only.
     */
    List<ObservationGroup> of(Answer answer) {
        var speaking = answer.speakingObservations().stream()
                .filter(onFile -> !onFile.cited().isEmpty())
                .toList();
        return groups(speaking).stream()
                .map(group -> group.brief(room(group.outcome())))
                .toList();
    }

    /** How many stand for their group on a sheet. */
    private static int room(Outcome outcome) {
        return switch (outcome) {
            case FAIL -> 3;
            case WARN -> 2;
            case UNKNOWN -> 1;
            case PASS, NOT_APPLICABLE -> 0;
        };
    }

    /** By outcome, check and threshold, the worst first and otherwise in the given order. */
    private List<ObservationGroup> groups(List<ObservationOnFile> observations) {
        return observations.stream()
                .sorted(Comparator.comparing(onFile -> onFile.observation().outcome()))
                .collect(Collectors.groupingBy(Kinship::of, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> group(group.getKey(), group.getValue()))
                .toList();
    }

    /** What the observations of a group have in common. */
    private record Kinship(CheckId check, Outcome outcome, Threshold threshold) {
        static Kinship of(ObservationOnFile onFile) {
            var observation = onFile.observation();
            return new Kinship(
                    observation.check(),
                    observation.outcome(),
                    observation.finding().threshold());
        }
    }

    private ObservationGroup group(Kinship kinship, List<ObservationOnFile> observations) {
        return new ObservationGroup(
                title(kinship.check()),
                kinship.outcome(),
                kinship.threshold(),
                kinship.threshold().sources().stream()
                        .filter(source -> !source.equals(Parameter.OWN))
                        .map(source -> catalog.source(source).map(Source::title).orElse(source.value()))
                        .toList(),
                observations.stream().map(this::line).toList(),
                0);
    }

    /** @param which the checks that are shown */
    ObservationAnnex annex(Predicate<CheckId> which) {
        var all = assessment.observations().stream()
                .filter(onFile -> which.test(onFile.observation().check()))
                .toList();
        var checks = new ArrayList<ObservationAnnex.CheckGroup>();
        all.stream()
                .sorted(Comparator.comparingInt(this::rank))
                .limit(OF_THE_ANNEX)
                .collect(Collectors.groupingBy(
                        onFile -> onFile.observation().check(), LinkedHashMap::new, Collectors.toList()))
                .forEach((check, found) ->
                        checks.add(new ObservationAnnex.CheckGroup(check.value(), title(check), groups(found))));
        return new ObservationAnnex(runs(), checks, Math.max(0, all.size() - OF_THE_ANNEX), deviations());
    }

    private List<ObservationAnnex.Run> runs() {
        return assessment.analyses().stream()
                .map(run -> new ObservationAnnex.Run(
                        run.at(),
                        run.by().person().name(),
                        run.value().conditions().analyser(),
                        run.value().artefacts().stream()
                                .map(ReadAs::digest)
                                .distinct()
                                .count(),
                        run.value().observations().size()))
                .toList();
    }

    private List<ObservationAnnex.Deviation> deviations() {
        return assessment.parameters().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(stated -> stated.value().values() != null)
                        .map(stated -> deviation(entry.getKey(), stated)))
                .toList();
    }

    private ObservationAnnex.Deviation deviation(ParameterName name, Stated<ParameterChange> change) {
        Optional<Parameter> parameter = catalog.check(name.check()).flatMap(check -> check.parameter(name.parameter()));
        return new ObservationAnnex.Deviation(
                title(name.check()),
                parameter.map(Parameter::title).orElse(name.parameter()),
                parameter.map(Parameter::unit).orElse(""),
                parameter
                        .flatMap(Parameter::declared)
                        .map(values -> String.join(", ", values))
                        .orElse(null),
                change);
    }

    private int rank(ObservationOnFile onFile) {
        return catalog.check(onFile.observation().check()).map(Check::rank).orElse(Integer.MAX_VALUE);
    }

    private ObservationLine line(ObservationOnFile onFile) {
        var citations = onFile.observation().grounds().citations();
        var spots = citations.stream()
                .limit(PLACES)
                .map(citation -> new ObservationLine.Spot(
                        evidence.find(citation.artefact()).orElse(null),
                        citation.name(),
                        citation.artefact(),
                        citation.place()))
                .toList();
        return new ObservationLine(onFile, spots, citations.size() - spots.size());
    }

    private String title(CheckId id) {
        return catalog.check(id).map(Check::title).orElse(id.value());
    }
}
