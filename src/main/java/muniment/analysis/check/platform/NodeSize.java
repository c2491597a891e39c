package muniment.analysis.check.platform;

import java.util.List;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.ClusterFact.Datacenter;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;

/** Nodes have the cores that most workloads need, and a size that is listed as supported. */
final class NodeSize implements Examination {
    private static final CheckId ID = new CheckId("CHK-SKU");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var findings = dossier.findings(ID);
        Bounded.each(dossier.all(Datacenter.class), findings, seen -> judge(dossier, seen, findings));
        return findings.all();
    }

    private static void judge(Dossier dossier, Seen<Datacenter> seen, Findings findings) {
        var name = seen.fact().id().name();
        var sku = seen.fact().hardware().sku();
        var draft = findings.about(Subject.of(Subject.Kind.DATACENTER, name))
                .from(seen)
                .against("cores");
        if (sku == null || sku.isBlank()) {
            draft.unknown("check-platform.sku.absent", name);
            return;
        }
        var settings = dossier.settings();
        var verdict = new Verdict();
        var minimum = settings.required(ID, "cores");
        var cores = VirtualMachineSize.cores(sku, settings.list(ID, "legacy-cores"));
        if (cores.isEmpty()) {
            verdict.unknown("check-platform.sku.unreadable", name, sku);
        } else {
            draft.measured(cores.getAsInt(), "cores");
            var figure = String.valueOf(cores.getAsInt());
            if (cores.getAsInt() < minimum) {
                verdict.warn("check-platform.sku.few", name, sku, figure);
            } else {
                verdict.pass("check-platform.sku.pass", name, sku, figure);
            }
        }
        if (!Artefacts.among(settings.list(ID, "supported"), sku.strip())) {
            verdict.warn("check-platform.sku.unlisted", sku);
        }
        verdict.end(draft);
    }
}
