package muniment.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import muniment.analysis.Analysis;
import muniment.analysis.reading.Exhibit;
import muniment.analysis.reading.Reading;
import muniment.catalog.Artefact;
import muniment.catalog.Catalog;
import muniment.catalog.Check;
import muniment.observation.Capture;
import muniment.observation.Citation;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import muniment.observation.Standing;
import muniment.observation.Threshold;
import muniment.observation.Weighed;
import muniment.observation.Weighing;
import muniment.text.Text;

/** What artefacts show, for machines. */
record AnalysisJson(Catalog catalog) {
    ObjectNode of(Collection<Exhibit> exhibits, Analysis analysis) {
        var weighed = Weighing.of(analysis.observations());
        var json = Json.object();
        json.set("artefacts", Json.array(exhibits, exhibit -> artefact(exhibit, analysis)));
        json.set("observations", Json.array(weighed, this::observation));
        json.set("checks", Json.array(catalog.checks(), check -> check(check, weighed)));
        json.set("tally", tally(weighed));
        json.set("remarks", Json.texts(analysis.remarks()));
        return json;
    }

    private ObjectNode artefact(Exhibit exhibit, Analysis analysis) {
        var readings = analysis.readings().stream()
                .filter(reading -> reading.exhibit().digest().equals(exhibit.digest())
                        && reading.exhibit().name().equals(exhibit.name()))
                .toList();
        var json = Json.object()
                .put("name", exhibit.name())
                .put("sha256", exhibit.digest().hex())
                .put("size", exhibit.size())
                .put("recognised", !readings.isEmpty());
        json.set("outputs", Json.array(readings, this::output));
        return json;
    }

    private ObjectNode output(Reading reading) {
        var kind = reading.recognition().kind();
        var where = reading.circumstances();
        var json = Json.object()
                .put("kind", kind.value())
                .put("title", catalog.artefact(kind).map(Artefact::title).orElse(kind.value()))
                .put("confidence", Text.slug(reading.recognition().confidence()))
                .put("reason", reading.recognition().reason())
                .put("cluster", Json.text(where.ofCluster()))
                .put("node", Json.text(where.ofNode()));
        captured(json, where.capture());
        json.put("facts", reading.facts().size());
        json.set("remarks", Json.texts(reading.remarks()));
        return json;
    }

    /** One observation with everything that is needed to see it again. */
    ObjectNode observation(Weighed weighed) {
        var observation = weighed.observation();
        var check = catalog.check(observation.check());
        var json = Json.object()
                .put("check", observation.check().value())
                .put("title", check.map(Check::title).orElse(""))
                .put("severity", check.map(known -> Text.slug(known.severity())).orElse(""))
                .put("outcome", Text.slug(observation.outcome()))
                .put("standing", standing(weighed.standing()));
        json.putObject("subject")
                .put("kind", Text.slug(observation.subject().kind()))
                .put("name", observation.subject().name())
                .put("at", observation.subject().at());
        json.put("says", observation.finding().says());
        json.putObject("measured")
                .put("value", observation.finding().measured().value())
                .put("unit", observation.finding().measured().unit());
        json.set("threshold", threshold(observation.finding().threshold()));
        json.set("places", Json.array(observation.grounds().citations(), AnalysisJson::place));
        captured(json, observation.grounds().capture());
        json.put("analyser", observation.grounds().analyser());
        json.set("collect", Json.texts(observation.collect()));
        json.set("obligations", Json.texts(check.map(Check::obligations).orElse(List.of())));
        return json;
    }

    private static ObjectNode threshold(Threshold threshold) {
        var json = Json.object().put("text", threshold.text()).put("deviation", threshold.deviation());
        json.set("sources", Json.texts(threshold.sources()));
        return json;
    }

    private static ObjectNode place(Citation citation) {
        return Json.object()
                .put("name", citation.name())
                .put("place", citation.place().toString())
                .put("kind", citation.kind().value())
                .put("sha256", citation.artefact().hex());
    }

    private static void captured(ObjectNode json, Capture capture) {
        json.put("captured", Json.text(capture.moment())).put("capturedBy", Text.slug(capture.basis()));
    }

    /** What the observations of a check that still speak come to: the worst of them. */
    private static ObjectNode check(Check check, List<Weighed> weighed) {
        var own = weighed.stream()
                .filter(Weighed::speaks)
                .filter(one -> one.observation().check().equals(check.id()))
                .toList();
        return Json.object()
                .put("check", check.id().value())
                .put("severity", Text.slug(check.severity()))
                .put(
                        "outcome",
                        own.stream()
                                .map(one -> one.observation().outcome())
                                .reduce(Outcome::orWorse)
                                .map(Text::slug)
                                .orElse(Text.slug(Outcome.UNKNOWN)))
                .put("contradicted", own.stream().anyMatch(Weighed::contradicted));
    }

    private static ObjectNode tally(List<Weighed> weighed) {
        var json = Json.object();
        for (var outcome : Outcome.values()) {
            json.put(Text.slug(outcome), count(weighed, outcome));
        }
        return json;
    }

    private static long count(List<Weighed> weighed, Outcome outcome) {
        return weighed.stream()
                .filter(Weighed::speaks)
                .map(Weighed::observation)
                .map(Observation::outcome)
                .filter(outcome::equals)
                .count();
    }

    private static String standing(Standing standing) {
        return switch (standing) {
            case Standing.Current _ -> "current";
            case Standing.Superseded _ -> "superseded";
            case Standing.Contradicted _ -> "contradicted";
        };
    }
}
