package muniment.analysis.check.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muniment.analysis.check.DossierOf;
import muniment.analysis.check.Examination;
import muniment.analysis.fact.ClusterFact;
import muniment.analysis.fact.Fact;
import muniment.analysis.fact.NodeFact;
import muniment.analysis.fact.Replication;
import muniment.analysis.fact.ResourceId;
import muniment.analysis.fact.SchemaFact;
import muniment.analysis.fact.TableName;
import org.jspecify.annotations.Nullable;

/** Facts as short as these tests need them. */
final class Made {
    static final String SCHEMA = "cqlsh-describe-schema";

    private Made() {}

    /** A keyspace replicated per datacenter, from name and factor in turn. */
    static SchemaFact.Keyspace nts(String name, String... options) {
        return keyspace(name, "NetworkTopologyStrategy", options);
    }

    static SchemaFact.Keyspace keyspace(String name, String strategy, String... options) {
        return new SchemaFact.Keyspace(name, new Replication(strategy, map(options)), true);
    }

    static SchemaFact.Table table(String name, @Nullable Long grace, @Nullable Long ttl, String strategy) {
        var dot = name.indexOf('.');
        return new SchemaFact.Table(
                new TableName(name.substring(0, dot), name.substring(dot + 1)),
                grace,
                ttl,
                strategy.isEmpty() ? Map.of() : Map.of("class", strategy));
    }

    /** A whole schema: the facts, with keyspaces and tables of Cassandra itself. */
    static Fact[] whole(Fact... facts) {
        var all = new ArrayList<Fact>(Arrays.asList(facts));
        for (var name : List.of("system_traces", "system_distributed", "system_schema")) {
            all.add(keyspace(name, "LocalStrategy"));
            all.add(table(name + ".t", 0L, 0L, "SizeTieredCompactionStrategy"));
        }
        return all.toArray(Fact[]::new);
    }

    static NodeFact.Node node(String address, String datacenter, String rack) {
        return new NodeFact.Node(
                address,
                new NodeFact.Home(datacenter, rack, null),
                NodeFact.Vitals.UNKNOWN,
                NodeFact.Usage.UNKNOWN,
                NodeFact.Build.UNKNOWN);
    }

    /** Nodes in racks r1, r2, r3 in turn. */
    static Fact[] nodes(String datacenter, int count) {
        var nodes = new Fact[count];
        for (int i = 0; i < count; i++) {
            nodes[i] = node(datacenter + "-" + i, datacenter, "r" + (i % 3 + 1));
        }
        return nodes;
    }

    static ClusterFact.Cluster cluster(
            @Nullable String method,
            @Nullable String version,
            @Nullable Boolean repaired,
            @Nullable List<String> extensions) {
        return new ClusterFact.Cluster(
                new ResourceId("", "c1"),
                new ClusterFact.Core("Succeeded", version, null, repaired, null, null, null),
                new ClusterFact.Security(method, null, null, null, null),
                new ClusterFact.Preview(null, null, null, extensions));
    }

    static ClusterFact.Datacenter datacenter(
            String name, @Nullable String location, @Nullable Integer nodes, @Nullable String sku) {
        return new ClusterFact.Datacenter(
                new ResourceId("", name),
                new ClusterFact.Siting(location, null, null, null, "Succeeded"),
                new ClusterFact.Hardware(nodes, sku, null, null),
                new ClusterFact.Keys(null, null));
    }

    static void assertSays(DossierOf dossier, Examination examination, String... expected) {
        assertEquals(
                String.join("\n", expected),
                String.join("\n", dossier.say(examination).toList()));
    }

    private static Map<String, String> map(String... options) {
        var map = new HashMap<String, String>();
        for (int i = 0; i + 1 < options.length; i += 2) {
            map.put(options[i], options[i + 1]);
        }
        return map;
    }
}
