package muniment.analysis.check.platform;

import static muniment.analysis.check.DossierOf.dossier;
import static muniment.analysis.check.platform.Heard.heard;
import static muniment.analysis.check.platform.Heard.outcomes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.DossierOf;
import muniment.analysis.check.Settings;
import muniment.analysis.fact.LogFact.AuditRows;
import muniment.analysis.fact.MonitorFact.ActionGroup;
import muniment.analysis.fact.MonitorFact.Criterion;
import muniment.analysis.fact.MonitorFact.DiagnosticSetting;
import muniment.analysis.fact.MonitorFact.MetricAlert;
import muniment.analysis.fact.ResourceId;
import muniment.analysis.reading.Circumstances;
import muniment.analysis.reading.Exhibit;
import muniment.analysis.reading.Found;
import muniment.analysis.reading.Reading;
import muniment.analysis.reading.Recognition;
import muniment.catalog.ArtefactId;
import muniment.catalog.BundledCatalog;
import muniment.catalog.Sha256;
import muniment.observation.Capture;
import muniment.observation.Outcome;
import muniment.observation.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MonitoringTest {
    private static final ResourceId GROUP = ResourceId.of("/subscriptions/s/actionGroups/oncall");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"true, PASS", "false, FAIL", "-, UNKNOWN"})
    void theFlagIsJudgedByItself(@Nullable Boolean flag, Outcome outcome) {
        assertEquals(
                List.of(outcome),
                outcomes(
                        new AuditPipeline(),
                        dossier().reading("az-cluster-show", Azure.cluster(Azure.core("Succeeded", false, flag)))));
    }

    private static DiagnosticSetting setting(
            String cluster, String enabled, String destinations, @Nullable String type) {
        return new DiagnosticSetting(
                ResourceId.of(cluster + "/providers/microsoft.insights/diagnosticSettings/logs"),
                Set.copyOf(Arrays.asList(enabled.split("\\+"))),
                Set.of(),
                destinations.isEmpty() ? Set.of() : Set.of(destinations),
                type);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "CassandraAudit+CassandraLogs, workspace, Dedicated, PASS",
                "allLogs, workspace, Dedicated, PASS",
                "allLogs, storage, -, PASS",
                "allLogs, workspace, AzureDiagnostics, WARN",
                "allLogs, workspace, -, UNKNOWN",
                "audit, workspace, Dedicated, FAIL",
                "audit+CassandraLogs, workspace, Dedicated, PASS",
                "CassandraAudit, workspace, Dedicated, FAIL",
                "allLogs, '', Dedicated, FAIL",
            })
    void bothCategoriesArriveSomewhere(String enabled, String destinations, @Nullable String type, Outcome outcome) {
        assertEquals(
                List.of(outcome),
                outcomes(
                        new AuditPipeline(),
                        dossier()
                                .reading(
                                        "az-diagnostic-settings",
                                        setting(Azure.CLUSTER, enabled, destinations, type))));
    }

    @Test
    void aMissingCategoryIsNamed() {
        heard(dossier()
                        .reading(
                                "az-diagnostic-settings",
                                setting(Azure.CLUSTER, "CassandraAudit", "workspace", "Dedicated"))
                        .say(new AuditPipeline()))
                .exactly("FAIL c1: No diagnostic setting enables CassandraLogs.");
    }

    @Test
    void settingsOfAnotherClusterDecideNothing() {
        assertEquals(
                List.of(Outcome.PASS, Outcome.UNKNOWN),
                outcomes(
                        new AuditPipeline(),
                        dossier()
                                .reading("az-cluster-show", Azure.cluster())
                                .reading(
                                        "az-diagnostic-settings",
                                        setting("/x/cassandraClusters/c2", "allLogs", "workspace", "Dedicated"))));
    }

    @ParameterizedTest
    @CsvSource({
        "STATED, 1, PASS",
        "STATED, 24.3, PASS",
        "STATED, 24.34, UNKNOWN",
        "STATED, 25, UNKNOWN",
        "STATED, 25.5, FAIL",
        "INSIDE, 25.5, UNKNOWN",
        "INSIDE, 1, PASS",
    })
    void auditRowsAreRecent(Capture.Basis basis, double hours, Outcome outcome) {
        var reading = new Reading(
                new Exhibit("rows.csv", Sha256.of("rows"), 1, null, () -> {
                    throw new IOException("there are no bytes");
                }),
                new Recognition(new ArtefactId("la-cassandra-audit"), Recognition.Confidence.CERTAIN, "test"),
                new Circumstances(null, null, new Capture(Azure.hoursAgo(1), basis)),
                List.of(new Found(new AuditRows(null, Azure.hoursAgo(hours), 10, 0, Set.of()), Place.line(2))),
                List.of());
        var dossier = new Dossier(List.of(reading), Settings.of(BundledCatalog.read()), Map.of(), Azure.NOW);
        assertEquals(outcome, new AuditPipeline().examine(dossier).getFirst().outcome());
    }

    private static MetricAlert alert(
            String metric, @Nullable String operator, @Nullable Double threshold, @Nullable Boolean enabled) {
        return new MetricAlert(
                ResourceId.of("/alerts/" + metric),
                enabled,
                List.of(Azure.CLUSTER),
                List.of(new Criterion(metric, operator, threshold, "Average")),
                List.of(GROUP.path()));
    }

    private static DossierOf reached() {
        return dossier()
                .reading("az-cluster-show", Azure.cluster())
                .reading("az-action-groups", new ActionGroup(GROUP, true, 1, 1));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "total_cpu, GreaterThan, 79, true, PASS",
                "total_cpu, GreaterThan, 80, true, PASS",
                "CPU, GreaterThanOrEqual, 80, true, PASS",
                "total_cpu, GreaterThan, 81, true, WARN",
                "total_cpu, -, -, true, PASS",
                "total_cpu, LessThan, 20, true, UNKNOWN",
                "total_cpu, LessThan, -, true, FAIL",
                "total_cpu, -, 80, true, UNKNOWN",
                "total_cpu, GreaterThan, 80, false, FAIL",
                "total_cpu, GreaterThan, 80, -, UNKNOWN",
                "percent_mem, GreaterThan, 80, true, FAIL",
            })
    void anAlertRuleOnCpuServes(
            String metric,
            @Nullable String operator,
            @Nullable Double threshold,
            @Nullable Boolean enabled,
            Outcome outcome) {
        var dossier = reached().reading("az-metric-alerts", alert(metric, operator, threshold, enabled));
        assertEquals(outcome, outcomes(new AlertRules(), dossier).getFirst());
    }

    @Test
    void aRuleShownAloneDoesNotSpeakForTheOthers() {
        var shown = new Reading(
                new Exhibit("rule.json", Sha256.of("rule"), 1, null, () -> {
                    throw new IOException("there are no bytes");
                }),
                new Recognition(new ArtefactId("az-metric-alerts"), Recognition.Confidence.CERTAIN, "test"),
                new Circumstances(null, null, new Capture(Azure.hoursAgo(1), Capture.Basis.STATED)),
                List.of(new Found(alert("total_cpu", "GreaterThan", 80.0, false), Place.WHOLE)),
                List.of());
        var dossier = new Dossier(List.of(shown), Settings.of(BundledCatalog.read()), Map.of(), Azure.NOW);
        assertEquals(
                "Rule total_cpu for cpu is disabled. The id of the cluster is in no artefact, so the scope of rule total_cpu is not decided. Whether an action group of rule total_cpu has a live receiver is not shown: oncall. Other rules are not shown.",
                new AlertRules().examine(dossier).getFirst().finding().says());
        assertEquals(
                Outcome.UNKNOWN, new AlertRules().examine(dossier).getFirst().outcome());
    }

    @Test
    void anotherThresholdMayBeDeclared() {
        var observation = new AlertRules()
                .examine(reached()
                        .with("CHK-ALERT-RULES", "cpu", "95")
                        .reading("az-metric-alerts", alert("total_cpu", "GreaterThan", 90.0, true))
                        .build())
                .getFirst();
        assertEquals(Outcome.PASS, observation.outcome());
        assertEquals(true, observation.finding().threshold().deviation());
    }

    @Test
    void eachNeedIsJudgedByItself() {
        heard(reached()
                        .reading("az-metric-alerts", alert("total_cpu", "GreaterThan", 80.0, true))
                        .say(new AlertRules()))
                .exactly(
                        "PASS cpu: Rule total_cpu for cpu alerts when total_cpu rises above 80.",
                        "FAIL memory: No alert rule on the list watches memory (metrics percent_mem).",
                        "FAIL disk: No alert rule on the list watches disk (metrics disk_utilization).",
                        "FAIL iops: No alert rule on the list watches iops (metrics iops).");
    }

    @Test
    void withoutTheClusterOrItsActionGroupsNothingIsDecided() {
        var rule = alert("total_cpu", "GreaterThan", 80.0, true);
        assertEquals(
                "UNKNOWN cpu: The id of the cluster is in no artefact, so the scope of rule total_cpu is not decided. Whether an action group of rule total_cpu has a live receiver is not shown: oncall.",
                dossier()
                        .reading("az-metric-alerts", rule)
                        .say(new AlertRules())
                        .findFirst()
                        .orElse(""));
        assertEquals(
                "FAIL cpu: No action group of rule total_cpu is enabled with a live receiver: oncall.",
                dossier()
                        .reading("az-cluster-show", Azure.cluster())
                        .reading("az-action-groups", new ActionGroup(GROUP, true, 1, 0))
                        .reading("az-metric-alerts", rule)
                        .say(new AlertRules())
                        .findFirst()
                        .orElse(""));
    }
}
