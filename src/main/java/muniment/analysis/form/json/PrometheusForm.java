package muniment.analysis.form.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import muniment.analysis.fact.MetricFact;
import muniment.analysis.form.AzureWords;
import muniment.analysis.form.JsonForm;
import muniment.analysis.form.JsonValue;
import muniment.analysis.reading.Recognition;
import muniment.analysis.reading.Sink;
import muniment.catalog.ArtefactId;

/** An answer of Prometheus to a query: series of figures, or one figure of each series. */
final class PrometheusForm implements JsonForm {
    private static final double LATEST_SECOND = 253_402_300_799.0;

    @Override
    public ArtefactId kind() {
        return new ArtefactId("prometheus-query-range");
    }

    @Override
    public Optional<Recognition> matches(JsonNode element) {
        var value = new JsonValue(element, "");
        var status = value.text("status").orElse("");
        boolean answer = status.equals("success")
                && value.at("data").at("result").node().isArray()
                && value.at("data").text("resultType").isPresent();
        boolean refusal = status.equals("error") && value.text("errorType").isPresent();
        return answer || refusal
                ? Optional.of(new Recognition(
                        kind(),
                        Recognition.Confidence.CERTAIN,
                        AzureWords.say("because-keys", answer ? "status, data, resultType" : "status, errorType")))
                : Optional.empty();
    }

    @Override
    public void read(JsonNode element, String pointer, Sink sink) {
        var answer = new Resource(new JsonValue(element, pointer), sink);
        if (!answer.textOr("status", "").equals("success")) {
            sink.remark(AzureWords.say("prometheus-error", Resource.shown(answer.textOr("error", ""))));
        }
        for (var key : List.of("warnings", "infos")) {
            answer.each(key).stream()
                    .flatMap(warning -> warning.value().text().stream())
                    .forEach(warning -> sink.remark(AzureWords.say("prometheus-warning", Resource.shown(warning))));
        }
        var data = answer.at("data");
        var type = data.textOr("resultType", "");
        if (!data.isMissing() && !type.equals("matrix") && !type.equals("vector")) {
            sink.remark(AzureWords.say("prometheus-result", Resource.shown(type)));
            return;
        }
        var clusters = new HashSet<String>();
        var last = data.each("result").stream()
                .flatMap(series -> series(series, clusters).stream())
                .max(Comparator.naturalOrder());
        last.ifPresent(sink::capturedAt);
        if (clusters.size() == 1) {
            sink.cluster(clusters.iterator().next());
        } else if (clusters.size() > 1) {
            sink.remark(AzureWords.say("metric-several"));
        }
    }

    private static Optional<Instant> series(Resource series, HashSet<String> clusters) {
        var labels = new HashMap<String, String>();
        var metric = series.value().at("metric");
        for (var key : metric.keys()) {
            labels.put(key, metric.node().path(key).asText(""));
        }
        var name = labels.remove("__name__");
        var samples = new ArrayList<MetricFact.Sample>();
        int skipped = 0;
        for (var point : points(series.value())) {
            var sample = sample(point.node());
            sample.ifPresent(samples::add);
            skipped += sample.isPresent() ? 0 : 1;
        }
        if (skipped > 0) {
            series.sink().remark(AzureWords.say("prometheus-skipped", series.where(), Integer.toString(skipped)));
        }
        if (samples.isEmpty()) {
            return Optional.empty();
        }
        if (name == null) {
            series.sink().remark(AzureWords.say("prometheus-unnamed", series.where()));
        }
        Optional.ofNullable(labels.get("cluster"))
                .filter(cluster -> !cluster.isBlank())
                .ifPresent(clusters::add);
        samples.sort(Comparator.comparing(MetricFact.Sample::at));
        series.fact(new MetricFact.Series(name == null ? "" : name, "", labels, samples));
        return Optional.of(samples.getLast().at());
    }

    private static List<JsonValue> points(JsonValue series) {
        var single = series.at("value");
        return single.node().isArray()
                ? List.of(single)
                : series.at("values").each().toList();
    }

    private static Optional<MetricFact.Sample> sample(JsonNode point) {
        double seconds = figure(point.path(0));
        double value = figure(point.path(1));
        return Double.isFinite(value) && seconds >= 0 && seconds <= LATEST_SECOND
                ? Optional.of(MetricFact.Sample.of(Instant.ofEpochMilli(Math.round(seconds * 1000)), value))
                : Optional.empty();
    }

    private static double figure(JsonNode node) {
        if (node.isNumber()) {
            return node.doubleValue();
        }
        try {
            return node.isTextual() ? Double.parseDouble(node.textValue()) : Double.NaN;
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }
}
