package muniment.analysis.check.schema;

import static muniment.analysis.check.DossierOf.dossier;
import static muniment.analysis.check.schema.Made.SCHEMA;
import static muniment.analysis.check.schema.Made.assertSays;
import static muniment.analysis.check.schema.Made.cluster;
import static muniment.analysis.check.schema.Made.table;
import static muniment.analysis.check.schema.Made.whole;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import muniment.analysis.check.DossierOf;
import muniment.analysis.check.Examination;
import muniment.analysis.fact.Fact;
import muniment.observation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GcGraceTest {
    private static final Examination CHECK = new GcGrace();
    private static final String TIERED = "SizeTieredCompactionStrategy";

    @ParameterizedTest
    @CsvSource({
        "0,FAIL",
        "604799,FAIL",
        "604800,WARN",
        "604801,WARN",
        "863999,WARN",
        "864000,PASS",
        "864001,PASS",
        "-1,UNKNOWN"
    })
    void itOutlivesTheWeekBetweenRepairs(long grace, Outcome outcome) {
        var observations = CHECK.examine(dossier().reading(SCHEMA, of(grace)).build());
        assertEquals(outcome, observations.getFirst().outcome());
        assertEquals(1, observations.size());
    }

    @ParameterizedTest
    @CsvSource({"259199,FAIL", "259200,WARN", "518399,WARN", "518400,PASS"})
    void ownRepairsCountWhereTheServiceMakesNone(long grace, Outcome outcome) {
        var observations = CHECK.examine(dossier()
                .reading(SCHEMA, of(grace))
                .reading("az-cluster-show", cluster(null, null, false, null))
                .with("CHK-GC-GRACE", "own-repair-interval", "3")
                .build());
        assertEquals(outcome, observations.getFirst().outcome());
    }

    @Test
    void theSentenceSaysWhatFollows() {
        assertSays(
                dossier().reading(SCHEMA, of(0)),
                CHECK,
                "FAIL billing.t: Table billing.t has gc_grace_seconds 0 without a recorded reason: deleted data can come"
                        + " back.");
        assertSays(
                dossier().reading(SCHEMA, of(3600)),
                CHECK,
                "FAIL billing.t: Table billing.t keeps tombstones for 3600 s, less than the 7 days between two repairs:"
                        + " deleted data can come back.");
    }

    @Test
    void noRepairsAndNoDeclarationIsUnknown() {
        assertSays(
                dossier().reading(SCHEMA, of(864000)).reading("az-cluster-show", cluster(null, null, false, null)),
                CHECK,
                "UNKNOWN billing.t: The service does not repair this cluster (repairEnabled is false) and your own"
                        + " repair interval is not declared, so 864000 s for table billing.t cannot be judged.");
    }

    @Test
    void artefactsTooFarApartAreNotJoined() {
        assertSays(
                dossier()
                        .reading(SCHEMA, of(864000))
                        .reading(
                                "az-cluster-show",
                                null,
                                DossierOf.NOW.minusSeconds(73 * 3600),
                                cluster(null, null, true, null)),
                CHECK,
                "UNKNOWN billing.t: The schema with table billing.t and az-cluster-show-1.txt, which says whether the"
                        + " service repairs, are 3 days apart, too far to be held against each other.");
    }

    @Test
    void aRecordedReasonAllowsNoughtOnly() {
        var observations = CHECK.examine(dossier()
                .reading(SCHEMA, whole(table("a.x", 0L, 0L, TIERED), table("a.y", 5L, 0L, TIERED)))
                .with("CHK-GC-GRACE", "reasoned-tables", "a.x", "a.y")
                .build());
        assertEquals(1, observations.size());
        assertEquals("a.y", observations.getFirst().subject().name());
    }

    @Test
    void anotherIntervalIsShownAsSuch() {
        var observation = CHECK.examine(dossier()
                        .reading(SCHEMA, of(604800))
                        .with("CHK-GC-GRACE", "repair-interval", "8")
                        .build())
                .getFirst();
        assertEquals(Outcome.FAIL, observation.outcome());
        assertTrue(observation.finding().threshold().deviation());
    }

    private static Fact[] of(long grace) {
        return whole(table("billing.t", grace, 0L, TIERED));
    }
}
