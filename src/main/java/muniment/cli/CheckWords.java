package muniment.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import muniment.journal.Examined;
import muniment.session.Checks;
import muniment.text.Text;

/** What was computed again of an assessment, part by part, in words and as JSON. */
record CheckWords(Terminal terminal) {
    List<String> lines(Checks checks) {
        var lines = new ArrayList<String>();
        for (var part : checks.parts()) {
            lines.add(terminal.say(
                    "cli.verify.part",
                    terminal.text().name("session.part", part.part()),
                    part.count(),
                    terminal.text().name("cli.verify.part-outcome", part.outcome())));
            part.flaws().forEach(flaw -> lines.add(terminal.say("cli.verify.part-flaw", flaw)));
        }
        for (var judged : checks.verdicts()) {
            var verdict = terminal.text().name("verdict", judged.verdict());
            lines.add(judged.report()
                    .map(report -> terminal.say(
                            "cli.verify.judged-then",
                            report.file(),
                            report.digest().brief(),
                            judged.day().toString(),
                            judged.entries(),
                            verdict))
                    .orElseGet(() -> terminal.say(
                            "cli.verify.judged-today", verdict, judged.day().toString())));
        }
        return lines;
    }

    void json(Checks checks, ObjectNode json) {
        json.set("checks", Json.array(checks.parts(), this::part));
        json.set("verdicts", Json.array(checks.verdicts(), CheckWords::judged));
    }

    private ObjectNode part(Examined part) {
        var json = Json.object()
                .put("part", Text.slug(part.part()))
                .put("outcome", Text.slug(part.outcome()))
                .put("count", part.count());
        json.set(
                "flaws",
                Json.texts(part.flaws().stream().map(terminal.text()::say).toList()));
        return json;
    }

    private static ObjectNode judged(Checks.Judged judged) {
        var json = Json.object()
                .put("day", judged.day().toString())
                .put("entries", judged.entries())
                .put("verdict", Text.slug(judged.verdict()));
        judged.report()
                .ifPresentOrElse(
                        report -> json.put("report", report.file())
                                .put("sha256", report.digest().hex()),
                        () -> json.putNull("report"));
        return json;
    }
}
