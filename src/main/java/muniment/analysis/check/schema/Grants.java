package muniment.analysis.check.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.AccessFact.Membership;
import muniment.analysis.fact.AccessFact.Permission;
import muniment.analysis.fact.AccessFact.Role;

/** Which role has which other ones, however far, and what it may do through them. */
final class Grants {
    private final Map<String, Seen<Role>> roles = new HashMap<>();
    private final Map<String, Set<String>> granted = new HashMap<>();
    private final Map<String, List<Seen<Permission>>> permissions = new HashMap<>();
    private final boolean membershipKnown;
    private final List<Seen<Permission>> allPermissions;

    Grants(Dossier dossier) {
        var seenRoles = Readings.currentFacts(dossier, Role.class);
        seenRoles.forEach(seen -> roles.merge(seen.fact().name(), seen, Grants::worse));
        var memberships = Readings.currentFacts(dossier, Membership.class);
        memberships.forEach(
                seen -> granted(seen.fact().member()).add(seen.fact().role()));
        for (var seen : seenRoles) {
            var memberOf = seen.fact().memberOf();
            if (memberOf != null) {
                granted(seen.fact().name()).addAll(memberOf);
            }
        }
        allPermissions = Readings.currentFacts(dossier, Permission.class);
        allPermissions.forEach(seen -> permissions
                .computeIfAbsent(seen.fact().role(), _ -> new ArrayList<>())
                .add(seen));
        membershipKnown = !memberships.isEmpty()
                || (!roles.isEmpty()
                        && roles.values().stream().allMatch(seen -> seen.fact().memberOf() != null));
    }

    /** The roles by name. */
    Map<String, Seen<Role>> roles() {
        return roles;
    }

    /** Whether the artefacts say which roles are granted to which. */
    boolean membershipKnown() {
        return membershipKnown;
    }

    /** Every permission that was listed. */
    List<Seen<Permission>> permissions() {
        return allPermissions;
    }

    /**
     * Whether all permissions may be those of one role, as LIST ALL PERMISSIONS OF gives them, while others that can
     * log in and are no superusers have none.
     */
    boolean permissionsOfOne() {
        var holders = permissions.keySet();
        var logins = roles.values().stream()
                .filter(seen -> !Boolean.FALSE.equals(seen.fact().login()))
                .filter(seen -> !Boolean.TRUE.equals(seen.fact().superuser()))
                .map(seen -> seen.fact().name())
                .toList();
        return roles.keySet().stream().anyMatch(role -> closure(role).containsAll(holders))
                && logins.stream().anyMatch(role -> closure(role).stream().noneMatch(holders::contains));
    }

    /** The role itself and all that it has, circles included once. */
    Set<String> closure(String role) {
        var reached = new LinkedHashSet<String>();
        var open = new ArrayDeque<String>();
        open.add(role);
        while (!open.isEmpty()) {
            var next = open.remove();
            if (reached.add(next)) {
                open.addAll(granted.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }

    /** The permissions of a role on everything, its own only. */
    List<Seen<Permission>> broad(String role, List<String> names) {
        return permissions.getOrDefault(role, List.of()).stream()
                .filter(seen -> Grants.everything(seen.fact().resource()))
                .filter(seen -> names.stream().anyMatch(seen.fact().permission()::equalsIgnoreCase))
                .toList();
    }

    private static boolean everything(String resource) {
        var plain = resource.strip();
        return plain.equalsIgnoreCase("<all keyspaces>") || plain.equalsIgnoreCase("<all roles>");
    }

    private Set<String> granted(String member) {
        return granted.computeIfAbsent(member, _ -> new HashSet<>());
    }

    /** Of two lists that name a role, what is said counts before what is not. */
    private static Seen<Role> worse(Seen<Role> one, Seen<Role> other) {
        return Boolean.TRUE.equals(one.fact().superuser()) || other.fact().superuser() == null ? one : other;
    }
}
