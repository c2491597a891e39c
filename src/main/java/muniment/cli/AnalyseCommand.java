package muniment.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import muniment.catalog.CheckId;
import muniment.catalog.Criticality;
import muniment.observation.Outcome;
import muniment.observation.Weighed;
import muniment.observation.Weighing;
import muniment.session.analysis.AnalyseEvidence;
import muniment.session.analysis.AnalyseFiles;
import muniment.session.analysis.Collection;
import muniment.session.analysis.FileIntake;
import muniment.session.analysis.Handed;
import muniment.session.analysis.Intake;
import muniment.session.analysis.RecordIntake;
import muniment.session.analysis.Terms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads artefacts and says what they show, beside an assessment or on its own. */
@Command(name = "analyse")
final class AnalyseCommand extends DocumentCommand {
    private static final String DOCUMENT = ".muniment";

    @Parameters(arity = "1..*", paramLabel = "[FILE] ARTEFACT", descriptionKey = "analyse-path")
    private List<Path> paths = List.of();

    @Option(names = "--record", descriptionKey = "record-analysis")
    private boolean record;

    @Option(names = "--on-file", descriptionKey = "on-file")
    private boolean onFile;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", descriptionKey = "fail-on")
    private Criticality.@Nullable Level failOn;

    @Option(names = "--set", paramLabel = "CHECK.NAME=VALUE", descriptionKey = "set")
    private List<String> set = List.of();

    @Option(names = "--all", descriptionKey = "all-observations")
    private boolean all;

    @Mixin
    private ArtefactOptions stated = new ArtefactOptions();

    @Mixin
    private AuthorOption author = new AuthorOption();

    AnalyseCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        var named = paths.getFirst().toString().endsWith(DOCUMENT);
        var artefacts = named ? paths.subList(1, paths.size()) : paths;
        if (artefacts.isEmpty() != onFile || onFile && !named) {
            throw new UsageProblem("cli.analyse.nothing");
        }
        if (!named) {
            if (record) {
                throw new UsageProblem("cli.analyse.record-where");
            }
            return answer(artefacts, Terms.bundled(now()), null);
        }
        if (record && !set.isEmpty()) {
            throw new UsageProblem("cli.analyse.record-set");
        }
        var document = paths.getFirst();
        try (var opened = record ? Opened.toWrite(terminal(), document, author) : Opened.toRead(terminal(), document)) {
            return onFile ? onFile(opened) : answer(artefacts, Terms.of(opened.session()), opened);
        }
    }

    private Reply onFile(Opened opened) throws Exception {
        try (var stages = new Stages(terminal())) {
            var read = new AnalyseEvidence(opened.session()).run(stages);
            var intake = read.by(with(read.terms()));
            if (record) {
                Opened.require(new RecordIntake(opened.session(), intake).run(stages));
            }
            return reply(intake, List.of());
        }
    }

    private Reply answer(List<Path> artefacts, Terms usual, @Nullable Opened opened) throws Exception {
        var terms = with(usual);
        try (var stages = new Stages(terminal());
                var collection = Collection.open(artefacts, stages)) {
            var said = stated.stated(
                    terms.catalog(), terminal().workplace().clock().getZone());
            var handed = collection.exhibits().stream()
                    .map(exhibit -> new Handed(exhibit, said))
                    .toList();
            var intake = new AnalyseFiles(handed, terms).run(stages);
            if (record && opened != null) {
                Opened.require(new RecordIntake(opened.session(), intake).run(stages));
            }
            return reply(intake, collection.notTaken());
        }
    }

    private Reply reply(Intake intake, List<Collection.NotTaken> notTaken) {
        var exhibits = intake.files().stream().map(FileIntake::exhibit).toList();
        var catalog = intake.terms().catalog();
        var words = new ArrayList<>(new AnalysisWords(terminal(), catalog, all).lines(exhibits, intake.analysis()));
        notTaken.forEach(one -> words.add(say(
                "cli.analyse.refused",
                one.name(),
                say(one.why().key(), one.why().values().toArray()))));
        if (record) {
            words.add(say("cli.analyse.recorded"));
        }
        var json = new AnalysisJson(catalog).of(exhibits, intake.analysis());
        json.set(
                "notTaken",
                Json.array(
                        notTaken,
                        one -> Json.object()
                                .put("name", one.name())
                                .put("why", terminal().text().say(one.why()))));
        json.put("recorded", record);
        return new Reply(status(intake, notTaken), words, json);
    }

    /** Nothing that could be read at all is no answer; a failed check is one only where it was asked for. */
    private Status status(Intake intake, List<Collection.NotTaken> notTaken) {
        if (intake.files().isEmpty() && !notTaken.isEmpty()) {
            return Status.UNUSABLE;
        }
        var limit = failOn;
        if (limit == null) {
            return Status.GOOD;
        }
        var failed = Weighing.of(intake.analysis().observations()).stream()
                .filter(Weighed::speaks)
                .map(Weighed::observation)
                .filter(observation -> observation.outcome() == Outcome.FAIL)
                .flatMap(observation -> intake.terms().catalog().check(observation.check()).stream())
                .anyMatch(check -> check.severity().compareTo(limit) <= 0);
        return failed ? Status.NEGATIVE : Status.GOOD;
    }

    private Terms with(Terms terms) throws UsageProblem {
        Map<CheckId, Map<String, List<String>>> changed = new TreeMap<>();
        terms.changed().forEach((check, values) -> changed.put(check, new TreeMap<>(values)));
        for (var written : set) {
            var parameter = ParameterText.of(terms.catalog(), written);
            changed.computeIfAbsent(parameter.check().id(), _ -> new TreeMap<>())
                    .put(parameter.parameter().name(), parameter.values());
        }
        return new Terms(terms.catalog(), changed, terms.traits(), terms.now());
    }

    private Instant now() {
        return terminal().workplace().clock().instant();
    }
}
