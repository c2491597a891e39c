package muniment.analysis.check.platform;

import java.time.Instant;
import java.util.List;
import muniment.analysis.check.DossierOf;
import muniment.analysis.fact.ClusterFact.Backup;
import muniment.analysis.fact.ClusterFact.BackupSchedule;
import muniment.analysis.fact.ClusterFact.Cluster;
import muniment.analysis.fact.ClusterFact.Core;
import muniment.analysis.fact.ClusterFact.Datacenter;
import muniment.analysis.fact.ClusterFact.Hardware;
import muniment.analysis.fact.ClusterFact.Keys;
import muniment.analysis.fact.ClusterFact.Preview;
import muniment.analysis.fact.ClusterFact.Security;
import muniment.analysis.fact.ClusterFact.Siting;
import muniment.analysis.fact.NodeFact.Build;
import muniment.analysis.fact.NodeFact.Home;
import muniment.analysis.fact.NodeFact.Node;
import muniment.analysis.fact.NodeFact.Usage;
import muniment.analysis.fact.NodeFact.Vitals;
import muniment.analysis.fact.ResourceId;
import org.jspecify.annotations.Nullable;

/** Facts for tests of what Azure shows. */
final class Azure {
    static final Instant NOW = DossierOf.NOW;
    static final String CLUSTER =
            "/subscriptions/s/resourceGroups/rg/providers/Microsoft.DocumentDB/cassandraClusters/c1";
    private static final String NETWORKS =
            "/subscriptions/s/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/";

    private Azure() {}

    static Instant hoursAgo(double hours) {
        return NOW.minusSeconds((long) (hours * 3600));
    }

    static Instant inDays(double days) {
        return NOW.plusSeconds((long) (days * 86_400));
    }

    static String network(String name) {
        return NETWORKS + name;
    }

    static String subnet(String network, String name) {
        return network(network) + "/subnets/" + name;
    }

    static Cluster cluster(Core core, Security security, Preview preview) {
        return new Cluster(ResourceId.of(CLUSTER), core, security, preview);
    }

    static Cluster cluster(Core core) {
        return cluster(core, security("None", "SystemAssigned"), ga());
    }

    static Cluster cluster(Preview preview) {
        return cluster(core("4.1"), security("None", "SystemAssigned"), preview);
    }

    static Cluster cluster() {
        return cluster(ga());
    }

    static Core core(@Nullable String version) {
        return new Core("Succeeded", version, null, true, false, true, null);
    }

    static Core core(@Nullable String state, @Nullable Boolean deallocated, @Nullable Boolean audit) {
        return new Core(state, "4.1", null, true, deallocated, audit, null);
    }

    static Security security(@Nullable String connection, @Nullable String identity) {
        return new Security("Cassandra", connection, identity, "principal-1", subnet("vnet", "management"));
    }

    static Preview ga() {
        return new Preview(null, null, null, null);
    }

    static Preview type(String type) {
        return new Preview(type, null, null, null);
    }

    static Preview schedules(BackupSchedule... schedules) {
        return new Preview(null, List.of(schedules), null, null);
    }

    static BackupSchedule schedule(@Nullable String cron, @Nullable Long retention) {
        return new BackupSchedule("daily", cron, retention);
    }

    static Backup backup(String id, String state, @Nullable Instant started, @Nullable Instant expires) {
        return new Backup(id, state, started, null, expires);
    }

    static Datacenter datacenter(String name, Siting siting, Hardware hardware, Keys keys) {
        return new Datacenter(ResourceId.of(CLUSTER + "/dataCenters/" + name), siting, hardware, keys);
    }

    static Datacenter datacenter(String name, Siting siting) {
        return datacenter(name, siting, hardware(3, "Standard_E16s_v5"), new Keys("", ""));
    }

    static Datacenter in(String name, @Nullable String subnet) {
        return datacenter(name, new Siting("westeurope", subnet, true, false, "Succeeded"));
    }

    static Siting siting(@Nullable String location, @Nullable Boolean zones, @Nullable String state) {
        return new Siting(location, subnet("vnet", "cassandra"), zones, false, state);
    }

    static Hardware hardware(@Nullable Integer nodes, @Nullable String sku) {
        return new Hardware(nodes, sku, "P30", 4);
    }

    static Node node(String address, @Nullable String release, @Nullable Boolean latest) {
        return new Node(address, Home.UNKNOWN, Vitals.UNKNOWN, Usage.UNKNOWN, new Build(release, null, latest));
    }
}
