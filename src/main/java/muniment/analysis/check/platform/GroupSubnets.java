package muniment.analysis.check.platform;

import inet.ipaddr.IPAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.ClusterFact.Datacenter;
import muniment.analysis.fact.ClusterFact.Incomplete;
import muniment.analysis.fact.NetworkFact.SecurityGroup;
import muniment.analysis.fact.NetworkFact.Subnet;
import muniment.analysis.reading.Reading;
import muniment.observation.Subject;

/**
 * The subnets that a security group is attached to, and whether they are the cluster's.
 *
 * @param known the subnets that artefacts of the same time show attached to it
 * @param standing how the group stands to the cluster
 */
record GroupSubnets(List<Seen<Subnet>> known, Standing standing) {
    /** How a security group stands to the cluster. */
    enum Standing {
        /** It is attached to a subnet of the cluster. */
        CLUSTER,
        /** It is attached to other subnets only. */
        ELSEWHERE,
        /** No artefact tells. */
        UNSAID
    }

    static GroupSubnets of(Dossier dossier, JoinWindow window, Seen<SecurityGroup> seen) {
        var group = seen.fact();
        var known = dossier.all(Subnet.class).stream()
                .filter(subnet -> group.id()
                                .sameAs(
                                        subnet.fact().attached().securityGroup() == null
                                                ? ""
                                                : subnet.fact().attached().securityGroup())
                        && window.together(seen, subnet))
                .toList();
        var attached = known.stream()
                .map(subnet -> Artefacts.lower(subnet.fact().id().path()))
                .collect(Collectors.toSet());
        if (group.subnets() != null) {
            group.subnets().forEach(id -> attached.add(Artefacts.lower(id)));
        }
        return new GroupSubnets(known, standing(dossier, window, seen, attached));
    }

    /** Says of each artefact with rules alone, or with groups that could not be read, that they were not judged. */
    static void without(Dossier dossier, Findings findings) {
        var said = new HashSet<Reading>();
        for (var seen : dossier.all(Incomplete.class)) {
            if (seen.fact().what().equals("az-nsg-show")
                    && said.add(seen.reading())
                    && seen.reading().facts().stream().noneMatch(found -> found.fact() instanceof SecurityGroup)) {
                findings.about(Subject.of(Subject.Kind.SECURITY_GROUP, ""))
                        .from(seen)
                        .collect("az-nsg-show")
                        .unknown("check-platform.nsg.rules-only");
            }
        }
    }

    private static Standing standing(
            Dossier dossier, JoinWindow window, Seen<SecurityGroup> seen, Set<String> attached) {
        var ours = dossier.all(Datacenter.class).stream()
                .filter(dc -> window.together(seen, dc))
                .map(dc -> dc.fact().siting().subnetId())
                .filter(id -> id != null && !id.isBlank())
                .map(id -> Artefacts.lower(String.valueOf(id)))
                .collect(Collectors.toSet());
        if (ours.isEmpty() || attached.isEmpty()) {
            return Standing.UNSAID;
        }
        return attached.stream().anyMatch(ours::contains) ? Standing.CLUSTER : Standing.ELSEWHERE;
    }

    /** The prefixes of the subnets. */
    List<IPAddress> prefixes() {
        return Addresses.blocks(known.stream()
                .flatMap(subnet -> subnet.fact().prefixes().stream())
                .toList());
    }
}
