package muniment.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import muniment.observation.Outcome;
import org.junit.jupiter.api.Test;

final class ReportObservationsTest {
    private static final ReportDocument FULL = SampleAssessments.report(SampleAssessments.full());

    @Test
    void theAnnexHasEveryObservationCheckByCheck() {
        var annex = FULL.annex().observations();
        assertEquals(
                Map.of("CHK-REPL-RF", 4, "CHK-BACKUP-RECENT", 2),
                annex.checks().stream()
                        .collect(Collectors.toMap(
                                ObservationAnnex.CheckGroup::check,
                                check -> check.groups().stream()
                                        .mapToInt(ObservationGroup::count)
                                        .sum())));
        assertEquals(0, annex.more());
        assertEquals(1, annex.runs().size());
    }

    @Test
    void whatANewerOneReplacedIsMarkedAndWhatContradictsToo() {
        var lines = FULL.annex().observations().checks().stream()
                .flatMap(check -> check.groups().stream())
                .flatMap(group -> group.lines().stream())
                .toList();
        assertEquals(1, lines.stream().filter(ObservationLine::superseded).count());
        assertEquals(2, lines.stream().filter(ObservationLine::contradicted).count());
    }

    @Test
    void theSheetHasWhatStillSpeaksTheWorstFirst() {
        var found = FULL.chapters().stream()
                .flatMap(chapter -> chapter.sheets().stream())
                .filter(sheet -> sheet.reference().id().value().equals("schema.replication"))
                .findFirst()
                .orElseThrow()
                .found();
        assertEquals(
                List.of(Outcome.FAIL, Outcome.PASS, Outcome.NOT_APPLICABLE),
                found.observations().stream().map(ObservationGroup::outcome).toList());
    }

    @Test
    void theDeviatingThresholdIsThereWithTheCatalogsValue() {
        var deviation = FULL.annex().observations().deviations().getFirst();
        assertEquals("12", deviation.values());
        assertEquals("24", deviation.catalogs().orElseThrow());
        assertTrue(deviation.change().value().because().startsWith("The contract"));
    }
}
