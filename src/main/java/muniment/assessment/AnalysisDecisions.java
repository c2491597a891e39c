package muniment.assessment;

import static muniment.assessment.Decisions.names;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import muniment.assessment.Decision.Field;
import muniment.catalog.AnalysedCatalog;
import muniment.catalog.Catalog;
import muniment.catalog.Check;
import muniment.catalog.Parameter;
import muniment.catalog.Sha256;
import muniment.journal.AnalysisBounds;
import muniment.journal.Content;
import muniment.journal.Entry;
import muniment.journal.Ruling;
import muniment.observation.Citation;

/** Decides the commands about analyses, their observations and the values that they compare with. */
record AnalysisDecisions(Catalog catalog, Assessment assessment) {
    /** The files that some of the commands bring. */
    static Set<Sha256> arriving(Collection<Command> commands) {
        var arriving = new HashSet<Sha256>();
        for (var command : commands) {
            if (command instanceof Command.RecordEvidence(var evidence, var _)
                    && evidence.content() instanceof Content.File file) {
                arriving.add(file.digest());
            }
        }
        return Set.copyOf(arriving);
    }

    Decision record(Command.RecordAnalysis command, Set<Sha256> arriving) {
        var unfit = Entry.AnalysisRecorded.unfit(command.conditions(), command.artefacts(), command.observations());
        var onFile = Support.digests(assessment.evidence());
        var missing = command.observations().stream()
                .flatMap(observation -> observation.grounds().citations().stream())
                .filter(citation -> !onFile.contains(citation.artefact()) && !arriving.contains(citation.artefact()))
                .map(Citation::name)
                .findFirst();
        return new Refusals()
                .unless(!command.artefacts().isEmpty(), Field.COMMAND, "analysis-of-nothing")
                .unless(unfit.isEmpty(), Field.COMMAND, "analysis-unfit", unfit.orElse(""))
                .unless(missing.isEmpty(), Field.EVIDENCE, "artefact-not-on-file", missing.orElse(""))
                .keeps(command.conditions().now(), Field.TIMES)
                .orElse(() -> List.of(
                        new Entry.AnalysisRecorded(command.conditions(), command.artefacts(), command.observations())));
    }

    Decision rule(Command.RuleObservation command) {
        var found = assessment.observation(command.observation());
        var because = command.because().strip();
        var refusals = new Refusals()
                .unless(found.isPresent(), Field.OBSERVATION, "unknown-observation")
                .fits(because, Field.BECAUSE);
        if (command.ruling() instanceof Ruling.Overridden(var outcome)) {
            refusals.unless(!because.isBlank(), Field.BECAUSE, "override-without-reason");
            found.ifPresent(onFile -> refusals.unless(
                    onFile.observation().outcome() != outcome, Field.OBSERVATION, "override-says-the-same"));
        }
        return refusals.orElse(() -> found.map(onFile -> ruled(onFile, new Ruled(command.ruling(), because)))
                .orElse(List.of()));
    }

    private static List<Entry> ruled(ObservationOnFile onFile, Ruled ruled) {
        var holding = onFile.rulings();
        var same = holding.size() == 1 && holding.getFirst().value().equals(ruled);
        var nothingToLeave = ruled.ruling() instanceof Ruling.Left
                && (holding.isEmpty()
                        || holding.size() == 1 && holding.getFirst().value().ruling() instanceof Ruling.Left);
        return same || nothingToLeave
                ? List.of()
                : List.of(new Entry.ObservationRuled(onFile.id(), ruled.ruling(), ruled.because(), names(holding)));
    }

    Decision parameter(Command.SetParameter command) {
        var check = AnalysedCatalog.of(catalog).check(command.check());
        var parameter = check.flatMap(known -> known.parameter(command.parameter()));
        var values = command.values();
        var because = command.because().strip();
        var refused = parameter.flatMap(known -> refuse(known, values));
        return new Refusals()
                .unless(check.isPresent(), Field.PARAMETER, "unknown-check", command.check())
                .unless(
                        check.isEmpty() || parameter.isPresent(),
                        Field.PARAMETER,
                        "unknown-parameter",
                        command.check(),
                        command.parameter(),
                        check.map(AnalysisDecisions::parameters).orElse(""))
                .unless(refused.isEmpty(), Field.PARAMETER, "parameter-unfit", refused.orElse(""))
                .needs(because, Field.BECAUSE, "parameter-without-reason")
                .orElse(() -> set(command, new ParameterChange(values, because)));
    }

    private static Optional<String> refuse(
            Parameter parameter, @org.jspecify.annotations.Nullable List<String> values) {
        return values == null
                ? Optional.empty()
                : parameter
                        .kind()
                        .refuse(values)
                        .or(() -> AnalysisBounds.values(values).findFirst());
    }

    private static String parameters(Check check) {
        return String.join(
                ", ", check.rule().parameters().stream().map(Parameter::name).toList());
    }

    private List<Entry> set(Command.SetParameter command, ParameterChange change) {
        var holding = assessment
                .parameters()
                .getOrDefault(new ParameterName(command.check(), command.parameter()), List.of());
        var nothingToUndo = change.values() == null
                && (holding.isEmpty()
                        || holding.size() == 1 && holding.getFirst().value().values() == null);
        return nothingToUndo || Decisions.settled(holding, change)
                ? List.of()
                : List.of(new Entry.ParameterSet(
                        command.check(), command.parameter(), change.values(), change.because(), names(holding)));
    }
}
