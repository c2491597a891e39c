package muniment.analysis.form.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muniment.analysis.fact.AccessFact;
import muniment.analysis.fact.LoadFact;
import muniment.analysis.form.Row;
import muniment.analysis.form.RowForm;
import muniment.analysis.reading.Sink;
import muniment.catalog.ArtefactId;
import muniment.observation.Place;

/** The virtual tables of {@code system_views}: what the node that answered says of itself. */
final class ViewTables {
    private static final ArtefactId KIND = new ArtefactId("cql-system-views");
    private static final List<String> TABLE = List.of("keyspace_name", "table_name");
    private static final double MEBIBYTE = 1 << 20;

    private ViewTables() {}

    static List<RowForm> all() {
        return List.of(
                TableForm.of(
                        KIND.value(),
                        "system_views.clients",
                        List.of("address", "connection_stage"),
                        sink -> (row, place) -> client(row, place, sink)),
                TableForm.of(
                        KIND.value(),
                        "system_views.clients",
                        List.of("address", "ssl_enabled"),
                        sink -> (row, place) -> client(row, place, sink)),
                TableForm.of(
                        KIND.value(),
                        "system_views.thread_pools",
                        List.of("name", "active_tasks", "pending_tasks"),
                        sink -> (row, place) -> pool(row, place, sink)),
                TableForm.of(
                        KIND.value(),
                        "system_views.sstable_tasks",
                        List.of("keyspace_name", "table_name", "kind", "progress", "total"),
                        sink -> {
                            sink.remark(Words.say("rows.running-tasks"));
                            return (_, _) -> true;
                        }),
                new TwinForm(
                        KIND,
                        columns -> columns.containsAll(TABLE) && columns.contains("mebibytes"),
                        List.of("max_partition_size", "disk_usage", "max_sstable_size"),
                        Map.of(
                                "max_partition_size", sink -> (row, place) -> partition(row, place, sink),
                                "disk_usage", _ -> (_, _) -> true,
                                "max_sstable_size", _ -> (_, _) -> true)),
                new TwinForm(
                        KIND,
                        columns -> columns.containsAll(TABLE) && columns.contains("max") && percentiles(columns, ""),
                        List.of("tombstones_per_read", "rows_per_read"),
                        Map.of(
                                "tombstones_per_read", sink -> (row, place) -> tombstones(row, place, sink),
                                "rows_per_read", _ -> (_, _) -> true)),
                new TwinForm(
                        KIND,
                        columns ->
                                columns.containsAll(TABLE) && columns.contains("max_ms") && percentiles(columns, "_ms"),
                        List.copyOf(LATENCIES.keySet()),
                        latencies()));
    }

    private static final Map<String, String> LATENCIES = new java.util.TreeMap<>(Map.of(
            "local_read_latency", "read",
            "local_write_latency", "write",
            "local_scan_latency", "scan",
            "coordinator_read_latency", "coordinator read",
            "coordinator_write_latency", "coordinator write",
            "coordinator_scan_latency", "coordinator scan"));

    private static Map<String, TableForm.Meaning> latencies() {
        var meanings = new HashMap<String, TableForm.Meaning>();
        LATENCIES.forEach((table, operation) -> meanings.put(table, sink -> new LatencyRows(sink, operation)));
        return meanings;
    }

    private static boolean percentiles(Set<String> columns, String unit) {
        return columns.contains("p99th" + unit) || columns.contains("99th" + unit);
    }

    private static boolean client(Row row, Place place, Sink sink) {
        var address = Cells.address(row, "address");
        address.ifPresent(from -> sink.fact(
                new AccessFact.Client(
                        from,
                        row.text("username").orElse(null),
                        row.flag("ssl_enabled").orElse(null),
                        row.text("ssl_protocol").orElse(null),
                        row.text("driver_name")
                                .map(name ->
                                        (name + " " + row.text("driver_version").orElse("")).strip())
                                .orElse(null)),
                place));
        return address.isPresent();
    }

    private static boolean pool(Row row, Place place, Sink sink) {
        var name = row.text("name");
        name.ifPresent(pool -> sink.fact(
                new LoadFact.ThreadPool(
                        pool,
                        Cells.count(row, "active_tasks").orElse(null),
                        Cells.count(row, "pending_tasks").orElse(null),
                        Cells.count(row, "blocked_tasks").orElse(null),
                        Cells.count(row, "blocked_tasks_all_time").orElse(null)),
                place));
        return name.isPresent();
    }

    private static boolean partition(Row row, Place place, Sink sink) {
        var table = Cells.table(row, "table_name");
        var mebibytes = Cells.measure(row, "mebibytes");
        if (table.isEmpty() || mebibytes.isEmpty()) {
            return false;
        }
        sink.fact(
                new LoadFact.TableLoad(
                        table.get(),
                        new LoadFact.Partitions(mebibytes.get() * MEBIBYTE, null, null),
                        LoadFact.Reads.UNKNOWN,
                        null,
                        true),
                place);
        return true;
    }

    /** The histogram forgets within minutes while the count stays: a maximum of 0 says that nothing is remembered. */
    private static boolean tombstones(Row row, Place place, Sink sink) {
        var table = Cells.table(row, "table_name");
        var maximum = Cells.measure(row, "max");
        if (table.isEmpty() || maximum.isEmpty()) {
            return false;
        }
        sink.fact(
                new LoadFact.TableLoad(
                        table.get(),
                        LoadFact.Partitions.UNKNOWN,
                        new LoadFact.Reads(
                                Cells.measure(row, "count").orElse(null),
                                maximum.filter(value -> value > 0).orElse(null),
                                null,
                                null),
                        null,
                        true),
                place);
        return true;
    }
}
