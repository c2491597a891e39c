package muniment.analysis.form.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import muniment.analysis.fact.ClusterFact;
import muniment.analysis.fact.NodeFact;
import muniment.analysis.form.AzureWords;
import muniment.analysis.form.JsonForm;
import muniment.analysis.form.JsonValue;
import muniment.analysis.reading.Recognition;
import muniment.analysis.reading.Sink;
import muniment.catalog.ArtefactId;
import org.jspecify.annotations.Nullable;

/** The status of a cluster: its nodes, its repairs and its errors. */
final class ClusterStatusForm implements JsonForm {
    @Override
    public ArtefactId kind() {
        return new ArtefactId("az-cluster-status");
    }

    @Override
    public Optional<Recognition> matches(JsonNode element) {
        var value = new JsonValue(element, "");
        var beside = Stream.of("eTag", "reaperStatus", "connectionErrors")
                .filter(key -> !value.at(key).isMissing())
                .toList();
        return value.at("dataCenters").node().isArray() && !beside.isEmpty()
                ? Optional.of(new Recognition(
                        kind(),
                        Recognition.Confidence.CERTAIN,
                        AzureWords.say("because-keys", "dataCenters, " + String.join(", ", beside))))
                : Optional.empty();
    }

    @Override
    public void read(JsonNode element, String pointer, Sink sink) {
        var status = new Resource(new JsonValue(element, pointer), sink);
        if (status.states("reaperStatus")) {
            var reaper = status.at("reaperStatus");
            reaper.fact(new ClusterFact.Status(reaper.flag("healthy"), schedules(reaper.value())));
        }
        if (!status.states("connectionErrors")) {
            status.fact(new ClusterFact.Incomplete("connectionErrors"));
        }
        status.each("connectionErrors").forEach(ClusterStatusForm::connectionError);
        status.each("errors").forEach(ClusterStatusForm::error);
        var times = new ArrayList<String>();
        for (var datacenter : status.each("dataCenters")) {
            var name = datacenter.text("name");
            datacenter.each("nodes").forEach(node -> node(node, name, times));
        }
        StatusTimes.latest(times, sink);
    }

    private static @Nullable Map<String, String> schedules(JsonValue reaper) {
        var schedules = reaper.at("repairSchedules");
        if (!schedules.node().isObject()) {
            return null;
        }
        var states = new HashMap<String, String>();
        schedules
                .node()
                .properties()
                .forEach(entry -> states.put(entry.getKey(), entry.getValue().asText("")));
        return Map.copyOf(states);
    }

    private static void connectionError(Resource error) {
        var state = error.textOr("connectionState", "");
        if (!state.equalsIgnoreCase("OK")) {
            error.fact(new ClusterFact.StatusError(
                    state, error.textOr("exception", ""), error.textOr("iPFrom", ""), error.textOr("iPTo", "")));
        }
    }

    private static void error(Resource error) {
        error.fact(new ClusterFact.StatusError(error.textOr("code", ""), error.textOr("message", ""), "", ""));
    }

    private static void node(Resource node, @Nullable String datacenter, List<String> times) {
        var address = node.text("address");
        if (address == null || address.isBlank()) {
            node.leftOut("address");
            return;
        }
        node.fact(new NodeFact.Node(
                address,
                new NodeFact.Home(datacenter, node.text("rack"), node.text("hostID")),
                new NodeFact.Vitals(node.text("status"), node.text("state"), node.text("cassandraProcessStatus")),
                new NodeFact.Usage(
                        LoadSize.bytes(node.text("load")),
                        node.number("diskUsedKB"),
                        node.number("diskFreeKB"),
                        node.number("cpuUsage")),
                new NodeFact.Build(null, null, node.flag("isLatestModel"))));
        var time = node.text("timestamp");
        if (time != null && !time.isBlank()) {
            times.add(time);
        }
    }
}
