package muniment.analysis.check.platform;

import java.util.List;
import java.util.Optional;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.ClusterFact.Cluster;
import muniment.analysis.fact.ClusterFact.Datacenter;
import muniment.analysis.fact.NetworkFact.KeyVault;
import muniment.analysis.fact.NetworkFact.KeyVersion;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;

/** Where the policy requires it, disks are encrypted with keys of the customer's own, and the keys are kept well. */
final class CustomerManagedKeys implements Examination {
    private static final CheckId ID = new CheckId("CHK-CMK");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var findings = dossier.findings(ID);
        var clusters = dossier.all(Cluster.class);
        var datacenters = dossier.all(Datacenter.class);
        var required = required(dossier);
        if (required.isEmpty() || !required.get()) {
            if (!clusters.isEmpty() || !datacenters.isEmpty()) {
                var draft = findings.about(Subject.CLUSTER)
                        .from(clusters)
                        .from(datacenters)
                        .against("required");
                if (required.isEmpty()) {
                    draft.unknown("check-platform.cmk.undeclared");
                } else {
                    draft.notApplicable("check-platform.cmk.not-required");
                }
            }
            return findings.all();
        }
        Bounded.each(clusters, findings, seen -> judgeIdentity(dossier, seen, findings));
        Bounded.each(datacenters, findings, seen -> judgeDatacenter(seen, findings));
        var vaults = new KeyVaults(dossier, ID);
        Bounded.each(dossier.all(KeyVault.class), findings, seen -> vaults.judgeVault(seen, findings));
        Bounded.each(dossier.all(KeyVersion.class), findings, seen -> vaults.judgeKey(seen, findings));
        return findings.all();
    }

    private static Optional<Boolean> required(Dossier dossier) {
        return dossier.settings().flag(ID, "required").or(() -> dossier.trait("cmk"));
    }

    private static void judgeIdentity(Dossier dossier, Seen<Cluster> seen, Findings findings) {
        var cluster = seen.fact();
        var draft = findings.about(Artefacts.clusterSubject(dossier, cluster)).from(seen);
        var type = cluster.security().identityType();
        var name = cluster.id().name();
        if (type == null) {
            draft.unknown("check-platform.cmk.identity-absent", name);
        } else if (List.of(type.split("\\s*,\\s*")).stream().anyMatch("SystemAssigned"::equalsIgnoreCase)) {
            draft.measured(type, "").pass("check-platform.cmk.identity", name);
        } else {
            draft.measured(type, "").fail("check-platform.cmk.identity-other", name, type);
        }
    }

    private static void judgeDatacenter(Seen<Datacenter> seen, Findings findings) {
        var name = seen.fact().id().name();
        var draft = findings.about(Subject.of(Subject.Kind.DATACENTER, name)).from(seen);
        var disk = seen.fact().keys().disk();
        var backup = seen.fact().keys().backup();
        var note = backup == null || backup.isBlank()
                ? "check-platform.cmk.no-backup-key"
                : "check-platform.cmk.backup-key";
        var remark = muniment.text.Phrase.of(note);
        if (disk == null) {
            draft.unknown("check-platform.cmk.key-absent", name, remark);
        } else if (disk.isBlank()) {
            draft.fail("check-platform.cmk.key-missing", name, remark);
        } else {
            draft.measured(disk, "").pass("check-platform.cmk.key", name, disk, remark);
        }
    }
}
