package muniment.desktop.sla;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import muniment.catalog.BundledCatalog;
import muniment.catalog.Sla;
import muniment.catalog.Sla.Cover;
import muniment.catalog.Sla.Sign.Answer;
import org.junit.jupiter.api.Test;

class IncidentTest {
    private final Sla sla = BundledCatalog.read().guidance().sla();
    private final String deallocated = sla.gates().stream()
            .filter(gate -> gate.shownBy().isEmpty())
            .findFirst()
            .orElseThrow()
            .condition();

    @Test
    void givenProductionThatRunsThenTheTableDecides() {
        assertEquals(
                sla.cases().stream().map(Sla.Case::covered).toList(),
                covers(Map.of("production", Answer.YES, deallocated, Answer.NO)));
    }

    @Test
    void givenNoProductionThenNothingIsCovered() {
        var covers = covers(Map.of("production", Answer.NO, deallocated, Answer.NO));
        assertEquals(
                0,
                covers.stream()
                        .filter(cover -> cover == Cover.YES || cover == Cover.CHECK)
                        .count());
    }

    @Test
    void givenADeallocatedClusterThenNothingIsCovered() {
        var covers = covers(Map.of("production", Answer.YES, deallocated, Answer.YES));
        assertEquals(
                0,
                covers.stream()
                        .filter(cover -> cover == Cover.YES || cover == Cover.CHECK)
                        .count());
    }

    @Test
    void givenNothingKnownThenCoverIsUnknownAndNeverClaimed() {
        assertEquals(Cover.UNKNOWN, covers(Map.of()).getFirst());
        assertEquals(
                0, covers(Map.of()).stream().filter(cover -> cover == Cover.YES).count());
    }

    @Test
    void givenOnlyTheAllocationUnknownThenItHasToBeChecked() {
        assertEquals(Cover.CHECK, covers(Map.of("production", Answer.YES)).getFirst());
    }

    private List<Cover> covers(Map<String, Answer> answers) {
        return sla.cases().stream()
                .map(failure -> Incident.of(failure, sla.gates(), answers).cover())
                .toList();
    }
}
