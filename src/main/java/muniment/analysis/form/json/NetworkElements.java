package muniment.analysis.form.json;

import java.util.ArrayList;
import java.util.List;
import muniment.analysis.fact.NetworkFact;
import muniment.analysis.fact.ResourceId;
import org.jspecify.annotations.Nullable;

/** Reads subnets and peerings, which stand on their own or within their virtual network. */
final class NetworkElements {
    private NetworkElements() {}

    static void subnet(Resource subnet) {
        var prefixes = new ArrayList<String>();
        var single = subnet.text("addressPrefix");
        if (single != null && !single.isBlank()) {
            prefixes.add(single);
        }
        var several = subnet.texts("addressPrefixes");
        if (several != null) {
            several.stream().filter(prefix -> !prefixes.contains(prefix)).forEach(prefixes::add);
        }
        subnet.fact(new NetworkFact.Subnet(
                subnet.id(),
                List.copyOf(prefixes),
                new NetworkFact.Attached(
                        reference(subnet, "networkSecurityGroup"),
                        reference(subnet, "routeTable"),
                        reference(subnet, "natGateway"),
                        subnet.list(
                                "delegations", delegation -> delegation.value().text("serviceName"))),
                subnet.flag("defaultOutboundAccess"),
                users(subnet)));
    }

    /** The id of what is attached; empty where it is said that there is nothing. */
    private static @Nullable String reference(Resource from, String key) {
        var to = from.at(key);
        return to.isMissing() && from.states(key) ? "" : to.text("id");
    }

    private static @Nullable List<String> users(Resource subnet) {
        var configurations = subnet.texts("ipConfigurations", "id");
        var endpoints = subnet.texts("privateEndpoints", "id");
        if (endpoints == null || endpoints.isEmpty()) {
            return configurations;
        }
        var users = new ArrayList<>(endpoints);
        if (configurations != null) {
            users.addAll(configurations);
        }
        return List.copyOf(users);
    }

    /** @param network the id of the virtual network that it was found in; empty where it stands on its own */
    static void peering(Resource peering, String network) {
        var id = peering.id();
        int end = id.path().toLowerCase(java.util.Locale.ROOT).indexOf("/virtualnetworkpeerings");
        var remote = peering.at("remoteVirtualNetwork").text("id");
        if (remote == null) {
            peering.leftOut("remoteVirtualNetwork");
            return;
        }
        var space = peering.at("remoteAddressSpace").isMissing()
                ? peering.at("remoteVirtualNetworkAddressSpace")
                : peering.at("remoteAddressSpace");
        peering.fact(new NetworkFact.Peering(
                id,
                end > 0 ? id.path().substring(0, end) : network,
                remote,
                peering.text("peeringState"),
                peering.flag("allowVirtualNetworkAccess"),
                peering.flag("allowForwardedTraffic"),
                space.texts("addressPrefixes")));
    }

    static void virtualNetwork(Resource network) {
        ResourceId id = network.id();
        var prefixes = network.at("addressSpace").texts("addressPrefixes");
        network.fact(new NetworkFact.VirtualNetwork(
                id,
                prefixes == null ? List.of() : prefixes,
                network.at("dhcpOptions").texts("dnsServers")));
        network.each("subnets").forEach(NetworkElements::subnet);
        network.each("virtualNetworkPeerings").forEach(peering -> peering(peering, id.path()));
    }
}
