package muniment.analysis.check.schema;

import static muniment.analysis.check.DossierOf.dossier;
import static muniment.analysis.check.schema.Made.SCHEMA;
import static muniment.analysis.check.schema.Made.assertSays;
import static muniment.analysis.check.schema.Made.cluster;
import static muniment.analysis.check.schema.Made.datacenter;
import static muniment.analysis.check.schema.Made.nts;
import static muniment.analysis.check.schema.Made.table;
import static muniment.analysis.check.schema.Made.whole;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import muniment.analysis.check.DossierOf;
import muniment.analysis.check.Examination;
import muniment.analysis.fact.ConfigFact.DriverOption;
import muniment.analysis.fact.ConfigFact.Fragment;
import muniment.analysis.fact.ConfigFact.Setting;
import muniment.analysis.fact.ConfigFact.YamlKey;
import muniment.analysis.fact.Replication;
import muniment.analysis.fact.SchemaFact;
import muniment.analysis.fact.TableName;
import muniment.observation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UseTest {
    private static final Examination OVERRIDES = new ConfigurationOverrides();
    private static final Examination FEATURES = new UnsupportedFeatures();
    private static final Examination COMPACTION = new CompactionStrategy();
    private static final Examination DURABLE = new DurableWrites();
    private static final Examination CONSISTENCY = new Consistency();
    private static final String DATACENTERS = "az-datacenter-list";

    @Test
    void emptyFragmentsPass() {
        assertSays(
                dossier().reading(DATACENTERS, new Fragment("dc1", "", null), new Fragment("dc2", "", null)),
                OVERRIDES,
                "PASS: The configuration fragments of all 2 datacenters in az-datacenter-list-0.txt are allowed and"
                        + " alike; nothing is overridden.");
    }

    @Test
    void protectedAndUnexplainedSettingsAreSaidOnce() {
        assertSays(
                dossier()
                        .reading(
                                DATACENTERS,
                                new Fragment("dc1", "a", null),
                                new YamlKey("dc1", "client_encryption_options.enabled", "false"),
                                new YamlKey("dc1", "client_encryption_options.optional", "true"),
                                new YamlKey("dc1", "read_request_timeout", "9s"),
                                new YamlKey("dc1", "column_index_size", "4KiB")),
                OVERRIDES,
                "FAIL client_encryption_options dc1: The configuration fragment of datacenter dc1 sets"
                        + " client_encryption_options, which is protected.",
                "WARN read_request_timeout dc1: The configuration fragment of datacenter dc1 sets read_request_timeout to"
                        + " 9s, a setting to look at twice, without a recorded reason.",
                "WARN column_index_size dc1: The configuration fragment of datacenter dc1 sets column_index_size to 4KiB"
                        + " without a recorded reason.");
    }

    @Test
    void whatCannotBeDecodedOrWasNotSaidIsUnknown() {
        assertSays(
                dossier()
                        .reading(
                                DATACENTERS,
                                datacenter("dc2", "westeurope", 3, null),
                                new Fragment("dc1", "", "no Base64")),
                OVERRIDES,
                "UNKNOWN dc1: The configuration fragment of datacenter dc1 cannot be read: no Base64",
                "UNKNOWN dc2: az-datacenter-list-0.txt does not say what datacenter dc2 overrides.");
        assertSays(
                dossier().reading("cql-settings", new Setting("cluster_name", "c")),
                OVERRIDES,
                "UNKNOWN: cql-settings-0.txt shows the configuration in effect, not which of it was overridden.");
    }

    @Test
    void fragmentsThatDifferAreSaidUnlessExplained() {
        var two = dossier()
                .reading(
                        DATACENTERS,
                        new Fragment("dc1", "a", null),
                        new YamlKey("dc1", "column_index_size", "4KiB"),
                        new Fragment("dc2", "", null));
        assertEquals(
                List.of(Outcome.WARN, Outcome.WARN),
                OVERRIDES.examine(two.build()).stream()
                        .map(seen -> seen.outcome())
                        .toList());
        two.with("CHK-CONFIG-OVERRIDES", "reasoned", "column_index_size");
        assertEquals(Outcome.PASS, OVERRIDES.examine(two.build()).getFirst().outcome());
    }

    @Test
    void featuresWithoutSupportFailUnlessAccepted() {
        var billing = new TableName("billing", "t");
        var dossier = dossier()
                .reading(
                        SCHEMA,
                        whole(
                                nts("billing", "dc1", "3"),
                                new SchemaFact.MaterializedView(new TableName("billing", "by_day"), "t"),
                                new SchemaFact.Index(billing, "i1", "org.apache.cassandra.index.sasi.SASIIndex"),
                                new SchemaFact.Index(billing, "i2", "sai"),
                                new SchemaFact.Index(billing, "i3", ""),
                                new SchemaFact.Trigger(billing, "audit", "com.acme.Audit")));
        assertSays(
                dossier,
                FEATURES,
                "FAIL billing.by_day: billing.by_day is a materialized view of t; it is excluded from support and was not"
                        + " accepted.",
                "FAIL billing.i1: billing.i1 is an index of class org.apache.cassandra.index.sasi.SASIIndex; it is"
                        + " excluded from support and was not accepted.",
                "FAIL billing.t.audit: billing.t.audit is a trigger (com.acme.Audit); it is excluded from support and was"
                        + " not accepted.");
        assertSays(
                dossier.with("CHK-UNSUPPORTED-FEATURES", "accepted", "billing.by_day", "billing.i1", "billing.t.audit"),
                FEATURES,
                "PASS: The user keyspaces in cqlsh-describe-schema-0.txt have no materialized view, trigger or index"
                        + " without support that was not accepted.");
    }

    @Test
    void extensionsThatWereNotSaidAreUnknown() {
        assertSays(
                dossier().reading("az-cluster-show", cluster("Cassandra", "4.1", null, null)),
                FEATURES,
                "UNKNOWN extensions: az-cluster-show-0.txt does not say which extensions are on; only a preview version of"
                        + " the API does.",
                "PASS authenticationMethod: The authentication method is Cassandra, which is no preview or was"
                        + " accepted.");
        assertSays(
                dossier().reading("az-cluster-rest-preview", cluster("Ldap", "4.1", null, List.of("Lucene"))),
                FEATURES,
                "FAIL extensions: These extensions are on, are a preview without SLA and were not accepted: Lucene.",
                "FAIL authenticationMethod: The cluster authenticates with LDAP, a preview without SLA that is not on the"
                        + " list of accepted hits.");
    }

    @ParameterizedTest
    @CsvSource({"Standard_L8s_v3,FAIL", "Standard_E8s_v5,PASS", ",UNKNOWN"})
    void theSkuIsNotOfThePreviewCache(@org.jspecify.annotations.Nullable String sku, Outcome outcome) {
        var observation = FEATURES.examine(dossier()
                        .reading(DATACENTERS, datacenter("dc1", "westeurope", 3, sku))
                        .build())
                .getFirst();
        assertEquals(outcome, observation.outcome());
    }

    @ParameterizedTest
    @CsvSource({
        "SizeTieredCompactionStrategy,172799,WARN",
        "LeveledCompactionStrategy,172799,PASS",
        "TimeWindowCompactionStrategy,172799,PASS",
        "UnifiedCompactionStrategy,172799,UNKNOWN",
        "UnifiedCompactionStrategy,172800,PASS",
        "SizeTieredCompactionStrategy,172800,UNKNOWN",
        "SizeTieredCompactionStrategy,0,PASS",
        "TimeWindowCompactionStrategy,0,WARN",
        "'',0,UNKNOWN"
    })
    void compactionFitsTheTimeToLive(String strategy, long ttl, Outcome outcome) {
        var observation = COMPACTION
                .examine(dossier()
                        .reading(SCHEMA, whole(table("a.t", 864000L, ttl, strategy)))
                        .build())
                .getFirst();
        assertEquals(outcome, observation.outcome());
    }

    @Test
    void sizeTiersOrderedByTimeAreToBeReviewed() {
        assertSays(
                dossier()
                        .reading(
                                SCHEMA,
                                whole(
                                        table("a.t", 864000L, 999999L, "SizeTieredCompactionStrategy"),
                                        new SchemaFact.Column(
                                                new TableName("a", "t"), "at", "clustering", "timestamp", 0))),
                COMPACTION,
                "WARN a.t: Table a.t uses size-tiered compaction, its cells expire after 999999 s and it is ordered by"
                        + " time (at); time windows may fit better.");
    }

    @Test
    void theCommitLogProtectsKeyspacesThatSaySo() {
        var replication = new Replication("NetworkTopologyStrategy", Map.of("dc1", "3"));
        assertSays(
                dossier()
                        .reading(
                                SCHEMA,
                                whole(
                                        new SchemaFact.Keyspace("a", replication, false),
                                        new SchemaFact.Keyspace("b", replication, null),
                                        nts("c", "dc1", "3"))),
                DURABLE,
                "FAIL a: Keyspace a has durable_writes off: writes bypass the commit log and are lost when nodes stop.",
                "UNKNOWN b: cqlsh-describe-schema-0.txt does not say durable_writes of keyspace b.");
        assertSays(
                dossier().reading(SCHEMA, whole(nts("c", "dc1", "3"))),
                DURABLE,
                "PASS: The commit log protects the one user keyspace in cqlsh-describe-schema-0.txt.");
    }

    @Test
    void anArtefactThatSaysNothingOfTheCommitLogHidesNone() {
        var replication = new Replication("NetworkTopologyStrategy", Map.of("dc1", "3"));
        assertSays(
                dossier()
                        .reading(
                                SCHEMA,
                                null,
                                DossierOf.NOW.minusSeconds(40_000),
                                whole(new SchemaFact.Keyspace("a", replication, false)))
                        .reading("nodetool-describecluster", new SchemaFact.Keyspace("a", replication, null)),
                DURABLE,
                "FAIL a: Keyspace a has durable_writes off: writes bypass the commit log and are lost when nodes stop.");
        assertSays(
                dossier().reading("nodetool-describecluster", new SchemaFact.Keyspace("a", replication, null)),
                DURABLE,
                "UNKNOWN a: nodetool-describecluster-0.txt does not say durable_writes of keyspace a.",
                "UNKNOWN: nodetool-describecluster-0.txt shows one user keyspace, but is not known to show all of them;"
                        + " durable_writes of the others is unknown.");
    }

    @ParameterizedTest
    @CsvSource({
        "ALL,FAIL",
        "quorum_all,FAIL",
        "LOCAL_QUORUM,PASS",
        "QUORUM_ONE,PASS",
        "EACH_QUORUM,WARN",
        "QUORUM_EACH,WARN",
        "ConsistencyLevel.LOCAL_ONE,PASS",
        "MOST,UNKNOWN"
    })
    void levelsOfADriverAreJudged(String level, Outcome outcome) {
        var observation = CONSISTENCY
                .examine(dossier()
                        .reading("driver-config", new DriverOption("basic.request.consistency", level))
                        .reading(SCHEMA, whole(nts("a", "dc1", "3")))
                        .build())
                .getFirst();
        assertEquals(outcome, observation.outcome());
    }

    @Test
    void theConfigurationOfOneApplicationDoesNotHideThatOfAnother() {
        var outcomes = CONSISTENCY
                .examine(dossier()
                        .reading("driver-config", new DriverOption("basic.request.consistency", "ALL"))
                        .reading("driver-config", new DriverOption("basic.request.consistency", "LOCAL_QUORUM"))
                        .build())
                .stream()
                .map(observation ->
                        observation.outcome() + " " + observation.subject().at())
                .toList();
        assertEquals(List.of("FAIL driver-config-0.txt", "PASS driver-config-1.txt"), outcomes.subList(0, 2));
    }

    @Test
    void namesThatAreNotThoseOfCqlAreNamedAsAContradiction() {
        assertSays(
                dossier()
                        .reading("driver-config", new DriverOption("basic.request.consistency", "QUORUM_ONE"))
                        .reading(SCHEMA, whole(nts("a", "dc1", "3"))),
                CONSISTENCY,
                "PASS basic.request.consistency driver-config-0.txt: basic.request.consistency is QUORUM_ONE, a name from an article of"
                        + " Microsoft; CQL calls it ONE (contradiction x.cl-names).",
                "UNKNOWN: The levels of strong reads and of writes are not both declared, so whether reads see what was"
                        + " written before is unknown.");
    }

    @ParameterizedTest
    @CsvSource({
        "LOCAL_ONE,LOCAL_ONE,3,FAIL",
        "LOCAL_ONE,LOCAL_QUORUM,3,FAIL",
        "TWO,LOCAL_QUORUM,3,PASS",
        "LOCAL_QUORUM,LOCAL_QUORUM,3,PASS",
        "ONE,ONE,1,PASS",
        "ONE,ONE,x,UNKNOWN"
    })
    void strongReadsNeedMoreThanTheFactor(String read, String write, String factor, Outcome outcome) {
        var observations = CONSISTENCY.examine(dossier()
                .reading(SCHEMA, whole(nts("a", "dc1", factor)))
                .with("CHK-CONSISTENCY", "read-level", read)
                .with("CHK-CONSISTENCY", "write-level", write)
                .build());
        assertEquals(outcome, observations.getLast().outcome());
    }
}
