package muniment.analysis.form.rows;

import static muniment.analysis.form.Readings.facts;
import static muniment.analysis.form.Readings.places;
import static muniment.analysis.form.Readings.portal;
import static muniment.analysis.form.Readings.sample;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import muniment.analysis.fact.MetricFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PortalMetricsReadingTest {
    @Test
    void aWideTableHasASeriesForEachColumnAndMayNotNameItsMetric() {
        var reading = portal(sample("portal_metrics_wide.csv")).getFirst();
        assertEquals("portal-metrics-csv", reading.recognition().kind().value());
        var series = facts(reading, MetricFact.Series.class);
        assertEquals(
                List.of("", "", ""),
                series.stream().map(MetricFact.Series::metric).toList());
        assertEquals(
                List.of(Optional.of("10.20.1.5"), Optional.of("10.20.1.6"), Optional.of("10.20.1.7")),
                series.stream().map(MetricFact.Series::node).toList());
        assertEquals(
                MetricFact.Sample.of(Instant.parse("2026-05-31T00:00:00Z"), 41),
                series.getFirst().samples().getFirst());
        assertEquals(23, series.get(2).samples().size());
        assertEquals("lines 2-25", places(reading).getFirst());
        assertEquals(4, reading.remarks().size());
    }

    @ParameterizedTest
    @CsvSource({
        "Avg total_cpu (10.0.0.4), total_cpu",
        "'\"CPU usage active (Avg), 10.0.0.4\"', cpu",
        "'10.0.0.4 disk_utilization (Avg)', disk_utilization",
        "'average CPU usage active (Avg) 10.0.0.4:9042', total_cpu",
        "disk_utilization (Mittelwert) 10.0.0.4, disk_utilization",
        "Durchschn. disk_utilization 10.0.0.4, disk_utilization",
        "disk_utilization (moy.) 10.0.0.4, disk_utilization",
        "CPU 10.0.0.4 (Avg), ''",
        "total_cpu 10.0.0.4, ''",
        "average CPU usage active 10.0.0.4, ''"
    })
    void aHeaderNamesMetricAndAggregationOrNothing(String header, String metric) {
        var reading =
                portal("Time (UTC)," + header + "\n2026-05-31 00:00,1.5\n").getFirst();
        var series = facts(reading, MetricFact.Series.class).getFirst();
        assertEquals(metric, series.metric());
        assertEquals(Optional.of("10.0.0.4"), series.node());
        assertEquals(List.of(MetricFact.Sample.of(Instant.parse("2026-05-31T00:00:00Z"), 1.5)), series.samples());
    }

    @Test
    void theTitleMayNameTheMetric() {
        var reading = portal("""
                "Cassandra Cluster - Max disk utilization for cass-prod"
                Time;10.0.0.4;10.0.0.5
                31.05.2026 00:00;41,5;1.000,25
                31.05.2026 01:00;;7
                """).getFirst();
        assertEquals(
                List.of(
                        new MetricFact.Series(
                                "disk_utilization",
                                "",
                                Map.of("Address", "10.0.0.4"),
                                List.of(maximum("2026-05-31T00:00:00Z", 41.5))),
                        new MetricFact.Series(
                                "disk_utilization",
                                "",
                                Map.of("Address", "10.0.0.5"),
                                List.of(maximum("2026-05-31T00:00:00Z", 1000.25), maximum("2026-05-31T01:00:00Z", 7)))),
                facts(reading, Object.class));
        assertEquals(List.of("line 3", "lines 3-4"), places(reading));
        assertEquals(List.of("The times say no time zone; they were read as UTC."), reading.remarks());
    }

    private static MetricFact.Sample maximum(String at, double value) {
        return new MetricFact.Sample(Instant.parse(at), null, null, value, null, null);
    }

    @Test
    void aLongTableIsSplitByItsColumnsOfWords() {
        var reading = portal("""
                TimeGenerated\tNode\tMetric\tAverage\tMaximum
                2026-05-31T00:00:00Z\t10.0.0.4\ttotal_cpu\t1\t2
                2026-05-31T00:00:00Z\t10.0.0.5\ttotal_cpu\t3\t4
                2026-05-31T01:00:00Z\t10.0.0.4\ttotal_cpu\t5\tn/a
                """).getFirst();
        assertEquals(
                List.of(
                        new MetricFact.Series(
                                "total_cpu",
                                "",
                                Map.of("Address", "10.0.0.4"),
                                List.of(
                                        new MetricFact.Sample(
                                                Instant.parse("2026-05-31T00:00:00Z"), 1.0, null, 2.0, null, null),
                                        MetricFact.Sample.of(Instant.parse("2026-05-31T01:00:00Z"), 5))),
                        new MetricFact.Series(
                                "total_cpu",
                                "",
                                Map.of("Address", "10.0.0.5"),
                                List.of(new MetricFact.Sample(
                                        Instant.parse("2026-05-31T00:00:00Z"), 3.0, null, 4.0, null, null)))),
                facts(reading, Object.class));
        assertTrue(reading.remarks().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "06/01/2026 00:00|06/02/2026 00:00|06/03/2026 00:00, 2026-06-03T00:00:00Z",
        "01/06/2026 00:00|02/06/2026 00:00|03/06/2026 00:00, 2026-06-03T00:00:00Z",
        "06/06/2026 1:00 PM|06/06/2026 2:00 PM, 2026-06-06T14:00:00Z",
        "06/12/2026 0:00|06/13/2026 0:00, 2026-06-13T00:00:00Z",
        "06/01/2026 00:00|06/01/2026 01:00|06/01/2026 02:00, ''",
        "13/06/2026 00:00|06/13/2026 00:00, ''"
    })
    void theOrderOfDayAndMonthComesFromTheWholeColumnOrNothingIsTaken(String times, String last) {
        var text = new StringBuilder("Time,total_cpu 10.0.0.4 (Avg)\n");
        List.of(times.split("\\|")).forEach(time -> text.append(time).append(",1\n"));
        var reading = portal(text.toString()).getFirst();
        var series = facts(reading, MetricFact.Series.class);
        assertEquals(
                last,
                series.isEmpty()
                        ? ""
                        : series.getFirst().samples().getLast().at().toString());
        assertEquals(1, reading.remarks().size());
    }

    @Test
    void figuresThatMayBeReadTwoWaysAreNotTaken() {
        var reading = portal("Time;iops (Avg)\n2026-05-31T00:00:00Z;1,234\n2026-05-31T01:00:00Z;12\n")
                .getFirst();
        assertEquals(List.of(), reading.facts());
        assertEquals(1, reading.remarks().size());
    }

    @Test
    void severalValuesForOneMomentAreUnknown() {
        var reading = portal("Time,iops (Avg)\n2026-05-31T00:00:00Z,1.5\n2026-05-31T00:00:00Z,2\n")
                .getFirst();
        assertEquals("", facts(reading, MetricFact.Series.class).getFirst().metric());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a,b\n1,2\n", "Time,name\n2026-05-31,x\n", "Time,a,b\n2026-05-31,1,2\n", "2026-05-31 00:00,1"
            })
    void otherTablesAreNotTakenForIt(String text) {
        assertEquals(List.of(), portal(text));
    }
}
