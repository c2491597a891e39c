package muniment.analysis.check.schema;

import static muniment.analysis.check.DossierOf.dossier;
import static muniment.analysis.check.schema.Made.SCHEMA;
import static muniment.analysis.check.schema.Made.assertSays;
import static muniment.analysis.check.schema.Made.datacenter;
import static muniment.analysis.check.schema.Made.node;
import static muniment.analysis.check.schema.Made.nodes;
import static muniment.analysis.check.schema.Made.nts;
import static muniment.analysis.check.schema.Made.whole;

import muniment.analysis.check.DossierOf;
import muniment.analysis.check.Examination;
import org.junit.jupiter.api.Test;

final class ReplicationDatacentersTest {
    private static final Examination CHECK = new ReplicationDatacenters();
    private static final String PASS =
            "PASS: The replication of the one user keyspace in cqlsh-describe-schema-0.txt that names datacenters"
                    + " names exactly the real ones.";

    @Test
    void equalNamesPass() {
        assertSays(
                dossier().reading(SCHEMA, whole(nts("a", "dc1", "3"))).reading("nodetool-status", nodes("dc1", 3)),
                CHECK,
                PASS);
    }

    @Test
    void namesAreComparedWithTheirCase() {
        assertSays(
                dossier().reading(SCHEMA, whole(nts("a", "DC1", "3"))).reading("nodetool-status", nodes("dc1", 3)),
                CHECK,
                "FAIL a DC1: Keyspace a names datacenter DC1, which does not exist; nodetool-status-1.txt shows dc1.",
                "FAIL a dc1: Keyspace a has no replicas in datacenter dc1, which nodetool-status-1.txt shows, and is not"
                        + " on the list of keyspaces that stay in one datacenter.");
    }

    @Test
    void aKeyspaceMayStayInOneDatacenterOnPurpose() {
        var two = dossier()
                .reading(SCHEMA, whole(nts("a", "dc1", "3")))
                .reading(
                        "az-datacenter-list",
                        datacenter("dc1", "westeurope", 3, null),
                        datacenter("dc2", "northeurope", 3, null))
                .with("CHK-REPL-DC-MATCH", "local-keyspaces", "a");
        assertSays(two, CHECK, PASS);
    }

    @Test
    void withoutTopologyItIsUnknown() {
        assertSays(
                dossier().reading(SCHEMA, whole(nts("a", "dc1", "3"))),
                CHECK,
                "UNKNOWN a: No artefact shows the real datacenters, so those that keyspace a names cannot be held"
                        + " against them.");
    }

    @Test
    void artefactsTooFarApartAreNotJoined() {
        assertSays(
                dossier()
                        .reading(SCHEMA, whole(nts("a", "dc1", "3")))
                        .reading("nodetool-status", null, DossierOf.NOW.minusSeconds(49 * 3600), nodes("dc2", 3)),
                CHECK,
                "UNKNOWN a: The schema with keyspace a and nodetool-status-1.txt are 2 days apart, too far to be held"
                        + " against each other.");
    }

    @Test
    void peersWithoutTheLocalNodeProveNoAbsence() {
        assertSays(
                dossier()
                        .reading(SCHEMA, whole(nts("a", "dc1", "3", "dc2", "3")))
                        .reading("cql-system-local", node("10.0.0.2", "dc1", "r1"), node("10.0.0.3", "dc1", "r2")),
                CHECK,
                "UNKNOWN a dc2: Keyspace a names datacenter dc2, which cql-system-local-1.txt does not show; that"
                        + " artefact may not show all datacenters.",
                "UNKNOWN a: All datacenters that cql-system-local-1.txt shows have replicas of keyspace a, but there"
                        + " may be others.");
    }

    @Test
    void theLocalNodeAndItsPeersAreWhole() {
        assertSays(
                dossier()
                        .reading(SCHEMA, whole(nts("a", "dc1", "3")))
                        .reading("cql-system-local", node("10.0.0.1", "dc1", "r1"))
                        .reading("cql-system-local", node("10.0.0.2", "dc1", "r1"), node("10.0.0.3", "dc1", "r2")),
                CHECK,
                PASS);
    }

    @Test
    void aHybridClusterHasDatacentersThatNoResourceLists() {
        assertSays(
                dossier()
                        .reading(SCHEMA, whole(nts("a", "dc1", "3", "onprem", "3")))
                        .reading("az-datacenter-list", datacenter("dc1", "westeurope", 3, null))
                        .trait("hybrid", true),
                CHECK,
                "UNKNOWN a onprem: Keyspace a names datacenter onprem, which az-datacenter-list-1.txt does not show;"
                        + " that artefact may not show all datacenters.",
                "UNKNOWN a: All datacenters that az-datacenter-list-1.txt shows have replicas of keyspace a, but there"
                        + " may be others.");
    }

    @Test
    void artefactsThatDisagreeDecideNothing() {
        assertSays(
                dossier()
                        .reading(SCHEMA, whole(nts("a", "dc1", "3")))
                        .reading("nodetool-status", nodes("dc1", 3))
                        .reading("az-datacenter-list", datacenter("dc2", "westeurope", 3, null)),
                CHECK,
                "UNKNOWN a dc1: Keyspace a names datacenter dc1, which not all of the artefacts show"
                        + " (az-datacenter-list-2.txt, nodetool-status-1.txt).",
                "UNKNOWN a dc2: Keyspace a has no replicas in datacenter dc2, which is being made or removed or which"
                        + " not all of the artefacts show (az-datacenter-list-2.txt, nodetool-status-1.txt).");
    }
}
