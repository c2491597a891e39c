package muniment.analysis.form.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import muniment.analysis.fact.LoadFact;
import muniment.analysis.form.JsonForm;
import muniment.analysis.form.JsonValue;
import muniment.analysis.form.Remarks;
import muniment.analysis.form.text.Figure;
import muniment.analysis.form.text.TableFigures;
import muniment.analysis.reading.Recognition;
import muniment.analysis.reading.Recognition.Confidence;
import muniment.analysis.reading.Sink;
import muniment.catalog.ArtefactId;
import muniment.observation.Place;

/** Reads nodetool tpstats with {@code -F json}: thread pools and dropped messages. */
final class NodetoolPoolsJson implements JsonForm {
    private static final String POOLS = "ThreadPools";
    private static final String DROPPED = "DroppedMessage";

    @Override
    public ArtefactId kind() {
        return new ArtefactId("nodetool-tpstats");
    }

    @Override
    public Optional<Recognition> matches(JsonNode element) {
        return element.path(POOLS).isObject() || element.path(DROPPED).isObject()
                ? Optional.of(new Recognition(
                        kind(), Confidence.CERTAIN, Remarks.say("reading.because-keys", POOLS + ", " + DROPPED)))
                : Optional.empty();
    }

    @Override
    public void read(JsonNode element, String pointer, Sink sink) {
        var pools = new JsonValue(element, pointer).at(POOLS);
        for (var name : pools.keys()) {
            var pool = pools.at(name);
            var figures = new TableFigures();
            pool.node()
                    .properties()
                    .forEach(entry ->
                            figures.put(entry.getKey(), entry.getValue().asText()));
            if (pool.node().isObject()) {
                sink.fact(figures.pool(name), Place.pointer(pool.pointer()));
            }
        }
        var dropped = new JsonValue(element, pointer).at(DROPPED);
        for (var type : dropped.keys()) {
            var count = Figure.count(dropped.text(type).orElse(null));
            if (count != null) {
                sink.fact(
                        new LoadFact.Dropped(type, count),
                        Place.pointer(dropped.at(type).pointer()));
            }
        }
    }
}
