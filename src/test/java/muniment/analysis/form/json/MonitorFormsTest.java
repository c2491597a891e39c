package muniment.analysis.form.json;

import static muniment.analysis.form.Readings.facts;
import static muniment.analysis.form.Readings.json;
import static muniment.analysis.form.Readings.places;
import static muniment.analysis.form.Readings.sample;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muniment.analysis.fact.ClusterFact;
import muniment.analysis.fact.MetricFact;
import muniment.analysis.fact.MonitorFact;
import muniment.analysis.fact.ResourceId;
import org.junit.jupiter.api.Test;

final class MonitorFormsTest {
    @Test
    void aDiagnosticSettingSaysWhatIsOn() {
        var reading = json(sample("diagnostic_settings.cli.json"));
        assertEquals("cass-prod", reading.circumstances().cluster());
        assertEquals(
                List.of(new MonitorFact.DiagnosticSetting(
                        ResourceId.of("/subscriptions/00000000-0000-0000-0000-000000000000/resourcegroups/rg-cass-prod"
                                + "/providers/microsoft.documentdb/cassandraclusters/cass-prod/providers"
                                + "/microsoft.insights/diagnosticSettings/cass-logs"),
                        Set.of("CassandraAudit"),
                        Set.of("CassandraLogs"),
                        Set.of("workspace"),
                        "Dedicated")),
                facts(reading, Object.class));
        assertEquals(List.of("/0"), places(reading));
        var single = facts(json(sample("diagnostic_setting.arm.json")), MonitorFact.DiagnosticSetting.class);
        assertEquals(
                Set.of("CassandraAudit", "CassandraLogs"), single.getFirst().enabled());
    }

    @Test
    void aDiagnosticSettingMayNameGroupsAndEventHubs() {
        var reading = json("""
                {"type": "Microsoft.Insights/diagnosticSettings", "name": "d", "eventHubAuthorizationRuleId": "/e",
                 "storageAccountId": "/s", "logs": [{"category": null, "categoryGroup": "allLogs", "enabled": true}]}""");
        assertEquals(
                List.of(new MonitorFact.DiagnosticSetting(
                        new ResourceId("", "d"), Set.of("allLogs"), Set.of(), Set.of("eventHub", "storage"), null)),
                facts(reading, Object.class));
    }

    @Test
    void aDiagnosticSettingWithoutItsLogsSaysNothing() {
        var reading = json("{\"type\": \"Microsoft.Insights/diagnosticSettings\", \"logs\": {\"a\": 1}}");
        assertTrue(reading.facts().isEmpty());
        assertEquals(2, reading.remarks().size());
    }

    @Test
    void anAlertRuleIsReadInBothShapes() {
        var flat = facts(json(sample("metric_alerts.cli.json")), MonitorFact.MetricAlert.class);
        assertEquals(
                List.of(new MonitorFact.Criterion("total_cpu", "GreaterThan", 80.0, "Average")),
                flat.getFirst().criteria());
        assertEquals(1, flat.getFirst().actionGroups().size());
        var nested = facts(json(sample("metric_alert_get.arm.json")), MonitorFact.MetricAlert.class);
        assertEquals(
                List.of(new MonitorFact.Criterion(
                        "\\Processor(_Total)\\% Processor Time", "GreaterThan", 80.5, "Average")),
                nested.getFirst().criteria());
    }

    @Test
    void aDynamicThresholdIsUnknown() {
        var reading = json("""
                {"scopes": ["/s"], "criteria": {"allOf": [{"criterionType": "DynamicThresholdCriterion",
                 "metricName": "iops", "operator": "GreaterThan", "alertSensitivity": "High",
                 "timeAggregation": "Average"}]}}""");
        assertEquals(
                List.of(new MonitorFact.Criterion("iops", "GreaterThan", null, "Average")),
                facts(reading, MonitorFact.MetricAlert.class).getFirst().criteria());
    }

    @Test
    void aRuleThatCannotBeReadMakesTheListIncomplete() {
        var reading = json("{\"scopes\": \"/s\", \"criteria\": {\"allOf\": 3}}");
        assertEquals(List.of(new ClusterFact.Incomplete("az-metric-alerts")), facts(reading, Object.class));
    }

    @Test
    void anActionGroupCountsTheReceiversOfEveryKind() {
        var reading = json("""
                {"type": "Microsoft.Insights/ActionGroups", "name": "oncall", "properties": {"enabled": true,
                 "groupShortName": "oc", "emailReceivers": [{"name": "a", "status": "Enabled"},
                 {"name": "b", "status": "Disabled"}], "webhookReceivers": [{"name": "c"}], "smsReceivers": null}}""");
        assertEquals(
                List.of(new MonitorFact.ActionGroup(new ResourceId("", "oncall"), true, 3, 2)),
                facts(reading, Object.class));
    }

