package muniment.analysis.check.platform;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Figures;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.ClusterFact.Cluster;
import muniment.analysis.fact.LogFact.AuditRows;
import muniment.analysis.fact.MonitorFact.DiagnosticSetting;
import muniment.analysis.reading.Reading;
import muniment.catalog.CheckId;
import muniment.observation.Capture;
import muniment.observation.Observation;
import muniment.observation.Subject;

/** Audit logging is on, its categories are sent somewhere, and rows arrive: one observation each. */
final class AuditPipeline implements Examination {
    private static final CheckId ID = new CheckId("CHK-AUDIT-PIPELINE");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var findings = dossier.findings(ID);
        Bounded.each(dossier.all(Cluster.class), findings, seen -> judgeFlag(dossier, seen, findings));
        dossier.byReading(DiagnosticSetting.class)
                .forEach((reading, settings) -> judgeSettings(dossier, reading, settings, findings));
        dossier.all(AuditRows.class).forEach(seen -> judgeRows(dossier, seen, findings));
        return findings.all();
    }

    private static void judgeFlag(Dossier dossier, Seen<Cluster> seen, Findings findings) {
        var cluster = seen.fact();
        var name = cluster.id().name();
        var subject = Subject.of(Subject.Kind.SETTING, "cassandraAuditLoggingEnabled")
                .at(Artefacts.clusterSubject(dossier, cluster).name());
        var draft = findings.about(subject).from(seen);
        var flag = cluster.core().auditLogging();
        if (flag == null) {
            draft.unknown("check-platform.audit.flag-absent", name);
        } else if (flag) {
            draft.measured("true", "").pass("check-platform.audit.flag", name);
        } else {
            draft.measured("false", "").fail("check-platform.audit.flag-off", name);
        }
    }

    private static void judgeSettings(
            Dossier dossier, Reading reading, List<Seen<DiagnosticSetting>> settings, Findings findings) {
        var byCluster = new LinkedHashMap<String, java.util.ArrayList<Seen<DiagnosticSetting>>>();
        for (var seen : settings) {
            byCluster
                    .computeIfAbsent(
                            Artefacts.lower(seen.fact().id().part("cassandraClusters")),
                            _ -> new java.util.ArrayList<>())
                    .add(seen);
        }
        byCluster.forEach((name, own) -> {
            var draft = findings.about(Subject.of(Subject.Kind.DIAGNOSTIC_SETTING, name))
                    .from(own)
                    .against("categories");
            var cluster = Artefacts.clusterId(dossier);
            if (name.isEmpty()) {
                draft.unknown("check-platform.audit.other-resource");
            } else if (cluster.isPresent()
                    && own.stream()
                            .noneMatch(seen -> belongs(seen, cluster.get().path()))) {
                draft.unknown(
                        "check-platform.audit.other-cluster",
                        name,
                        cluster.get().name());
            } else {
                var partial = Artefacts.incomplete(reading) || !Artefacts.listed(own);
                DiagnosticSettings.judge(dossier.settings(), ID, own, partial).end(draft);
            }
        });
    }

    private static boolean belongs(Seen<DiagnosticSetting> seen, String cluster) {
        return Artefacts.lower(seen.fact().id().path()).startsWith(Artefacts.lower(cluster) + "/");
    }

    private static void judgeRows(Dossier dossier, Seen<AuditRows> seen, Findings findings) {
        var settings = dossier.settings();
        var draft = findings.about(Subject.of(Subject.Kind.LOG, "CassandraAudit"))
                .from(seen)
                .against("row-age");
        var last = seen.fact().last();
        if (last == null || seen.fact().rows() <= 0) {
            draft.measured(seen.fact().rows(), "rows").unknown("check-platform.audit.no-rows");
            return;
        }
        var limit = settings.required(ID, "row-age") + settings.required(ID, "delay") / 60;
        var now = hours(Duration.between(last, dossier.now()));
        draft.measured(now, "hours");
        var rows = String.valueOf(seen.fact().rows());
        var capture = seen.reading().circumstances().capture();
        if (now < limit) {
            draft.pass(
                    "check-platform.audit.rows",
                    rows,
                    Figures.plain(now),
                    seen.fact().rows());
            return;
        }
        var at = capture.at();
        var taken = at == null || capture.basis() == Capture.Basis.INSIDE ? 0 : hours(Duration.between(last, at));
        if (taken >= limit) {
            draft.fail(
                    "check-platform.audit.rows-old",
                    rows,
                    Figures.plain(taken),
                    seen.fact().rows());
        } else {
            draft.unknown(
                    "check-platform.audit.rows-aged",
                    rows,
                    Figures.plain(now),
                    seen.fact().rows());
        }
    }

    private static double hours(Duration duration) {
        return duration.toSeconds() / 3600.0;
    }
}
