package muniment.analysis.check.platform;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.check.Settings;
import muniment.analysis.fact.NetworkFact.RoleAssignment;
import muniment.analysis.fact.ResourceId;
import muniment.analysis.reading.Reading;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;

/** The service's principal may join the subnets of the virtual network, and preferably no more than that. */
final class NetworkRole implements Examination {
    private static final CheckId ID = new CheckId("CHK-VNET-ROLE");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var findings = dossier.findings(ID);
        dossier.byReading(RoleAssignment.class)
                .forEach((reading, all) -> judge(dossier.settings(), reading, all, findings));
        return findings.all();
    }

    private static void judge(Settings settings, Reading reading, List<Seen<RoleAssignment>> all, Findings findings) {
        var networks = all.stream()
                .map(seen -> network(seen.fact()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (networks.isEmpty()) {
            var wide = all.stream()
                    .filter(seen -> holder(settings, seen.fact()).isPresent())
                    .toList();
            var draft = findings.about(Subject.of(Subject.Kind.VIRTUAL_NETWORK, ""));
            if (wide.isEmpty()) {
                draft.from(all).unknown("check-platform.role.no-network");
            } else {
                draft.from(wide)
                        .warn(
                                "check-platform.role.wide-scope",
                                wide.getFirst().fact().scope());
            }
            return;
        }
        Bounded.each(networks, findings, network -> {
            var own = all.stream()
                    .filter(seen -> network(seen.fact()).equalsIgnoreCase(network) || wide(seen.fact()))
                    .toList();
            judgeNetwork(settings, reading, network, own, findings);
        });
    }

    private static void judgeNetwork(
            Settings settings, Reading reading, String network, List<Seen<RoleAssignment>> own, Findings findings) {
        var subject = Subject.of(Subject.Kind.VIRTUAL_NETWORK, network);
        var held = own.stream()
                .filter(seen -> holder(settings, seen.fact()).isPresent())
                .toList();
        if (!held.isEmpty()) {
            var roles = held.stream()
                    .map(seen -> new Held(seen, role(settings, network, seen.fact())))
                    .min(Comparator.comparing(one -> one.verdict().rank()))
                    .orElseThrow();
            var draft = findings.about(subject).from(roles.seen());
            var role = roles.seen().fact().roleName();
            if (role != null) {
                draft.measured(role, "");
            }
            roles.verdict().end(draft);
            return;
        }
        var draft = findings.about(subject).from(own);
        var unnamed = own.stream().anyMatch(seen -> seen.fact().principalName() == null);
        if (unnamed) {
            draft.unknown("check-platform.role.unnamed", network);
        } else if (Artefacts.incomplete(reading) || !Artefacts.listed(own)) {
            draft.unknown("check-platform.role.incomplete", network);
        } else {
            draft.fail("check-platform.role.missing", network, String.valueOf(own.size()));
        }
    }

    private record Held(Seen<RoleAssignment> seen, Verdict verdict) {}

    private static Verdict role(Settings settings, String network, RoleAssignment assignment) {
        var verdict = new Verdict();
        var role = assignment.roleName();
        var wideRoles = settings.list(ID, "wide-roles");
        if (Artefacts.lower(assignment.scope()).contains("/subnets/")) {
            verdict.unknown("check-platform.role.subnet-scope", network, Artefacts.nameOf(assignment.scope()));
        } else if (wide(assignment)) {
            verdict.warn("check-platform.role.wide-scope", assignment.scope());
        }
        if (role == null || role.isBlank()) {
            verdict.unknown("check-platform.role.unnamed-role", network, assignment.roleId());
        } else if (Artefacts.among(settings.list(ID, "sufficient-roles"), role)) {
            verdict.pass("check-platform.role.pass", network, role);
        } else if (Artefacts.among(wideRoles, role)
                || settings.text(ID, "wide-role").filter(role::equalsIgnoreCase).isPresent()) {
            verdict.warn("check-platform.role.wide", network, role);
        } else {
            verdict.unknown("check-platform.role.custom", network, role);
        }
        if (holder(settings, assignment).filter(Holder.ID::equals).isPresent()) {
            verdict.pass("check-platform.role.by-id", assignment.principalId());
        } else if (holder(settings, assignment)
                .filter(Holder.DISPUTED_ID::equals)
                .isPresent()) {
            verdict.warn("check-platform.role.disputed-id", assignment.principalId());
        }
        return verdict;
    }

    /** How the service's principal is recognised. */
    private enum Holder {
        NAME,
        ID,
        /** The published statements disagree on it. */
        DISPUTED_ID
    }

    private static Optional<Holder> holder(Settings settings, RoleAssignment assignment) {
        var name = assignment.principalName() == null ? "" : assignment.principalName();
        if (Artefacts.among(settings.list(ID, "principals"), name)) {
            return Optional.of(Holder.NAME);
        }
        var ids = settings.list(ID, "principal-ids");
        for (int i = 0; i < ids.size(); i++) {
            if (ids.get(i).equalsIgnoreCase(name) || ids.get(i).equalsIgnoreCase(assignment.principalId())) {
                return Optional.of(i == 0 ? Holder.ID : Holder.DISPUTED_ID);
            }
        }
        return Optional.empty();
    }

    private static String network(RoleAssignment assignment) {
        return ResourceId.of(assignment.scope()).part("virtualNetworks");
    }

    /** Whether the scope is a resource group, a subscription or wider. */
    private static boolean wide(RoleAssignment assignment) {
        return !Artefacts.lower(assignment.scope()).contains("/providers/microsoft.network/");
    }
}
