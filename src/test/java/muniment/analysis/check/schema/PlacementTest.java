package muniment.analysis.check.schema;

import static muniment.analysis.check.DossierOf.dossier;
import static muniment.analysis.check.schema.Made.SCHEMA;
import static muniment.analysis.check.schema.Made.assertSays;
import static muniment.analysis.check.schema.Made.datacenter;
import static muniment.analysis.check.schema.Made.keyspace;
import static muniment.analysis.check.schema.Made.node;
import static muniment.analysis.check.schema.Made.nodes;
import static muniment.analysis.check.schema.Made.nts;
import static muniment.analysis.check.schema.Made.whole;
import static org.junit.jupiter.api.Assertions.assertEquals;

import muniment.analysis.check.DossierOf;
import muniment.analysis.check.Examination;
import muniment.analysis.fact.Fact;
import muniment.observation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlacementTest {
    private static final Examination REGIONS = new RegionLoss();
    private static final Examination SYSTEM = new SystemReplication();
    private static final Examination NODES = new NodeCount();

    @Test
    void regionsOfAnotherDayAreNotJoined() {
        assertSays(
                dossier()
                        .reading("az-datacenter-list", twoRegions())
                        .reading(SCHEMA, null, DossierOf.NOW.minusSeconds(3 * 86_400), whole(nts("a", "dc1", "3")))
                        .trait("multi-region", true),
                REGIONS,
                "UNKNOWN a: The schema with keyspace a and az-datacenter-list-0.txt are 3 days apart, too far to be held"
                        + " against each other.");
    }

    @Test
    void datacentersOfAnotherDayAreNotJoinedWithSystemAuth() {
        assertSays(
                dossier()
                        .reading("nodetool-status", nodes("dc1", 3))
                        .reading(
                                SCHEMA,
                                null,
                                DossierOf.NOW.minusSeconds(2 * 86_400),
                                whole(nts("system_auth", "dc2", "3"))),
                SYSTEM,
                "UNKNOWN system_auth: Keyspace system_auth is replicated as asked for in dc2; whether these are all"
                        + " datacenters cannot be told from nodetool-status-0.txt, which is 2 days apart from the schema.");
    }

    @Test
    void withoutDeclarationRegionsAreUnknown() {
        assertSays(
                dossier().reading("az-datacenter-list", twoRegions()),
                REGIONS,
                "UNKNOWN: Whether the recovery objectives need another region is not declared.");
    }

    @Test
    void oneRegionFailsWhereAnotherIsNeeded() {
        assertSays(
                dossier()
                        .reading("az-datacenter-list", datacenter("dc1", "westeurope", 3, null))
                        .trait("multi-region", true),
                REGIONS,
                "FAIL: The recovery objectives need another region, but all datacenters in use that"
                        + " az-datacenter-list-0.txt shows are in one (westeurope).");
    }

    @ParameterizedTest
    @CsvSource({"2,FAIL", "3,PASS", "4,PASS"})
    void everyKeyspaceIsInTwoRegions(String factor, Outcome outcome) {
        var observation = REGIONS.examine(dossier()
                        .reading("az-datacenter-list", twoRegions())
                        .reading(SCHEMA, whole(nts("a", "dc1", "3", "dc2", factor)))
                        .with("CHK-MULTI-REGION", "required", "true")
                        .build())
                .getFirst();
        assertEquals(outcome, observation.outcome());
    }

    @Test
    void aKeyspaceInOneRegionFailsWithItsRegion() {
        assertSays(
                dossier()
                        .reading("az-datacenter-list", twoRegions())
                        .reading(SCHEMA, whole(nts("a", "dc1", "3")))
                        .trait("multi-region", true),
                REGIONS,
                "FAIL a: Keyspace a has replication factor 3 or more in only one region (westeurope).");
    }

    @Test
    void whereNoOtherRegionIsNeededThereIsNothingToSay() {
        assertSays(
                dossier().reading("az-datacenter-list", twoRegions()).trait("multi-region", false),
                REGIONS,
                "NOT_APPLICABLE: The recovery objectives do not need another region.");
    }

    @ParameterizedTest
    @CsvSource({"2,FAIL", "3,PASS", "5,PASS", "6,WARN", "x,UNKNOWN"})
    void systemAuthHasThreeToFiveReplicas(String factor, Outcome outcome) {
        var observation = SYSTEM.examine(dossier()
                        .reading("cql-system-schema", nts("system_auth", "dc1", factor))
                        .reading("nodetool-status", nodes("dc1", 6))
                        .build())
                .getFirst();
        assertEquals(outcome, observation.outcome());
    }

    @Test
    void aSchemaWithoutSystemKeyspacesSaysNothingOfThem() {
        assertSays(
                dossier().reading(SCHEMA, nts("a", "dc1", "3"), nts("b", "dc1", "3")),
                SYSTEM,
                "UNKNOWN system_auth: cqlsh-describe-schema-0.txt does not show keyspace system_auth (DESCRIBE SCHEMA,"
                        + " for one, leaves it out). Microsoft's articles disagree whether it is replicated automatically"
                        + " (contradiction x.system-replication), so it has to be looked at.");
    }

    @Test
    void systemAuthOnSimpleStrategyFails() {
        assertSays(
                dossier().reading(SCHEMA, keyspace("system_auth", "SimpleStrategy", "replication_factor", "3")),
                SYSTEM,
                "FAIL system_auth: Keyspace system_auth uses SimpleStrategy, which does not place replicas by"
                        + " datacenter. Microsoft's articles disagree whether this is done automatically (contradiction"
                        + " x.system-replication); here it is not.");
    }

    @Test
    void withoutTopologyEveryDatacenterIsUnknown() {
        assertSays(
                dossier().reading("cql-system-schema", nts("system_auth", "dc1", "3")),
                SYSTEM,
                "UNKNOWN system_auth: Keyspace system_auth is replicated as asked for in dc1, but no artefact shows"
                        + " whether these are all datacenters.");
    }

    @Test
    void aDatacenterWithoutSystemAuthFails() {
        assertSays(
                dossier()
                        .reading("cql-system-schema", nts("system_auth", "dc1", "3"))
                        .reading("nodetool-status", node("1", "dc1", "r1"), node("2", "dc2", "r1")),
                SYSTEM,
                "FAIL system_auth dc2: Keyspace system_auth has no replicas in datacenter dc2, which"
                        + " nodetool-status-1.txt shows. Microsoft's articles disagree whether this is done"
                        + " automatically (contradiction x.system-replication); here it is not.");
    }

    @ParameterizedTest
    @CsvSource({"1,FAIL", "2,FAIL", "3,PASS", "4,WARN", "6,PASS"})
    void nodesAreAMultipleOfTheFactor(int count, Outcome outcome) {
        var observation = NODES.examine(dossier()
                        .reading("az-datacenter-list", datacenter("dc1", "westeurope", count, null))
                        .reading(SCHEMA, whole(nts("a", "dc1", "3")))
                        .build())
                .getFirst();
        assertEquals(outcome, observation.outcome());
    }

    @Test
    void fewerNodesThanReplicasFail() {
        assertSays(
                dossier()
                        .reading("az-datacenter-list", datacenter("dc1", "westeurope", 4, null))
                        .reading(SCHEMA, whole(nts("a", "dc1", "5"))),
                NODES,
                "FAIL dc1: Datacenter dc1 has 4 nodes, fewer than the replication factor 5 of keyspace a.");
    }

    @Test
    void unequalRacksAreSaid() {
        assertSays(
                dossier()
                        .reading(
                                "nodetool-status",
                                node("1", "dc1", "r1"),
                                node("2", "dc1", "r1"),
                                node("3", "dc1", "r1"),
                                node("4", "dc1", "r2"),
                                node("5", "dc1", "r1"),
                                node("6", "dc1", "r1"))
                        .reading(SCHEMA, whole(nts("a", "dc1", "3"))),
                NODES,
                "WARN dc1: The racks of datacenter dc1 differ by more than one node: {r1=5, r2=1}.");
    }

    @Test
    void nodesThatAreMissingAreSaid() {
        assertSays(
                dossier()
                        .reading("az-datacenter-list", datacenter("dc1", "westeurope", 6, null))
                        .reading("nodetool-status", nodes("dc1", 5))
                        .reading(SCHEMA, whole(nts("a", "dc1", "3"))),
                NODES,
                "WARN dc1: Datacenter dc1 should have 6 nodes; nodetool-status-1.txt shows 5.");
    }

    @Test
    void factorsOfAnotherDayAreNotJoined() {
        assertSays(
                dossier()
                        .reading("az-datacenter-list", datacenter("dc1", "westeurope", 6, null))
                        .reading(SCHEMA, null, DossierOf.NOW.minusSeconds(49 * 3600), whole(nts("a", "dc1", "3"))),
                NODES,
                "UNKNOWN dc1: Datacenter dc1 has 6 nodes, which is enough; cqlsh-describe-schema-1.txt with the"
                        + " replication factors is 2 days apart, too far to be held against it.");
    }

    private static Fact[] twoRegions() {
        return new Fact[] {datacenter("dc1", "westeurope", 3, null), datacenter("dc2", "northeurope", 3, null)};
    }
}
