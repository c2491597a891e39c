package muniment.analysis.check.platform;

import java.util.Comparator;
import java.util.List;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Figures;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.MonitorFact.Criterion;
import muniment.analysis.fact.MonitorFact.MetricAlert;
import muniment.analysis.reading.Reading;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import muniment.observation.Subject;

/** For CPU, memory, disk and IOPS there is an enabled alert rule on this cluster that reaches somebody. */
final class AlertRules implements Examination {
    private static final CheckId ID = new CheckId("CHK-ALERT-RULES");
    private static final List<String> NEEDS = List.of("cpu", "memory", "disk", "iops");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var findings = dossier.findings(ID);
        dossier.byReading(MetricAlert.class).forEach((reading, alerts) -> {
            for (var need : NEEDS) {
                judge(dossier, reading, alerts, need, findings);
            }
        });
        return findings.all();
    }

    private static void judge(
            Dossier dossier, Reading reading, List<Seen<MetricAlert>> alerts, String need, Findings findings) {
        var metrics = dossier.settings().list(ID, need + "-metrics");
        var named = String.join(", ", metrics);
        var draft = findings.about(Subject.of(Subject.Kind.ALERT_RULE, need)).against(need + "-metrics");
        var candidates = alerts.stream()
                .filter(seen -> seen.fact().criteria().stream().anyMatch(one -> watches(one, metrics)))
                .toList();
        if (candidates.isEmpty()) {
            draft.from(alerts);
            if (Artefacts.incomplete(reading) || !Artefacts.listed(alerts)) {
                draft.unknown("check-platform.alert.unseen", need, named);
            } else {
                draft.fail("check-platform.alert.none", need, named);
            }
            return;
        }
        var receivers = new AlertReceivers(dossier, JoinWindow.of(dossier, ID));
        var best = candidates.stream()
                .limit(200)
                .map(seen -> new Judged(seen, judgeOne(dossier, seen, need, metrics, receivers)))
                .min(Comparator.comparing(judged -> judged.verdict().rank()))
                .orElseThrow();
        draft.from(best.seen());
        if (best.verdict().outcome() == Outcome.FAIL && (Artefacts.incomplete(reading) || !Artefacts.listed(alerts))) {
            draft.unknown("check-platform.alert.others", best.verdict().words());
            return;
        }
        best.seen().fact().criteria().stream()
                .filter(one -> watches(one, metrics) && one.threshold() != null)
                .findFirst()
                .map(Criterion::threshold)
                .ifPresent(threshold -> draft.measured(threshold, ""));
        if (!need.equals("iops")) {
            draft.against(need);
        }
        receivers.cite(best.seen(), draft);
        best.verdict().end(draft);
    }

    private record Judged(Seen<MetricAlert> seen, Verdict verdict) {}

    private static boolean watches(Criterion criterion, List<String> metrics) {
        return Artefacts.among(metrics, criterion.metric());
    }

    private static Verdict judgeOne(
            Dossier dossier, Seen<MetricAlert> seen, String need, List<String> metrics, AlertReceivers receivers) {
        var alert = seen.fact();
        var name = alert.id().name();
        var verdict = new Verdict();
        var enabled = alert.enabled();
        if (enabled == null) {
            verdict.unknown("check-platform.alert.enabled-absent", name);
        } else if (!enabled) {
            verdict.fail("check-platform.alert.disabled", need, name);
        }
        judgeScope(dossier, alert, need, verdict);
        judgeCriteria(dossier, alert, need, metrics, verdict);
        receivers.judge(seen, verdict);
        return verdict;
    }

    private static void judgeScope(Dossier dossier, MetricAlert alert, String need, Verdict verdict) {
        var name = alert.id().name();
        var cluster = Artefacts.clusterId(dossier);
        if (cluster.isEmpty()) {
            verdict.unknown("check-platform.alert.no-cluster", name);
        } else if (alert.scopes().isEmpty()) {
            verdict.unknown("check-platform.alert.no-scope", name);
        } else if (alert.scopes().stream()
                .noneMatch(scope -> contains(scope, cluster.get().path()))) {
            verdict.fail(
                    "check-platform.alert.other-scope",
                    need,
                    name,
                    cluster.get().name());
        }
    }

    /** A scope is the cluster itself, or the resource group or subscription that it is in. */
    private static boolean contains(String scope, String cluster) {
        var wide = Artefacts.lower(scope.strip()).replaceAll("/+$", "");
        var own = Artefacts.lower(cluster);
        return !wide.isEmpty() && (own.equals(wide) || own.startsWith(wide + "/"));
    }

    private static void judgeCriteria(
            Dossier dossier, MetricAlert alert, String need, List<String> metrics, Verdict verdict) {
        var name = alert.id().name();
        if (alert.criteria().size() > 1) {
            verdict.unknown("check-platform.alert.combined", name);
            return;
        }
        for (var criterion : alert.criteria()) {
            var threshold = criterion.threshold();
            var operator = criterion.operator() == null ? "" : Artefacts.lower(criterion.operator());
            if (threshold == null && operator.startsWith("less")) {
                verdict.fail("check-platform.alert.below", need, name, criterion.metric());
            } else if (threshold == null) {
                verdict.pass("check-platform.alert.dynamic", need, name, criterion.metric());
            } else if (operator.isEmpty()) {
                verdict.unknown("check-platform.alert.no-operator", name);
            } else if (operator.startsWith("less") && need.equals("cpu")) {
                verdict.unknown("check-platform.alert.idle", name, criterion.metric());
            } else if (!operator.startsWith("greater")) {
                verdict.fail("check-platform.alert.below", need, name, criterion.metric());
            } else {
                judgeThreshold(dossier, need, name, criterion.metric(), threshold, verdict);
            }
        }
    }

    private static void judgeThreshold(
            Dossier dossier, String need, String name, String metric, double threshold, Verdict verdict) {
        var said = Figures.plain(threshold);
        if (need.equals("iops")) {
            verdict.pass("check-platform.alert.iops", name, metric, said);
            return;
        }
        var limit = dossier.settings().required(ID, need);
        if (threshold > limit) {
            verdict.warn("check-platform.alert.late", need, name, metric, said, Figures.plain(limit));
        } else {
            verdict.pass("check-platform.alert.pass", need, name, metric, said);
        }
    }
}
