package muniment.analysis.check.platform;

import java.util.List;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.ClusterFact.Cluster;
import muniment.catalog.CheckId;
import muniment.observation.Observation;

/** A production workload runs on a cluster of the type Production; an answer without the type decides nothing. */
final class SlaClusterType implements Examination {
    private static final CheckId ID = new CheckId("CHK-SLA-CLUSTER-TYPE");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var findings = dossier.findings(ID);
        Bounded.each(dossier.all(Cluster.class), findings, seen -> judge(dossier, seen, findings));
        return findings.all();
    }

    private static void judge(Dossier dossier, Seen<Cluster> seen, Findings findings) {
        var cluster = seen.fact();
        var name = cluster.id().name();
        var draft = findings.about(Artefacts.clusterSubject(dossier, cluster))
                .from(seen)
                .against("type");
        var type = cluster.preview().clusterType();
        if (type == null || type.isBlank()) {
            draft.collect("az-cluster-rest-preview").unknown("check-platform.sla-type.absent", name);
            return;
        }
        draft.measured(type, "");
        var wanted = dossier.settings().text(ID, "type").orElse("");
        if (type.equalsIgnoreCase(wanted)) {
            draft.pass("check-platform.sla-type.pass", name, type);
            return;
        }
        var production = dossier.trait("production");
        if (production.isEmpty()) {
            draft.unknown("check-platform.sla-type.undeclared", name, type);
        } else if (production.get()) {
            draft.fail("check-platform.sla-type.fail", name, type, wanted);
        } else {
            draft.notApplicable("check-platform.sla-type.not-production", name, type);
        }
    }
}
