package muniment.analysis.form.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import muniment.analysis.fact.MetricFact;
import muniment.analysis.fact.ResourceId;
import muniment.analysis.form.AzureWords;
import muniment.analysis.form.JsonForm;
import muniment.analysis.form.JsonValue;
import muniment.analysis.reading.Recognition;
import muniment.analysis.reading.Sink;
import muniment.catalog.ArtefactId;
import org.jspecify.annotations.Nullable;

/** Metrics of Azure Monitor: a whole answer, or one metric of it. */
final class MetricsForm implements JsonForm {
    private static final List<String> AGGREGATIONS = List.of("average", "minimum", "maximum", "total", "count");

    @Override
    public ArtefactId kind() {
        return new ArtefactId("az-metrics-list");
    }

    @Override
    public Optional<Recognition> matches(JsonNode element) {
        var value = new JsonValue(element, "");
        boolean matches = metric(value)
                || value.at("value").each().anyMatch(MetricsForm::metric)
                || value.at("value").node().isArray() && value.text("timespan").isPresent();
        return matches
                ? Optional.of(new Recognition(
                        kind(), Recognition.Confidence.CERTAIN, AzureWords.say("because-keys", "timeseries, name")))
                : Optional.empty();
    }

    private static boolean metric(JsonValue value) {
        return value.at("timeseries").node().isArray() && !value.at("name").isMissing();
    }

    @Override
    public void read(JsonNode element, String pointer, Sink sink) {
        var answer = new Resource(new JsonValue(element, pointer), sink);
        var metrics = metric(answer.value()) ? List.of(answer) : answer.each("value");
        var last = metrics.stream().flatMap(metric -> series(metric).stream()).max(Comparator.naturalOrder());
        end(answer).or(() -> last).ifPresent(sink::capturedAt);
    }

    private static Optional<Instant> end(Resource answer) {
        var span = answer.textOr("timespan", "");
        return span.contains("/") ? Resource.moment(span.substring(span.indexOf('/') + 1)) : Optional.empty();
    }

    /** Reads one metric and gives the moment of its last sample. */
    private static Optional<Instant> series(Resource metric) {
        var name = name(metric.value().at("name"));
        if (name.isEmpty()) {
            metric.leftOut("name");
            return Optional.empty();
        }
        about(metric, name.get());
        var error = metric.textOr("errorCode", "Success");
        if (!error.equalsIgnoreCase("Success")) {
            var message = metric.textOr("errorMessage", "");
            metric.sink()
                    .remark(AzureWords.say(
                            "metric-error", name.get(), Resource.shown((error + " " + message).strip())));
        }
        var unit = metric.textOr("unit", "");
        var all = metric.each("timeseries");
        var read = all.stream()
                .flatMap(series -> one(series, name.get(), unit).stream())
                .toList();
        if (read.isEmpty()) {
            metric.sink().remark(AzureWords.say("metric-empty", name.get()));
        }
        return read.stream().max(Comparator.naturalOrder());
    }

    private static Optional<String> name(JsonValue name) {
        return name.text("value").or(name::text).filter(text -> !text.isBlank());
    }

    private static void about(Resource metric, String name) {
        var id = metric.textOr("id", "");
        var resource = ResourceId.of(id);
        metric.clusterOf(resource);
        if (!id.isEmpty() && resource.part("cassandraClusters").isEmpty()) {
            metric.sink().remark(AzureWords.say("metric-other", name));
        }
    }

    private static Optional<Instant> one(Resource series, String metric, String unit) {
        var samples = new ArrayList<MetricFact.Sample>();
        int unreadable = 0;
        for (var point : series.value().at("data").each().toList()) {
            var at = point.text("timeStamp").flatMap(Resource::moment);
            if (at.isEmpty() || wrong(point)) {
                unreadable++;
            } else if (AGGREGATIONS.stream().anyMatch(key -> number(point, key) != null)) {
                samples.add(sample(at.get(), point));
            }
        }
        if (unreadable > 0) {
            series.sink().remark(AzureWords.say("metric-sample", metric, Integer.toString(unreadable)));
        }
        if (samples.isEmpty()) {
            return Optional.empty();
        }
        samples.sort(Comparator.comparing(MetricFact.Sample::at));
        series.fact(new MetricFact.Series(metric, unit, dimensions(series.value()), samples));
        return Optional.of(samples.getLast().at());
    }

    private static boolean wrong(JsonValue point) {
        return AGGREGATIONS.stream()
                .anyMatch(key -> !point.at(key).isMissing() && point.number(key).isEmpty());
    }

    private static MetricFact.Sample sample(Instant at, JsonValue point) {
        return new MetricFact.Sample(
                at,
                number(point, "average"),
                number(point, "minimum"),
                number(point, "maximum"),
                number(point, "total"),
                number(point, "count"));
    }

    private static @Nullable Double number(JsonValue point, String key) {
        return point.number(key).orElse(null);
    }

    private static Map<String, String> dimensions(JsonValue series) {
        var dimensions = new HashMap<String, String>();
        Stream.of("metadatavalues", "metadataValues")
                .map(series::at)
                .flatMap(JsonValue::each)
                .forEach(entry -> name(entry.at("name"))
                        .ifPresent(name -> dimensions.put(
                                name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT),
                                entry.text("value").orElse(""))));
        return dimensions;
    }
}
