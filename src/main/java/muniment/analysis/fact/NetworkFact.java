package muniment.analysis.fact;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import muniment.observation.Place;
import org.jspecify.annotations.Nullable;

/** The network around the cluster, who may use it, and the key vault. */
public sealed interface NetworkFact extends Fact {
    /**
     * A network security group.
     *
     * @param rules in no particular order; the default ones too, where the artefact has them
     * @param defaults whether the artefact has the default rules
     * @param subnets the ids of the subnets that it is attached to; null where it was not said
     */
    record SecurityGroup(
            ResourceId id,
            List<SecurityRule> rules,
            boolean defaults,
            @Nullable List<String> subnets) implements NetworkFact {
        public SecurityGroup {
            rules = List.copyOf(rules);
        }
    }

    /** One rule with where it stands in its artefact. */
    record SecurityRule(
            String name, int priority, boolean inbound, boolean allow, String protocol, Flow flow, Place place) {}

    /** Which traffic a rule is about: prefixes, service tags and ports as Azure writes them. */
    record Flow(
            List<String> sources,
            List<String> sourcePorts,
            List<String> destinations,
            List<String> destinationPorts,
            boolean applicationGroups) {
        public Flow {
            sources = List.copyOf(sources);
            sourcePorts = List.copyOf(sourcePorts);
            destinations = List.copyOf(destinations);
            destinationPorts = List.copyOf(destinationPorts);
        }
    }

    /** A subnet. */
    record Subnet(
            ResourceId id,
            List<String> prefixes,
            Attached attached,
            @Nullable Boolean defaultOutbound,
            @Nullable List<String> users)
            implements NetworkFact {}

    /** What is attached to a subnet, by id; null where it was not said, empty where there is none. */
    record Attached(
            @Nullable String securityGroup,
            @Nullable String routeTable,
            @Nullable String natGateway,
            @Nullable List<String> delegations) {}

    /** A virtual network; its peerings and subnets are facts of their own. */
    record VirtualNetwork(
            ResourceId id,
            List<String> addressSpaces,
            @Nullable List<String> dnsServers) implements NetworkFact {}

    /** A peering from one virtual network to another. */
    record Peering(
            ResourceId id,
            String network,
            String remote,
            @Nullable String state,
            @Nullable Boolean access,
            @Nullable Boolean forwarded,
            @Nullable List<String> remotePrefixes)
            implements NetworkFact {}

    /** A route table. */
    record RouteTable(ResourceId id, List<Route> routes) implements NetworkFact {}

    /** A route, such as {@code 0.0.0.0/0} to a {@code VirtualAppliance}. */
    record Route(
            String name,
            String prefix,
            String nextHop,
            @Nullable String nextHopAddress) {}

    /** A role that somebody holds at a scope. */
    record RoleAssignment(
            String principalId,
            @Nullable String principalName,
            @Nullable String roleName,
            String roleId,
            String scope) implements NetworkFact {}

    /** A key vault; null where it was not said. */
    record KeyVault(
            ResourceId id,
            @Nullable Boolean purgeProtection,
            @Nullable Boolean rbac,
            @Nullable List<KeyAccess> access) implements NetworkFact {}

    /** What an identity may do with the keys of a vault, in lower case. */
    record KeyAccess(String principalId, Set<String> permissions) {
        public KeyAccess {
            permissions = Set.copyOf(permissions);
        }
    }

    /** A version of a key. */
    record KeyVersion(
            String id,
            @Nullable Instant created,
            @Nullable Instant expires,
            @Nullable Boolean enabled) implements NetworkFact {}
}
