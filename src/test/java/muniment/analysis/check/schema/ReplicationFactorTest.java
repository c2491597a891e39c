package muniment.analysis.check.schema;

import static muniment.analysis.check.DossierOf.dossier;
import static muniment.analysis.check.schema.Made.SCHEMA;
import static muniment.analysis.check.schema.Made.assertSays;
import static muniment.analysis.check.schema.Made.keyspace;
import static muniment.analysis.check.schema.Made.nodes;
import static muniment.analysis.check.schema.Made.nts;
import static muniment.analysis.check.schema.Made.whole;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import muniment.analysis.check.DossierOf;
import muniment.analysis.check.Examination;
import muniment.observation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReplicationFactorTest {
    private static final Examination CHECK = new ReplicationFactor();
    private static final String PASS =
            "PASS: The one user keyspace in cqlsh-describe-schema-0.txt has the replication factor that is asked for"
                    + " in each datacenter it names, and no more than the nodes that are known.";

    @ParameterizedTest
    @CsvSource({"0,FAIL", "1,FAIL", "2,FAIL", "3,PASS", "4,PASS", "3/1,PASS", "2/1,FAIL", "three,UNKNOWN", "-3,UNKNOWN"
    })
    void threeReplicasAreAskedFor(String factor, Outcome outcome) {
        var observations = CHECK.examine(
                dossier().reading(SCHEMA, whole(nts("billing", "dc1", factor))).build());
        assertEquals(outcome, observations.getFirst().outcome());
        assertEquals(1, observations.size());
    }

    @Test
    void theSentenceSaysHowBadItIs() {
        assertSays(
                dossier().reading(SCHEMA, whole(nts("a", "dc1", "1"), nts("b", "dc1", "2", "dc2", "3"))),
                CHECK,
                "FAIL a dc1: Keyspace a has replication factor 1 in datacenter dc1: losing one node loses data.",
                "FAIL b dc1: Keyspace b has replication factor 2 in datacenter dc1; at least 3 is asked for.");
    }

    @Test
    void simpleStrategyFailsBelowAndIsUnknownOtherwise() {
        assertSays(
                dossier()
                        .reading(
                                SCHEMA,
                                whole(
                                        keyspace("low", "SimpleStrategy", "replication_factor", "1"),
                                        keyspace("high", "SimpleStrategy", "replication_factor", "3"))),
                CHECK,
                "FAIL low: Keyspace low uses SimpleStrategy with replication factor 1; at least 3 is asked for in each"
                        + " datacenter.",
                "UNKNOWN high: Keyspace high uses SimpleStrategy, which sets no replication factor per datacenter.");
    }

    @Test
    void theShortFormNamesNoDatacenter() {
        assertSays(
                dossier().reading(SCHEMA, whole(nts("a", "replication_factor", "3"))),
                CHECK,
                "UNKNOWN a replication_factor: Keyspace a is written with the short form replication_factor 3, which"
                        + " does not say which datacenters have it.");
    }

    @ParameterizedTest
    @CsvSource({"2,FAIL", "3,PASS"})
    void moreReplicasThanNodesFail(int nodes, Outcome outcome) {
        var observations = CHECK.examine(dossier()
                .reading(SCHEMA, whole(nts("a", "dc1", "3")))
                .reading("nodetool-status", nodes("dc1", nodes))
                .build());
        assertEquals(outcome, observations.getFirst().outcome());
    }

    @Test
    void nodesOfAnotherDayAreNotCounted() {
        assertSays(
                dossier()
                        .reading(SCHEMA, whole(nts("a", "dc1", "3")))
                        .reading("nodetool-status", null, DossierOf.NOW.minusSeconds(100 * 3600), nodes("dc1", 2)),
                CHECK,
                PASS);
    }

    @Test
    void anotherMinimumIsShownAsSuch() {
        var observations = CHECK.examine(dossier()
                .reading(SCHEMA, whole(nts("a", "dc1", "3")))
                .with("CHK-REPL-RF", "minimum", "5")
                .build());
        assertEquals(
                "replication factor at least 5",
                observations.getFirst().finding().threshold().text());
        assertEquals(Outcome.FAIL, observations.getFirst().outcome());
        assertTrue(observations.getFirst().finding().threshold().deviation());
    }
}
