package muniment.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import muniment.catalog.ArtefactId;
import muniment.catalog.CheckId;
import muniment.catalog.Sha256;
import org.junit.jupiter.api.Test;

final class WeighingTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private static Observation saw(Outcome outcome, String kind, int hours) {
        return saw(outcome, kind, new Capture(NOON.plusSeconds(3_600L * hours), Capture.Basis.INSIDE));
    }

    private static Observation saw(Outcome outcome, String kind, Capture capture) {
        return new Observation(
                new CheckId("CHK-NODES-UP"),
                outcome,
                Subject.CLUSTER,
                new Finding(outcome.name(), Measurement.NONE, new Threshold("all up", List.of(), false)),
                new Grounds(
                        List.of(new Citation(Sha256.of(kind), new ArtefactId(kind), kind, Place.WHOLE)), capture, "1"),
                List.of());
    }

    private static List<Standing> standings(Observation... observations) {
        return Weighing.of(List.of(observations)).stream()
                .map(Weighed::standing)
                .toList();
    }

    @Test
    void aNewerOneOfTheSameKindTakesThePlace() {
        var old = saw(Outcome.FAIL, "status", 0);
        var now = saw(Outcome.PASS, "status", 1);
        assertEquals(List.of(new Standing.Superseded(now), new Standing.Current()), standings(old, now));
    }

    @Test
    void otherKindsOfOneDayContradict() {
        var one = saw(Outcome.FAIL, "status", 0);
        var other = saw(Outcome.PASS, "ring", 24);
        assertEquals(
                List.of(new Standing.Contradicted(List.of(other)), new Standing.Contradicted(List.of(one))),
                standings(one, other));
    }

    @Test
    void anotherKindMoreThanADayLaterTakesThePlace() {
        var one = saw(Outcome.FAIL, "status", 0);
        var other = saw(Outcome.PASS, "ring", 25);
        assertEquals(List.of(new Standing.Superseded(other), new Standing.Current()), standings(one, other));
    }

    @Test
    void whereATimeIsUnknownNothingIsNewer() {
        var one = saw(Outcome.FAIL, "status", Capture.UNKNOWN);
        var other = saw(Outcome.PASS, "status", 0);
        assertEquals(
                List.of(new Standing.Contradicted(List.of(other)), new Standing.Contradicted(List.of(one))),
                standings(one, other));
    }

    @Test
    void whatWasNotDecidedGivesWayToWhatWas() {
        var unknown = saw(Outcome.UNKNOWN, "status", 9);
        var pass = saw(Outcome.PASS, "ring", Capture.UNKNOWN);
        assertEquals(List.of(new Standing.Superseded(pass), new Standing.Current()), standings(unknown, pass));
    }

    @Test
    void whatWasSupersededContradictsNothing() {
        var old = saw(Outcome.FAIL, "status", 0);
        var now = saw(Outcome.PASS, "status", 1);
        var other = saw(Outcome.PASS, "ring", 1);
        assertEquals(
                List.of(new Standing.Superseded(now), new Standing.Current(), new Standing.Current()),
                standings(old, now, other));
    }

    @Test
    void manyAboutOneSubjectAreWeighedInTime() {
        var outcomes = List.of(Outcome.PASS, Outcome.FAIL);
        var many = IntStream.range(0, 20_000)
                .mapToObj(n -> saw(outcomes.get(n % 2), "kind-" + n, 0))
                .toList();
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertEquals(20_000, Weighing.of(many).size()));
    }
}
