package muniment.analysis.check.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Figures;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.ClusterFact.Cluster;
import muniment.analysis.fact.ClusterFact.Datacenter;
import muniment.analysis.fact.NetworkFact.KeyVault;
import muniment.analysis.fact.NetworkFact.KeyVersion;
import muniment.catalog.CheckId;
import muniment.observation.Subject;

/** Judges vaults and keys, only those that a datacenter's key address leads to. */
final class KeyVaults {
    private final Dossier dossier;
    private final CheckId check;
    private final JoinWindow window;

    KeyVaults(Dossier dossier, CheckId check) {
        this.dossier = dossier;
        this.check = check;
        this.window = JoinWindow.of(dossier, check);
    }

    void judgeVault(Seen<KeyVault> seen, Findings findings) {
        var vault = seen.fact();
        var name = vault.id().name();
        var draft = findings.about(Subject.of(Subject.Kind.KEY_VAULT, name)).from(seen);
        var verdict = new Verdict();
        var users = keyed().stream()
                .filter(dc -> vaultOf(key(dc)).equalsIgnoreCase(name))
                .toList();
        var partner = window.nearest(seen, users);
        partner.cite(draft);
        switch (partner) {
            case Partner.Missing<Datacenter> _ -> verdict.unknown("check-platform.cmk.vault-unused", name);
            case Partner.Apart<Datacenter> apart ->
                verdict.unknown("check-platform.cmk.vault-apart", name, apart.why());
            case Partner.Found<Datacenter> _ -> {
                var purge = vault.purgeProtection();
                if (purge == null) {
                    verdict.unknown("check-platform.cmk.purge-absent", name);
                } else if (purge) {
                    verdict.pass("check-platform.cmk.purge", name);
                } else {
                    verdict.fail("check-platform.cmk.purge-off", name);
                }
                judgeAccess(seen, verdict, draft);
            }
        }
        verdict.end(draft);
    }

    private void judgeAccess(Seen<KeyVault> seen, Verdict verdict, Findings.Draft draft) {
        var vault = seen.fact();
        var name = vault.id().name();
        if (Boolean.TRUE.equals(vault.rbac())) {
            verdict.unknown("check-platform.cmk.rbac", name);
            return;
        }
        var access =
                vault.rbac() == null && vault.access() != null && vault.access().isEmpty() ? null : vault.access();
        var identified = Artefacts.onlyCluster(dossier).stream()
                .filter(cluster -> cluster.fact().security().principalId() != null)
                .toList();
        var partner = window.nearest(seen, identified);
        partner.cite(draft);
        if (access == null || !(partner instanceof Partner.Found<Cluster> cluster)) {
            verdict.unknown("check-platform.cmk.access-unsaid", name);
            return;
        }
        var permitted = access.stream()
                .filter(one -> Artefacts.same(
                        one.principalId(), cluster.fact().security().principalId()))
                .flatMap(one -> one.permissions().stream())
                .map(Artefacts::lower)
                .toList();
        var needed = dossier.settings().list(check, "permissions").stream()
                .filter(permission -> !permitted.contains("all") && !permitted.contains(Artefacts.lower(permission)))
                .toList();
        if (needed.isEmpty()) {
            verdict.pass("check-platform.cmk.access", name);
        } else {
            verdict.fail("check-platform.cmk.access-missing", name, String.join(", ", needed));
        }
    }

    void judgeKey(Seen<KeyVersion> seen, Findings findings) {
        var key = seen.fact();
        var draft = findings.about(Subject.of(Subject.Kind.KEY_VAULT, withoutVersion(key.id())))
                .from(seen)
                .against("rotation");
        var verdict = new Verdict();
        var users = keyed().stream().filter(dc -> uses(key(dc), key.id())).toList();
        var partner = window.nearest(seen, users);
        partner.cite(draft);
        switch (partner) {
            case Partner.Missing<Datacenter> _ -> verdict.unknown("check-platform.cmk.key-unused", key.id());
            case Partner.Apart<Datacenter> apart ->
                verdict.unknown("check-platform.cmk.vault-apart", key.id(), apart.why());
            case Partner.Found<Datacenter> _ -> judgeVersion(key, verdict, draft);
        }
        verdict.end(draft);
    }

    private void judgeVersion(KeyVersion key, Verdict verdict, Findings.Draft draft) {
        var enabled = key.enabled();
        if (enabled == null) {
            verdict.unknown("check-platform.cmk.key-state", key.id());
        } else if (!enabled) {
            verdict.fail("check-platform.cmk.key-disabled", key.id());
        }
        var expires = key.expires();
        if (expires != null && !expires.isAfter(dossier.now())) {
            verdict.fail("check-platform.cmk.key-expired", key.id(), expires.toString());
        }
        var created = key.created();
        var rotation = dossier.settings().number(check, "rotation");
        if (created == null) {
            verdict.unknown("check-platform.cmk.key-undated", key.id());
            return;
        }
        var days = Duration.between(created, dossier.now()).toSeconds() / 86_400.0;
        draft.measured(Math.floor(days), "days");
        var age = Figures.plain(Math.floor(days));
        if (rotation.isEmpty()) {
            verdict.unknown("check-platform.cmk.rotation-undeclared", key.id(), age);
        } else if (days > rotation.get()) {
            verdict.fail("check-platform.cmk.key-old", key.id(), age, Figures.plain(rotation.get()));
        } else {
            verdict.pass("check-platform.cmk.key-young", key.id(), age);
        }
    }

    private List<Seen<Datacenter>> keyed() {
        return dossier.all(Datacenter.class).stream()
                .filter(seen -> !key(seen).isBlank())
                .toList();
    }

    private static String key(Seen<Datacenter> seen) {
        var disk = seen.fact().keys().disk();
        return disk == null ? "" : disk;
    }

    /**
     * The name of the vault in a key's address, such as {@code kv-prod} in
     * {@code https://kv-prod.vault.azure.net/keys/k}.
     */
    private static String vaultOf(String address) {
        try {
            var host = new URI(address.strip()).getHost();
            return host == null ? "" : host.split("\\.", 2)[0];
        } catch (URISyntaxException _) {
            return "";
        }
    }

    /** A datacenter uses a version if it names that version or none. */
    private static boolean uses(String address, String id) {
        var wanted = Artefacts.lower(address.strip()).replaceAll("/+$", "");
        var own = Artefacts.lower(id.strip());
        return own.equals(wanted) || withoutVersion(own).equals(wanted);
    }

    private static String withoutVersion(String id) {
        var parts = id.split("/");
        var at = List.of(parts).indexOf("keys");
        return at >= 0 && parts.length == at + 3 ? id.substring(0, id.lastIndexOf('/')) : id;
    }
}
