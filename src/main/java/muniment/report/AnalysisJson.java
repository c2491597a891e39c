package muniment.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import muniment.assessment.Assessment;
import muniment.assessment.ObservationOnFile;
import muniment.assessment.ParameterChange;
import muniment.assessment.ParameterName;
import muniment.assessment.Ruled;
import muniment.assessment.Stated;
import muniment.journal.Entry;
import muniment.journal.Ruling;
import muniment.observation.Citation;
import muniment.observation.Standing;

/** The analyses of an assessment, what they saw and what they compared with, as machines read it. */
final class AnalysisJson {
    private AnalysisJson() {}

    static ArrayNode analyses(Assessment assessment) {
        return JsonText.array(assessment.analyses(), AnalysisJson::analysis);
    }

    private static ObjectNode analysis(Stated<Entry.AnalysisRecorded> run) {
        var conditions = run.value().conditions();
        var node = stated(JsonText.object(), run)
                .put("analyser", conditions.analyser())
                .put("catalogSha256", conditions.catalog().hex())
                .put("now", conditions.now().toString())
                .put("observations", run.value().observations().size());
        node.set(
                "artefacts",
                JsonText.array(
                        run.value().artefacts(),
                        artefact -> JsonText.object()
                                .put("sha256", artefact.digest().hex())
                                .put("name", artefact.name())
                                .put("kind", artefact.kind().value())
                                .put("confidence", artefact.confidence())));
        return node;
    }

    static ArrayNode observations(Assessment assessment) {
        return JsonText.array(assessment.observations(), AnalysisJson::observation);
    }

    /** The names of observations, which lead to those of the whole assessment. */
    static ArrayNode names(Collection<ObservationOnFile> observations) {
        return JsonText.texts(observations.stream().map(ObservationOnFile::id).toList());
    }

    private static ObjectNode observation(ObservationOnFile onFile) {
        var observation = onFile.observation();
        var finding = observation.finding();
        var capture = observation.grounds().capture();
        var node = JsonText.object()
                .put("id", onFile.id().toString())
                .put("check", observation.check().value())
                .put("outcome", JsonText.name(observation.outcome()))
                .put("countsAs", JsonText.name(onFile.outcome()))
                .put("standing", standing(onFile.weighed().standing()))
                .put("says", finding.says());
        node.set(
                "subject",
                JsonText.object()
                        .put("kind", JsonText.name(observation.subject().kind()))
                        .put("name", observation.subject().name())
                        .put("at", observation.subject().at()));
        node.set(
                "measured",
                JsonText.object()
                        .put("value", finding.measured().value())
                        .put("unit", finding.measured().unit()));
        var threshold = JsonText.object().put("text", finding.threshold().text());
        threshold.set("sources", JsonText.texts(finding.threshold().sources()));
        node.set("threshold", threshold.put("deviation", finding.threshold().deviation()));
        node.set("citations", JsonText.array(observation.grounds().citations(), AnalysisJson::citation));
        node.put("captured", JsonText.text(capture.moment())).put("basis", JsonText.name(capture.basis()));
        node.set("collect", JsonText.texts(observation.collect()));
        node.put("conflicting", onFile.conflicting());
        node.set("ruling", onFile.ruling().map(AnalysisJson::ruling).orElse(null));
        return node;
    }

    private static String standing(Standing standing) {
        return switch (standing) {
            case Standing.Current _ -> "current";
            case Standing.Superseded _ -> "superseded";
            case Standing.Contradicted _ -> "contradicted";
        };
    }

    private static ObjectNode citation(Citation citation) {
        return JsonText.object()
                .put("sha256", citation.artefact().hex())
                .put("kind", citation.kind().value())
                .put("name", citation.name())
                .put("place", citation.place().toString());
    }

    private static ObjectNode ruling(Stated<Ruled> ruled) {
        var node = stated(JsonText.object(), ruled);
        switch (ruled.value().ruling()) {
            case Ruling.Accepted _ -> node.put("ruling", "accepted");
            case Ruling.Overridden _ -> node.put("ruling", "overridden");
            case Ruling.Left _ -> node.put("ruling", "left");
        }
        return node.put("because", ruled.value().because());
    }

    static ArrayNode parameters(Assessment assessment) {
        var array = JsonText.array(List.of(), _ -> JsonText.object());
        assessment
                .parameters()
                .forEach((name, changes) -> changes.stream()
                        .filter(change -> change.value().values() != null)
                        .forEach(change -> array.add(parameter(name, change))));
        return array;
    }

    private static ObjectNode parameter(ParameterName name, Stated<ParameterChange> change) {
        var values = change.value().values();
        var node = stated(JsonText.object(), change)
                .put("check", name.check().value())
                .put("parameter", name.parameter());
        node.set("values", JsonText.texts(values == null ? List.of() : values));
        return node.put("because", change.value().because());
    }

    private static ObjectNode stated(ObjectNode node, Stated<?> stated) {
        return node.put("by", stated.by().person().toString())
                .put("key", stated.by().key().hex())
                .put("at", stated.at().toString())
                .put("entry", stated.entry().toString());
    }
}