    @Test
    void aMetricHasASeriesForEachNode() {
        var reading = json(sample("metrics_cpu_disk.cli.json"));
        assertEquals("az-metrics-list", reading.recognition().kind().value());
        assertEquals("cass-prod", reading.circumstances().cluster());
        assertEquals(
                Instant.parse("2026-06-01T00:00:00Z"),
                reading.circumstances().capture().at());
        var first = facts(reading, MetricFact.Series.class).getFirst();
        assertEquals("total_cpu", first.metric());
        assertEquals("10.20.1.5", first.node().orElseThrow());
        assertEquals(
                new MetricFact.Sample(Instant.parse("2026-05-30T00:00:00Z"), 41.0, null, 49.2, null, null),
                first.samples().getFirst());
        assertEquals(
                List.of(
                        "/value/0/timeseries/0",
                        "/value/0/timeseries/1",
                        "/value/1/timeseries/0",
                        "/value/1/timeseries/1"),
                places(reading));
    }

    @Test
    void aReceiverWhoseStatusSaysNothingLeavesTheGroupOpen() {
        var reading = json("""
                [{"id": "/subscriptions/s/providers/microsoft.insights/actionGroups/oc", "enabled": true,
                  "groupShortName": "oc", "emailReceivers": [{"name": "a", "status": "NotSpecified"}]}]""");
        assertEquals(List.of(), facts(reading, Object.class));
        assertEquals(List.of("What stands at /0 lacks status; it was left out."), reading.remarks());
    }

    @Test
    void aMetricOnItsOwnIsReadToo() {
        var reading = json("""
                [{"id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.DocumentDB/cassandraClusters/c/providers\
                /Microsoft.Insights/metrics/iops", "name": {"value": "iops"}, "unit": "Count", "timeseries": [
                {"metadatavalues": [{"name": {"value": "Microsoft.DocumentDB/cassandraClusters/Address"},
                 "value": "10.0.0.4"}],
                 "data": [{"timeStamp": "2026-06-01T01:00:00Z", "average": "5"},
                          {"timeStamp": "2026-06-01T00:00:00Z", "average": 4}, {"timeStamp": "2026-06-01T02:00:00Z"}]}]}]""");
        assertEquals(
                List.of(new MetricFact.Series(
                        "iops",
                        "Count",
                        Map.of("address", "10.0.0.4"),
                        List.of(
                                MetricFact.Sample.of(Instant.parse("2026-06-01T00:00:00Z"), 4),
                                MetricFact.Sample.of(Instant.parse("2026-06-01T01:00:00Z"), 5)))),
                facts(reading, Object.class));
        assertEquals(
                Instant.parse("2026-06-01T01:00:00Z"),
                reading.circumstances().capture().at());
    }

    @Test
    void aMetricWithoutDataIsNoSeriesButSaid() {
        var reading = json(sample("metrics_list.cli.json"));
        assertTrue(reading.facts().isEmpty());
        assertTrue(reading.remarks().contains("The metric DipAvailability has no data; that means unknown, not zero."));
    }

    @Test
    void anErrorOfAMetricIsSaid() {
        var reading = json("""
                {"timespan": "a/b", "value": [{"name": {"value": "cpu"}, "errorCode": "Throttled", "timeseries": []}]}""");
        assertEquals(
                List.of(
                        "The metric cpu was answered with Throttled instead of values.",
                        "The metric cpu has no data; that means unknown, not zero."),
                reading.remarks());
    }

    @Test
    void prometheusGivesSeriesAndSkipsWhatIsNoFigure() {
        var reading = json(sample("query_range_mcac.json"));
        var series = facts(reading, MetricFact.Series.class).getFirst();
        assertEquals("mcac_table_pending_compactions", series.metric());
        assertEquals("10.20.1.5", series.node().orElseThrow());
        assertEquals(
                List.of(
                        MetricFact.Sample.of(Instant.ofEpochSecond(1780185600), 12),
                        MetricFact.Sample.of(Instant.ofEpochSecond(1780189200), 19)),
                series.samples());
        assertEquals("cass-prod", reading.circumstances().cluster());
        assertEquals(
                List.of("The series at /data/result/0 has 1 values that are not figures; they were skipped."),
                reading.remarks());
    }

    @Test
    void aVectorHasOneSampleAndMayHaveNoName() {
        var reading = json("""
                {"status": "success", "data": {"resultType": "vector", "result": [
                 {"metric": {"instance": "a"}, "value": [1435781451.781, "1.5"]}]}}""");
        assertEquals(
                List.of(new MetricFact.Series(
                        "",
                        "",
                        Map.of("instance", "a"),
                        List.of(MetricFact.Sample.of(Instant.ofEpochMilli(1435781451781L), 1.5)))),
                facts(reading, Object.class));
        assertEquals(1, reading.remarks().size());
    }

    @Test
    void anErrorOfPrometheusIsSaid() {
        var reading = json("{\"status\": \"error\", \"errorType\": \"bad_data\", \"error\": \"parse error\"}");
        assertEquals(List.of("Prometheus answered with an error: parse error."), reading.remarks());
    }
}
