package muniment.analysis.check.schema;

import static muniment.analysis.check.DossierOf.dossier;
import static muniment.analysis.check.schema.Made.SCHEMA;
import static muniment.analysis.check.schema.Made.assertSays;
import static muniment.analysis.check.schema.Made.keyspace;
import static muniment.analysis.check.schema.Made.nts;
import static muniment.analysis.check.schema.Made.whole;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import muniment.analysis.Analyser;
import muniment.analysis.check.DossierOf;
import muniment.analysis.check.Examination;
import muniment.catalog.ArtefactId;
import muniment.catalog.Sha256;
import muniment.catalog.SourceId;
import muniment.observation.Capture;
import muniment.observation.Citation;
import muniment.observation.Finding;
import muniment.observation.Grounds;
import muniment.observation.Measurement;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import muniment.observation.Place;
import muniment.observation.Subject;
import muniment.observation.Threshold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReplicationStrategyTest {
    private static final Examination CHECK = new ReplicationStrategy();

    @Test
    void aWholeSchemaPassesOnce() {
        assertSays(
                dossier().reading(SCHEMA, nts("billing", "dc1", "3"), nts("orders", "dc1", "3")),
                CHECK,
                "PASS: All 2 user keyspaces in cqlsh-describe-schema-0.txt use NetworkTopologyStrategy.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SimpleStrategy", "EverywhereStrategy", "com.acme.OwnStrategy"})
    void anyOtherStrategyFails(String strategy) {
        var observation = CHECK.examine(dossier()
                .reading(SCHEMA, whole(keyspace("legacy", strategy, "replication_factor", "1")))
                .build());
        var simple = strategy.substring(strategy.lastIndexOf('.') + 1);
        assertEquals(
                List.of(new Observation(
                        CHECK.check(),
                        Outcome.FAIL,
                        Subject.of(Subject.Kind.KEYSPACE, "legacy"),
                        new Finding(
                                "Keyspace legacy uses " + simple + ", which does not place replicas by datacenter.",
                                new Measurement(simple, ""),
                                new Threshold(
                                        "replication class NetworkTopologyStrategy",
                                        List.of(new SourceId("cprt"), new SourceId("mreg")),
                                        false)),
                        new Grounds(
                                List.of(new Citation(
                                        Sha256.of("cqlsh-describe-schema-0.txt"),
                                        new ArtefactId(SCHEMA),
                                        "cqlsh-describe-schema-0.txt",
                                        Place.line(1))),
                                new Capture(DossierOf.NOW.minusSeconds(3600), Capture.Basis.INSIDE),
                                Analyser.VERSION),
                        List.of())),
                observation);
    }

    @Test
    void oneKeyspaceAloneIsNotEveryKeyspace() {
        assertSays(
                dossier().reading(SCHEMA, nts("billing", "dc1", "3")),
                CHECK,
                "PASS billing: Keyspace billing uses NetworkTopologyStrategy, as cqlsh-describe-schema-0.txt shows.",
                "UNKNOWN: cqlsh-describe-schema-0.txt shows one user keyspace, but is not known to show all of them;"
                        + " what the others use is unknown.");
    }

    @Test
    void anUnreadableClassIsUnknown() {
        assertSays(
                dossier().reading(SCHEMA, whole(keyspace("odd", ""))),
                CHECK,
                "UNKNOWN odd: The replication class of keyspace odd cannot be read.");
    }

    @Test
    void anOlderSchemaOfTheSameKindIsNotMixedIn() {
        assertSays(
                dossier()
                        .reading(
                                SCHEMA,
                                null,
                                DossierOf.NOW.minusSeconds(7200),
                                whole(keyspace("old", "SimpleStrategy", "replication_factor", "1")))
                        .reading(SCHEMA, whole(nts("billing", "dc1", "3"))),
                CHECK,
                "PASS: The one user keyspace in cqlsh-describe-schema-1.txt uses NetworkTopologyStrategy.");
    }

    @Test
    void anotherValueIsShownAsSuch() {
        var observations = CHECK.examine(dossier()
                .reading(SCHEMA, whole(keyspace("a", "EverywhereStrategy")))
                .with("CHK-REPL-STRATEGY", "strategies", "NetworkTopologyStrategy", "EverywhereStrategy")
                .build());
        assertEquals(Outcome.PASS, observations.getFirst().outcome());
        assertEquals(true, observations.getFirst().finding().threshold().deviation());
    }

    @Test
    void veryManyViolationsAreCounted() {
        var facts = new SchemaKeyspaces(300).facts();
        var observations = CHECK.examine(dossier().reading(SCHEMA, facts).build());
        assertEquals(201, observations.size());
        assertEquals(
                "100 further results of this check are not listed one by one; none of them is worse than the ones"
                        + " that are.",
                observations.getLast().finding().says());
    }

    private record SchemaKeyspaces(int count) {
        muniment.analysis.fact.Fact[] facts() {
            return java.util.stream.IntStream.range(0, count)
                    .mapToObj(i -> keyspace("k" + i, "SimpleStrategy", "replication_factor", "1"))
                    .toArray(muniment.analysis.fact.Fact[]::new);
        }
    }
}
