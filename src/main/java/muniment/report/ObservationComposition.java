package muniment.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
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

/** Gathers what the analyses saw, for the sheets of obligations and for the annex. */
final class ObservationComposition {
    private static final int OF_AN_OBLIGATION = 12;
    private static final int OF_THE_ANNEX = 2_000;

    private final Catalog catalog;
    private final Assessment assessment;

    ObservationComposition(Catalog own, Assessment assessment) {
        this.catalog = assessment.analysed() ? AnalysedCatalog.of(own) : own;
        this.assessment = assessment;
    }

    /**
     * What still speaks about an obligation, the worst first. What no artefact was there for stands in the annex only.
     */
    ObservationList of(Answer answer) {
        var speaking = answer.speakingObservations().stream()
                .filter(onFile -> !onFile.cited().isEmpty())
                .sorted(Comparator.comparing(ObservationOnFile::outcome))
                .toList();
        return new ObservationList(
                speaking.stream().limit(OF_AN_OBLIGATION).map(this::line).toList(),
                Math.max(0, speaking.size() - OF_AN_OBLIGATION));
    }

    ObservationAnnex annex() {
        var all = assessment.observations();
        var groups = new ArrayList<ObservationAnnex.CheckGroup>();
        all.stream()
                .sorted(Comparator.comparingInt(this::rank))
                .limit(OF_THE_ANNEX)
                .collect(Collectors.groupingBy(
                        onFile -> onFile.observation().check(),
                        LinkedHashMap::new,
                        Collectors.mapping(this::line, Collectors.toList())))
                .forEach((check, lines) ->
                        groups.add(new ObservationAnnex.CheckGroup(check.value(), title(check), lines)));
        return new ObservationAnnex(runs(), groups, Math.max(0, all.size() - OF_THE_ANNEX), deviations());
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
        var observation = onFile.observation();
        return new ObservationLine(
                onFile,
                title(observation.check()),
                observation.finding().threshold().sources().stream()
                        .filter(source -> !source.equals(Parameter.OWN))
                        .map(source -> catalog.source(source).map(Source::title).orElse(source.value()))
                        .toList());
    }

    private String title(CheckId id) {
        return catalog.check(id).map(Check::title).orElse(id.value());
    }
}
