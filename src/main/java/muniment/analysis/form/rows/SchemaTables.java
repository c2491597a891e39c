package muniment.analysis.form.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import muniment.analysis.fact.Replication;
import muniment.analysis.fact.SchemaFact;
import muniment.analysis.form.Row;
import muniment.analysis.form.RowForm;
import muniment.analysis.reading.Sink;
import muniment.catalog.ArtefactId;
import muniment.observation.Place;

/** The tables of {@code system_schema}. */
final class SchemaTables {
    private static final String KIND = "cql-system-schema";
    private static final String KEYSPACE = "keyspace_name";
    private static final String TABLE = "table_name";

    private SchemaTables() {}

    static List<RowForm> all() {
        return List.of(
                TableForm.of(
                        KIND,
                        "system_schema.keyspaces",
                        List.of(KEYSPACE, "replication"),
                        sink -> (row, place) -> keyspace(row, place, sink)),
                TableForm.of(
                        KIND,
                        "system.schema_keyspaces",
                        List.of(KEYSPACE, "strategy_class", "strategy_options"),
                        sink -> (row, place) -> oldKeyspace(row, place, sink)),
                TableForm.of(
                        KIND,
                        "system_schema.columns",
                        List.of(KEYSPACE, TABLE, "column_name", "kind", "position", "type"),
                        sink -> (row, place) -> column(row, place, sink)),
                TableForm.of(
                        KIND,
                        "system_schema.indexes",
                        List.of(KEYSPACE, TABLE, "index_name", "kind"),
                        sink -> (row, place) -> index(row, place, sink)),
                TableForm.of(
                        KIND,
                        "system_schema.triggers",
                        List.of(KEYSPACE, TABLE, "trigger_name"),
                        sink -> (row, place) -> trigger(row, place, sink)),
                TableForm.of(
                        KIND,
                        "system_schema.views",
                        List.of(KEYSPACE, "view_name"),
                        sink -> (row, place) -> view(row, place, sink)),
                new TableForm(
                        new ArtefactId(KIND),
                        "system_schema.tables",
                        SchemaTables::ofTables,
                        sink -> (row, place) -> table(row, place, sink)));
    }

    private static boolean ofTables(Set<String> columns) {
        return columns.containsAll(List.of(KEYSPACE, TABLE))
                && Stream.of("gc_grace_seconds", "default_time_to_live", "compaction")
                        .anyMatch(columns::contains);
    }

    private static boolean keyspace(Row row, Place place, Sink sink) {
        var name = row.text(KEYSPACE);
        var replication = row.text("replication").flatMap(CollectionText::map).flatMap(SchemaTables::replication);
        if (name.isEmpty() || replication.isEmpty()) {
            return false;
        }
        sink.fact(
                new SchemaFact.Keyspace(
                        name.get(),
                        replication.get(),
                        row.flag("durable_writes").orElse(null)),
                place);
        return true;
    }

    private static Optional<Replication> replication(Map<String, String> written) {
        var options = new HashMap<>(written);
        var strategy = options.remove("class");
        return strategy == null || strategy.isBlank()
                ? Optional.empty()
                : Optional.of(new Replication(strategy, options));
    }

    private static boolean oldKeyspace(Row row, Place place, Sink sink) {
        var name = row.text(KEYSPACE);
        var strategy = row.text("strategy_class");
        var options = row.text("strategy_options").flatMap(CollectionText::map);
        if (name.isEmpty() || strategy.isEmpty() || options.isEmpty()) {
            return false;
        }
        sink.fact(
                new SchemaFact.Keyspace(
                        name.get(),
                        new Replication(strategy.get(), options.get()),
                        row.flag("durable_writes").orElse(null)),
                place);
        return true;
    }

    private static boolean table(Row row, Place place, Sink sink) {
        var name = Cells.table(row, TABLE);
        name.ifPresent(table -> sink.fact(
                new SchemaFact.Table(
                        table,
                        Cells.count(row, "gc_grace_seconds").orElse(null),
                        Cells.count(row, "default_time_to_live").orElse(null),
                        row.text("compaction")
                                .flatMap(CollectionText::map)
                                .map(SchemaTables::simple)
                                .orElse(Map.of())),
                place));
        return name.isPresent();
    }

    private static Map<String, String> simple(Map<String, String> compaction) {
        var options = new HashMap<>(compaction);
        options.computeIfPresent("class", (_, name) -> name.substring(name.lastIndexOf('.') + 1));
        return options;
    }

    private static boolean column(Row row, Place place, Sink sink) {
        var table = Cells.table(row, TABLE);
        var name = row.text("column_name");
        var kind = row.text("kind").map(text -> text.toLowerCase(java.util.Locale.ROOT));
        var position =
                row.number("position").filter(value -> value >= -1 && value < 10_000 && value == Math.rint(value));
        if (table.isEmpty() || name.isEmpty() || kind.isEmpty() || position.isEmpty()) {
            return false;
        }
        sink.fact(
                new SchemaFact.Column(
                        table.get(),
                        name.get(),
                        kind.get(),
                        row.text("type").orElse(""),
                        position.get().intValue()),
                place);
        return true;
    }

    private static boolean index(Row row, Place place, Sink sink) {
        var table = Cells.table(row, TABLE);
        var name = row.text("index_name");
        var kind = row.text("kind");
        if (table.isEmpty() || name.isEmpty() || kind.isEmpty()) {
            return false;
        }
        var implementation = kind.get().equalsIgnoreCase("CUSTOM")
                ? row.text("options")
                        .flatMap(CollectionText::map)
                        .map(options -> options.get("class_name"))
                        .orElse(kind.get())
                : "";
        sink.fact(new SchemaFact.Index(table.get(), name.get(), implementation), place);
        return true;
    }

    private static boolean trigger(Row row, Place place, Sink sink) {
        var table = Cells.table(row, TABLE);
        var name = row.text("trigger_name");
        if (table.isEmpty() || name.isEmpty()) {
            return false;
        }
        var implementation = row.text("options")
                .flatMap(CollectionText::map)
                .map(options -> options.get("class"))
                .orElse("");
        sink.fact(new SchemaFact.Trigger(table.get(), name.get(), implementation), place);
        return true;
    }

    private static boolean view(Row row, Place place, Sink sink) {
        var name = Cells.table(row, "view_name");
        name.ifPresent(view -> sink.fact(
                new SchemaFact.MaterializedView(
                        view, row.text("base_table_name").orElse("")),
                place));
        return name.isPresent();
    }
}
