package muniment.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import muniment.observation.Observation;
import muniment.observation.Weighing;
import muniment.session.analysis.Difference;
import muniment.session.analysis.Reperform;
import muniment.session.analysis.Reperformance;
import muniment.session.analysis.Reperformance.Reason;
import muniment.session.analysis.Reperformance.Result;
import muniment.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Does the recorded analyses again on the stored bytes and says whether the same comes out. */
@Command(name = "reperform")
final class ReperformCommand extends DocumentCommand {
    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    ReperformCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        try (var opened = Opened.toRead(terminal(), file);
                var stages = new Stages(terminal())) {
            var done = new Reperform(opened.session()).run(stages);
            var json = Json.object();
            var observations = new AnalysisJson(opened.snapshot().catalog());
            json.set("analyses", Json.array(done, one -> json(one, observations)));
            var same = done.stream().allMatch(Reperformance::same);
            json.put("same", same);
            var words = new ArrayList<String>();
            if (done.isEmpty()) {
                words.add(say("cli.reperform.none"));
            }
            done.forEach(one -> words.addAll(words(one)));
            return new Reply(same ? Status.GOOD : Status.NEGATIVE, words, json);
        }
    }

    private List<String> words(Reperformance one) {
        var words = new ArrayList<String>();
        var entry = one.run().value();
        words.add(say(
                "cli.reperform.run",
                one.run().at().toString(),
                one.run().by().person().name(),
                entry.artefacts().size(),
                entry.observations().size()));
        switch (one.result()) {
            case Result.Same _ -> words.add(say("cli.reperform.same"));
            case Result.Differs(var differences, var reasons) -> {
                words.add(say("cli.reperform.differs", differences.size(), reasons(reasons)));
                differences.forEach(difference -> words.add(words(difference)));
            }
            case Result.NotPossible(var why) ->
                words.add(say("cli.reperform.not-possible", terminal().say(why)));
        }
        if (!one.today().differences().isEmpty()) {
            words.add(say(
                    "cli.reperform.today",
                    one.today().differences().size(),
                    reasons(one.today().reasons())));
            one.today().differences().forEach(difference -> words.add(words(difference)));
        }
        return words;
    }

    private String words(Difference difference) {
        return say(
                "cli.reperform.difference",
                difference.check().value(),
                difference.subject().name(),
                says(difference.recorded()),
                says(difference.again()));
    }

    private String says(List<Observation> observations) {
        return observations.isEmpty()
                ? say("cli.reperform.nothing")
                : observations.stream()
                        .map(observation -> Text.slug(observation.outcome()) + ": "
                                + observation.finding().says())
                        .collect(Collectors.joining(" / "));
    }

    private String reasons(Set<Reason> reasons) {
        return reasons.stream()
                .sorted()
                .map(reason -> terminal().text().name("cli.reperform.because", reason))
                .collect(Collectors.joining(", "));
    }

    private static ObjectNode json(Reperformance one, AnalysisJson observations) {
        var json = Json.object()
                .put("run", one.run().entry().toString())
                .put("at", one.run().at().toString())
                .put("same", one.same());
        switch (one.result()) {
            case Result.Same _ -> json.putArray("differences");
            case Result.Differs(var differences, var reasons) -> {
                json.set("differences", Json.array(differences, difference -> json(difference, observations)));
                json.set(
                        "because",
                        Json.texts(reasons.stream().map(Text::slug).sorted().toList()));
            }
            case Result.NotPossible(var why) -> json.put("notPossible", why.key());
        }
        json.set("today", Json.array(one.today().differences(), difference -> json(difference, observations)));
        json.set(
                "todayBecause",
                Json.texts(
                        one.today().reasons().stream().map(Text::slug).sorted().toList()));
        return json;
    }

    private static ObjectNode json(Difference difference, AnalysisJson observations) {
        var json = Json.object()
                .put("check", difference.check().value())
                .put("subject", difference.subject().name());
        json.set("recorded", Json.array(Weighing.of(difference.recorded()), observations::observation));
        json.set("again", Json.array(Weighing.of(difference.again()), observations::observation));
        return json;
    }
}
