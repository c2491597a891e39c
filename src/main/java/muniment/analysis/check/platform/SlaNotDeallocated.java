package muniment.analysis.check.platform;

import java.util.List;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Findings;
import muniment.analysis.fact.ClusterFact.Cluster;
import muniment.analysis.fact.ClusterFact.Datacenter;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Neither the cluster nor a datacenter is deallocated.
 *
 * <p>An absent property counts as running, as the rule has it, only in an answer that is otherwise whole: one with its
 * provisioningState and its subnet.
 */
final class SlaNotDeallocated implements Examination {
    private static final CheckId ID = new CheckId("CHK-SLA-NOT-DEALLOCATED");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var findings = dossier.findings(ID);
        Bounded.each(dossier.all(Cluster.class), findings, seen -> {
            var cluster = seen.fact();
            judge(
                    cluster.core().deallocated(),
                    Artefacts.whole(cluster),
                    findings.about(Artefacts.clusterSubject(dossier, cluster)).from(seen),
                    "cluster",
                    cluster.id().name());
        });
        Bounded.each(dossier.all(Datacenter.class), findings, seen -> {
            var datacenter = seen.fact();
            judge(
                    datacenter.siting().deallocated(),
                    Artefacts.whole(datacenter),
                    findings.about(Subject.of(
                                    Subject.Kind.DATACENTER, datacenter.id().name()))
                            .from(seen),
                    "datacenter",
                    datacenter.id().name());
        });
        return findings.all();
    }

    private static void judge(
            @Nullable Boolean deallocated, boolean whole, Findings.Draft draft, String what, String name) {
        if (deallocated != null) {
            draft.measured(deallocated.toString(), "");
        }
        if (deallocated == null && !whole) {
            draft.unknown("check-platform.deallocated.cut", what, name);
        } else if (deallocated == null) {
            draft.pass("check-platform.deallocated.absent", what, name);
        } else if (deallocated) {
            draft.fail("check-platform.deallocated.fail", what, name);
        } else {
            draft.pass("check-platform.deallocated.pass", what, name);
        }
    }
}
