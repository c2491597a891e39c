package muniment.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import muniment.assessment.SeenContent;
import muniment.catalog.TaskId;
import muniment.readiness.Cause;
import muniment.readiness.Readiness;
import muniment.readiness.Standing;
import muniment.readiness.Tally;
import muniment.report.TallyJson;
import muniment.session.Snapshot;
import muniment.text.Text;

/** Readiness for machines. */
record StatusJson(Terminal terminal) {
    ObjectNode of(Snapshot snapshot) {
        var readiness = snapshot.readiness();
        var scope = snapshot.assessment().scope();
        var json = Json.object()
                .put("file", snapshot.file().toString())
                .put("name", scope.name())
                .put("cluster", scope.cluster())
                .put("judgedOn", readiness.day().toString())
                .put("verdict", Text.slug(readiness.verdict()));
        json.set("tally", TallyJson.of(readiness.tally()));
        json.set("tasks", tasks(readiness));
        json.set("obligations", Json.array(readiness.standings(), standing -> standing(standing, terminal)));
        return json;
    }

    private static ObjectNode tasks(Readiness readiness) {
        var json = Json.object();
        for (Map.Entry<TaskId, Tally> task : readiness.byTask().entrySet()) {
            json.set(task.getKey().value(), TallyJson.of(task.getValue()));
        }
        return json;
    }

    static ObjectNode standing(Standing standing, Terminal terminal) {
        var json = Json.object()
                .put("obligation", standing.obligation().id().value())
                .put("title", standing.obligation().title())
                .put(
                        "criticality",
                        Text.slug(standing.obligation().criticality().level()))
                .put("applies", standing.applies())
                .put("result", Text.slug(standing.result()))
                .put("status", Text.slug(standing.status()))
                .put("assurance", Text.slug(standing.assurance()))
                .put("owner", Json.text(standing.answer().owner()))
                .put("due", Json.text(standing.answer().due()))
                .put(
                        "because",
                        Json.text(standing.answer()
                                .judgement()
                                .map(stated -> stated.value().because())))
                .put("evidence", standing.answer().standingEvidence().size())
                .put("content", SeenContent.digest(standing.answer()).hex());
        json.set("causes", Json.array(standing.causes(), cause -> cause(cause, terminal)));
        return json;
    }

    private static ObjectNode cause(Cause cause, Terminal terminal) {
        return Json.object()
                .put("weight", Text.slug(cause.weight()))
                .put("why", terminal.text().say(cause.why()))
                .put("next", terminal.text().say(cause.next()));
    }
}
