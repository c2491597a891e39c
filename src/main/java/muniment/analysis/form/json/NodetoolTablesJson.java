package muniment.analysis.form.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import muniment.analysis.fact.TableName;
import muniment.analysis.form.JsonForm;
import muniment.analysis.form.JsonValue;
import muniment.analysis.form.Remarks;
import muniment.analysis.form.text.TableFigures;
import muniment.analysis.reading.Recognition;
import muniment.analysis.reading.Recognition.Confidence;
import muniment.analysis.reading.Sink;
import muniment.catalog.ArtefactId;
import muniment.observation.Place;

/** Reads nodetool tablestats with {@code -F json}: keyspaces, each with its tables. */
final class NodetoolTablesJson implements JsonForm {
    private static final String TABLES = "tables";

    @Override
    public ArtefactId kind() {
        return new ArtefactId("nodetool-tablestats");
    }

    @Override
    public Optional<Recognition> matches(JsonNode element) {
        var counted = element.path("total_number_of_tables").isNumber();
        var keyspaces = element.properties().stream()
                .map(entry -> entry.getValue())
                .filter(value -> value.path(TABLES).isObject()
                        && (value.has("read_count") || value.has("write_latency_ms") || value.has("pending_flushes")))
                .count();
        return keyspaces > 0 || counted && element.size() == 1
                ? Optional.of(new Recognition(
                        kind(), Confidence.CERTAIN, Remarks.say("reading.because-keys", "tables, read_count")))
                : Optional.empty();
    }

    @Override
    public void read(JsonNode element, String pointer, Sink sink) {
        var root = new JsonValue(element, pointer);
        for (var keyspace : root.keys()) {
            var tables = new JsonValue(
                    root.at(keyspace).node().path(TABLES), root.at(keyspace).pointer() + "/tables");
            for (var table : tables.keys()) {
                var value = tables.at(table);
                if (value.node().isObject()) {
                    var figures = new TableFigures();
                    value.node()
                            .properties()
                            .forEach(entry ->
                                    figures.put(entry.getKey(), entry.getValue().asText()));
                    sink.fact(figures.load(new TableName(keyspace, table)), Place.pointer(value.pointer()));
                }
            }
        }
    }
}
