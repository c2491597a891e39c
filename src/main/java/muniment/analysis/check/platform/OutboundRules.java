package muniment.analysis.check.platform;

import inet.ipaddr.IPAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import muniment.analysis.fact.NetworkFact.SecurityGroup;
import muniment.analysis.fact.NetworkFact.SecurityRule;

/**
 * The outbound rules of a security group in the order of their priority, and what they let through from the cluster's
 * subnets.
 *
 * @param subnets the prefixes of those subnets; empty where they are not known
 * @param others blocks whose opening opens no service tag: the private ones and those that are required by themselves
 */
record OutboundRules(
        List<SecurityRule> rules,
        List<IPAddress> subnets,
        List<IPAddress> privateBlocks,
        List<IPAddress> others,
        int port) {
    /** What the rules decide of a destination. */
    enum Way {
        OPEN,
        UNDECIDED,
        CLOSED
    }

    /** The way to a destination, and the rule that decided it. */
    record Decision(Way way, Optional<SecurityRule> by) {}

    static OutboundRules of(
            SecurityGroup group,
            List<IPAddress> subnets,
            List<IPAddress> privateBlocks,
            List<IPAddress> required,
            int port) {
        var rules = group.rules().stream()
                .filter(rule -> !rule.inbound())
                .sorted(Comparator.comparingInt(SecurityRule::priority))
                .toList();
        var others = Stream.concat(privateBlocks.stream(), required.stream()).toList();
        return new OutboundRules(rules, subnets, privateBlocks, others, port);
    }

    Decision wayTo(Destination destination) {
        var partlyClosed = Optional.<SecurityRule>empty();
        var partlyOpen = Optional.<SecurityRule>empty();
        var left = new ArrayList<IPAddress>(destination.block().stream().toList());
        for (var rule : rules) {
            var origin = origin(rule);
            var covered = origin.and(reach(rule, destination));
            if (covered == Coverage.NONE) {
                continue;
            }
            if (rule.allow() && covered == Coverage.PART && origin == Coverage.ALL && partlyClosed.isEmpty()) {
                covered = takeFrom(left, rule) ? Coverage.ALL : covered;
            }
            if (covered == Coverage.ALL) {
                return rule.allow() ? decided(partlyClosed, Way.OPEN, rule) : decided(partlyOpen, Way.CLOSED, rule);
            }
            if (rule.allow()) {
                partlyOpen = partlyOpen.or(() -> Optional.of(rule));
            } else {
                partlyClosed = partlyClosed.or(() -> Optional.of(rule));
            }
        }
        return new Decision(Way.UNDECIDED, partlyClosed);
    }

    private static Decision decided(Optional<SecurityRule> against, Way way, SecurityRule rule) {
        return against.isPresent() ? new Decision(Way.UNDECIDED, against) : new Decision(way, Optional.of(rule));
    }

    /** Takes what the rule opens away from what is left to be opened; whether nothing is left. */
    private static boolean takeFrom(List<IPAddress> left, SecurityRule rule) {
        if (left.isEmpty() || rule.flow().applicationGroups()) {
            return false;
        }
        for (var prefix : Addresses.blocks(rule.flow().destinations())) {
            Addresses.take(left, prefix);
            if (left.size() > 1000) {
                return false;
            }
        }
        return left.isEmpty();
    }

    private Coverage reach(SecurityRule rule, Destination destination) {
        var destinations = Addresses.cover(rule.flow().destinations())
                ? List.of("*")
                : rule.flow().destinations();
        var covered = destinations.stream()
                .map(text -> destination.coveredBy(text, rule.allow(), rule.allow() ? others : privateBlocks))
                .reduce(Coverage.NONE, Coverage::or);
        return rule.flow().applicationGroups() ? Coverage.PART : covered;
    }

    /** Whether the rule is about TCP to the port from the cluster's subnets. */
    private Coverage origin(SecurityRule rule) {
        var flow = rule.flow();
        var sources = flow.sources().stream().map(this::from).reduce(Coverage.NONE, Coverage::or);
        if (flow.applicationGroups()) {
            sources = Coverage.PART;
        }
        return Ports.tcp(rule.protocol())
                .and(Ports.of(flow.destinationPorts(), port))
                .and(Ports.any(flow.sourcePorts()))
                .and(sources);
    }

    private Coverage from(String text) {
        var token = Artefacts.lower(text.strip());
        if (token.equals("*") || token.equals("any") || token.equals("virtualnetwork") || token.equals("0.0.0.0/0")) {
            return Coverage.ALL;
        }
        var prefix = Addresses.block(token);
        if (prefix.isEmpty()) {
            return token.equals("internet") || token.equals("azureloadbalancer") ? Coverage.NONE : Coverage.PART;
        }
        if (subnets.isEmpty()) {
            return Coverage.PART;
        }
        if (subnets.stream().allMatch(subnet -> Addresses.within(subnet, List.of(prefix.get())))) {
            return Coverage.ALL;
        }
        return subnets.stream().anyMatch(subnet -> Addresses.overlap(subnet, prefix.get()))
                ? Coverage.PART
                : Coverage.NONE;
    }
}
