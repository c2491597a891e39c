package muniment.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import muniment.assessment.Assessment;
import muniment.assessment.EvidenceOnFile;
import muniment.assessment.Judgement;
import muniment.assessment.Stated;
import muniment.catalog.Catalog;
import muniment.catalog.Sha256;
import muniment.journal.Content;
import muniment.journal.Method;
import muniment.readiness.Applicability;
import muniment.readiness.Cause;
import muniment.readiness.Readiness;
import muniment.readiness.Staleness;
import muniment.readiness.Standing;
import muniment.text.Text;

/**
 * The assessment as machines read it; its schema is {@code assets/schemas/assessment-1.schema.json}.
 *
 * @param summary the figures that the pages print
 * @param beside what is attached with it
 */
record AssessmentJson(
        Catalog catalog,
        Assessment assessment,
        Readiness readiness,
        Summary summary,
        ReportOptions options,
        List<Attachment> beside) {
    static final String NAME = "assessment.json";
    static final String FORMAT = "muniment-assessment/1";

    Attachment attachment() {
        return new Attachment(
                NAME,
                "application/json",
                Attachment.Relationship.DATA,
                Text.load("report").say("report.attachment.assessment"),
                new Attachment.Written(JsonText.of(document())));
    }

    private ObjectNode document() {
        var text = Text.load("readiness");
        var document = JsonText.object();
        document.put("format", FORMAT);
        document.put("generatedAt", options.at().toString());
        document.put("generatedBy", options.by().person());
        document.put("generator", options.by().program());
        document.put("judgedOn", readiness.day().toString());
        document.set("report", FiguresJson.report(options));
        document.set("scope", scope());
        document.set("catalog", edition());
        document.set("journal", journal());
        document.set("traits", traits());
        document.put("verdict", JsonText.name(readiness.verdict()));
        document.set("tally", TallyJson.of(readiness.tally()));
        document.set("tasks", tasks());
        document.set("sections", FiguresJson.sections(summary));
        document.set("criticalities", FiguresJson.criticalities(summary));
        document.set("assurances", FiguresJson.assurances(summary));
        document.set("weights", FiguresJson.weights(summary));
        document.set("nextSteps", FiguresJson.nextSteps(summary));
        document.set("obligations", JsonText.array(readiness.standings(), standing -> obligation(standing, text)));
        document.set("sharing", SharingJson.sharing(options));
        document.set("reports", JsonText.array(assessment.reports(), ReportJson::of));
        document.set("analyses", AnalysisJson.analyses(assessment));
        document.set("observations", AnalysisJson.observations(assessment));
        document.set("parameters", AnalysisJson.parameters(assessment));
        document.set("attachments", JsonText.array(beside, FiguresJson::attachment));
        return document;
    }

    private ObjectNode scope() {
        var scope = assessment.scope();
        return JsonText.object()
                .put("name", scope.name())
                .put("cluster", scope.cluster())
                .put("organisation", scope.organisation())
                .put("resource", scope.resource())
                .put("from", JsonText.text(scope.periodFrom()))
                .put("to", JsonText.text(scope.periodTo()));
    }

    private ObjectNode edition() {
        var edition = catalog.edition();
        return JsonText.object()
                .put("id", edition.id())
                .put("version", edition.version())
                .put("title", edition.title())
                .put("sha256", edition.digest().hex());
    }

    private ObjectNode journal() {
        var journal = JsonText.object().put("entries", assessment.history().size());
        journal.set("heads", JsonText.texts(assessment.heads().stream().sorted().toList()));
        return journal;
    }

    private ObjectNode traits() {
        var traits = JsonText.object();
        var answers = assessment.traits();
        catalog.traits().forEach(trait -> traits.put(trait.id().value(), answers.get(trait.id())));
        return traits;
    }

    private ArrayNode tasks() {
        var tallies = readiness.byTask();
        return JsonText.array(catalog.tasks(), task -> {
            var node = JsonText.object()
                    .put("id", task.id().value())
                    .put("title", task.title())
                    .put("microsoft", task.microsoft())
                    .put("customer", task.customer());
            node.set(
                    "tally",
                    Optional.ofNullable(tallies.get(task.id()))
                            .map(TallyJson::of)
                            .orElse(null));
            return node;
        });
    }

    private static ObjectNode obligation(Standing standing, Text text) {
        var obligation = standing.obligation();
        var answer = standing.answer();
        var judged = answer.judgement();
        var node = JsonText.object()
                .put("id", obligation.id().value())
                .put("title", obligation.title())
                .put("task", JsonText.text(obligation.placement().matrixTask()))
                .put("section", obligation.placement().section())
                .put("criticality", JsonText.name(obligation.criticality().level()))
                .put("statementSha256", obligation.digest().hex())
                .put("applies", standing.applies())
                .put("applicability", applicability(standing.applicability()))
                .put("result", JsonText.name(standing.result()));
        node.set("judgement", judged.map(AssessmentJson::judgement).orElse(null));
        node.put("owner", JsonText.text(answer.owner()))
                .put("due", JsonText.text(answer.due()))
                .put("status", JsonText.name(standing.status()))
                .put("assurance", JsonText.name(standing.assurance()))
                .put("assuranceStep", standing.assurance().step())
                .put("conflicting", answer.conflicting());
        node.set("freshness", freshness(standing.staleness()));
        node.set("evidence", JsonText.array(answer.evidence(), AssessmentJson::evidence));
        node.set("observations", AnalysisJson.names(answer.observations()));
        node.set("causes", JsonText.array(standing.causes(), cause -> cause(cause, text)));
        return node;
    }

    private static String applicability(Applicability applicability) {
        return switch (applicability) {
            case Applicability.Applies _ -> "applies";
            case Applicability.Undecided _ -> "undecided";
            case Applicability.LacksTrait _ -> "lacks-trait";
            case Applicability.JudgedAway _ -> "judged-away";
        };
    }

    private static ObjectNode judgement(Stated<Judgement> judged) {
        var judgement = judged.value();
        return JsonText.object()
                .put("result", JsonText.name(judgement.result()))
                .put("because", judgement.because())
                .put(
                        "method",
                        judgement
                                .how()
                                .map((Method method) -> JsonText.name(method))
                                .orElse(null))
                .put("until", JsonText.text(judgement.expiry()))
                .put("acceptedBy", judgement.acceptedBy())
                .put("statementSha256", judgement.statement().hex())
                .put("by", judged.by().person().toString())
                .put("key", judged.by().key().hex())
                .put("at", judged.at().toString())
                .put("entry", judged.entry().toString());
    }

    private static ObjectNode freshness(Staleness staleness) {
        return switch (staleness) {
            case Staleness.NoEvidence _ ->
                JsonText.object().put("state", "no-evidence").putNull("through");
            case Staleness.Fresh(var through) ->
                JsonText.object().put("state", "fresh").put("through", through.toString());
            case Staleness.Stale(var since) ->
                JsonText.object().put("state", "stale").put("through", since.toString());
        };
    }

    private static ObjectNode evidence(EvidenceOnFile onFile) {
        Optional<Sha256> digest = onFile.evidence().content() instanceof Content.File file
                ? Optional.of(file.digest())
                : Optional.empty();
        return JsonText.object()
                .put("id", onFile.id().toString())
                .put("title", onFile.evidence().title())
                .put("sha256", JsonText.text(digest))
                .put("withdrawn", !onFile.stands());
    }

    private static ObjectNode cause(Cause cause, Text text) {
        return JsonText.object()
                .put("rule", cause.why().key().substring("cause.".length()))
                .put("weight", JsonText.name(cause.weight()))
                .put("why", text.say(cause.why()))
                .put("next", text.say(cause.next()));
    }
}
