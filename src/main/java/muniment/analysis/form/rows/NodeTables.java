package muniment.analysis.form.rows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import muniment.analysis.fact.NodeFact;
import muniment.analysis.form.Row;
import muniment.analysis.form.RowForm;
import muniment.analysis.reading.Sink;
import muniment.observation.Place;
import org.jspecify.annotations.Nullable;

/** The nodes as {@code system.local}, {@code system.peers} and the gossip know them. */
final class NodeTables {
    /** Who left is no node of the cluster any more. */
    private static final Set<String> GONE = Set.of("left", "removed", "removing", "hibernate");

    private NodeTables() {}

    static List<RowForm> all() {
        return List.of(
                TableForm.of(
                        "cql-system-local",
                        "system.local",
                        List.of("cluster_name", "release_version"),
                        sink -> (row, place) -> local(row, place, sink)),
                new TableForm(
                        new muniment.catalog.ArtefactId("cql-system-local"),
                        "system.peers",
                        columns -> columns.contains("peer")
                                && (columns.contains("release_version")
                                        || columns.contains("data_center")
                                        || columns.contains("schema_version")),
                        sink -> (row, place) -> peer(row, place, sink)),
                TableForm.of(
                        "cql-system-views",
                        "system_views.gossip_info",
                        List.of("address", "generation", "heartbeat"),
                        sink -> (row, place) -> gossip(row, place, sink)));
    }

    private static boolean local(Row row, Place place, Sink sink) {
        row.text("cluster_name").ifPresent(sink::cluster);
        var address = Cells.address(row, "broadcast_address")
                .or(() -> Cells.address(row, "listen_address"))
                .or(() -> Cells.address(row, "rpc_address"));
        address.ifPresent(node -> {
            sink.node(node);
            sink.fact(stored(node, row), place);
        });
        return address.isPresent() || row.text("cluster_name").isPresent();
    }

    private static boolean peer(Row row, Place place, Sink sink) {
        var address = Cells.address(row, "peer");
        address.ifPresent(node -> sink.fact(stored(node, row), place));
        return address.isPresent();
    }

    private static NodeFact.Node stored(String address, Row row) {
        return new NodeFact.Node(
                address,
                new NodeFact.Home(
                        row.text("data_center").orElse(null),
                        row.text("rack").orElse(null),
                        row.text("host_id").orElse(null)),
                NodeFact.Vitals.UNKNOWN,
                NodeFact.Usage.UNKNOWN,
                new NodeFact.Build(
                        row.text("release_version").orElse(null),
                        row.text("schema_version").orElse(null),
                        null));
    }

    private static boolean gossip(Row row, Place place, Sink sink) {
        var address = Cells.address(row, "address");
        if (address.isEmpty()) {
            return false;
        }
        var status = row.text("status_with_port")
                .or(() -> row.text("status"))
                .map(text -> text.split("[,:]", 2)[0].toLowerCase(Locale.ROOT));
        if (status.filter(word -> GONE.stream().anyMatch(word::startsWith)).isPresent()) {
            return true;
        }
        sink.fact(
                new NodeFact.Node(
                        address.get(),
                        new NodeFact.Home(
                                row.text("dc").orElse(null),
                                row.text("rack").orElse(null),
                                row.text("host_id").orElse(null)),
                        new NodeFact.Vitals(null, state(status), null),
                        new NodeFact.Usage(Cells.measure(row, "load").orElse(null), null, null, null),
                        new NodeFact.Build(
                                row.text("release_version").orElse(null),
                                row.text("schema").orElse(null),
                                null)),
                place);
        return true;
    }

    private static @Nullable String state(Optional<String> status) {
        return switch (status.orElse("")) {
            case "normal" -> "Normal";
            case "leaving" -> "Leaving";
            case "moving" -> "Moving";
            case "boot", "bootstrapping", "boot_replace" -> "Joining";
            default -> null;
        };
    }
}
