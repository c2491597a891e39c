package muniment.analysis.check.platform;

import inet.ipaddr.IPAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import muniment.analysis.fact.NetworkFact.SecurityGroup;
import muniment.analysis.fact.NetworkFact.SecurityRule;

/** The inbound rules of a security group in the order of their priority, and whom they let in from the internet. */
record InboundRules(List<SecurityRule> rules, List<IPAddress> subnets, List<IPAddress> privateBlocks) {
    private static final Set<String> EVERYBODY = Set.of("*", "any", "internet", "0.0.0.0/0", "::/0");
    private static final Set<String> EVERYWHERE = Set.of("*", "any", "virtualnetwork", "0.0.0.0/0");
    private static final Set<String> NEAR = Set.of("virtualnetwork", "azureloadbalancer");

    /** Whom a source lets in. */
    enum Exposure {
        /** The internet or a part of it. */
        PUBLIC,
        /** A service of Azure, whose addresses are public. */
        TAG,
        /** It cannot be told. */
        UNCLEAR
    }

    /** A rule that lets somebody in. */
    record Breach(SecurityRule rule, Exposure exposure, List<String> sources, Set<Integer> ports) {}

    static InboundRules of(SecurityGroup group, List<IPAddress> subnets, List<IPAddress> privateBlocks) {
        var rules = group.rules().stream()
                .filter(SecurityRule::inbound)
                .sorted(Comparator.comparingInt(SecurityRule::priority))
                .toList();
        return new InboundRules(rules, subnets, privateBlocks);
    }

    /** The rules that let somebody in from outside to one of the ports, the earliest first. */
    List<Breach> breaches(List<Integer> ports) {
        var breaches = new ArrayList<Breach>();
        for (var exposure : Exposure.values()) {
            for (var rule : rules) {
                var sources = new TreeSet<String>();
                var reached = new TreeSet<Integer>();
                for (var source : rule.allow() ? rule.flow().sources() : List.<String>of()) {
                    for (var port : ports) {
                        if (exposureOf(rule, source, port) == exposure) {
                            sources.add(source);
                            reached.add(port);
                        }
                    }
                }
                if (!sources.isEmpty()) {
                    breaches.add(new Breach(rule, exposure, List.copyOf(sources), reached));
                }
            }
        }
        return breaches;
    }

    private @org.jspecify.annotations.Nullable Exposure exposureOf(SecurityRule rule, String source, int port) {
        var open = unshielded(rule, source, port);
        return open == null
                ? null
                : switch (shield(rule, source, port)) {
                    case NONE -> open;
                    case PART -> Exposure.UNCLEAR;
                    case ALL -> null;
                };
    }

    private @org.jspecify.annotations.Nullable Exposure unshielded(SecurityRule rule, String source, int port) {
        var flow = rule.flow();
        var aimed = Ports.tcp(rule.protocol())
                .and(Ports.of(flow.destinationPorts(), port))
                .and(aimed(rule));
        var token = Artefacts.lower(source.strip());
        if (aimed == Coverage.NONE || NEAR.contains(token)) {
            return null;
        }
        var block = Addresses.block(token);
        if (block.isPresent() && Addresses.within(block.get(), privateBlocks)) {
            return null;
        }
        if (aimed == Coverage.PART) {
            return Exposure.UNCLEAR;
        }
        if (EVERYBODY.contains(token) || block.isPresent()) {
            return Exposure.PUBLIC;
        }
        return token.matches("[a-z][a-z0-9._-]*") ? Exposure.TAG : Exposure.UNCLEAR;
    }

    /** Whether the destination may be the cluster's subnets. */
    private Coverage aimed(SecurityRule rule) {
        if (rule.flow().applicationGroups()
                && rule.flow().destinations().stream().allMatch(String::isBlank)) {
            return Coverage.PART;
        }
        return rule.flow().destinations().stream().map(this::to).reduce(Coverage.NONE, Coverage::or);
    }

    private Coverage to(String text) {
        var token = Artefacts.lower(text.strip());
        var block = Addresses.block(token);
        if (EVERYBODY.contains(token) || NEAR.contains(token)) {
            return token.equals("azureloadbalancer") ? Coverage.NONE : Coverage.ALL;
        }
        if (block.isEmpty()) {
            return Coverage.PART;
        }
        return subnets.isEmpty() || subnets.stream().anyMatch(subnet -> Addresses.overlap(subnet, block.get()))
                ? Coverage.ALL
                : Coverage.NONE;
    }

    /** Whether an earlier rule denies all of it, or all of it to a part of where it leads. */
    private Coverage shield(SecurityRule allow, String source, int port) {
        return rules.stream()
                .takeWhile(rule -> rule.priority() < allow.priority())
                .filter(rule -> !rule.allow() && !rule.flow().applicationGroups())
                .filter(rule -> Ports.tcp(rule.protocol()) == Coverage.ALL
                        && Ports.of(rule.flow().destinationPorts(), port) == Coverage.ALL
                        && Ports.any(rule.flow().sourcePorts()) == Coverage.ALL)
                .filter(rule -> rule.flow().sources().stream().anyMatch(denied -> covers(denied, source)))
                .map(rule -> coversTarget(rule, allow))
                .reduce(Coverage.NONE, Coverage::or);
    }

    private Coverage coversTarget(SecurityRule deny, SecurityRule allow) {
        var denied = deny.flow().destinations();
        var aimed = allow.flow().destinations();
        if (denied.stream()
                .map(Artefacts::lower)
                .anyMatch(
                        target -> EVERYWHERE.contains(target) || aimed.stream().allMatch(target::equalsIgnoreCase))) {
            return Coverage.ALL;
        }
        var blocks = Addresses.blocks(denied);
        if (!subnets.isEmpty()) {
            return subnets.stream().allMatch(subnet -> Addresses.within(subnet, blocks)) ? Coverage.ALL : Coverage.NONE;
        }
        var targets = Addresses.blocks(aimed);
        if (targets.size() < aimed.size() || targets.isEmpty()) {
            return blocks.isEmpty() ? Coverage.NONE : Coverage.PART;
        }
        if (targets.stream().allMatch(target -> Addresses.within(target, blocks))) {
            return Coverage.ALL;
        }
        return targets.stream().anyMatch(target -> blocks.stream().anyMatch(block -> Addresses.overlap(block, target)))
                ? Coverage.PART
                : Coverage.NONE;
    }

    private static boolean covers(String denied, String source) {
        var token = Artefacts.lower(denied.strip());
        if (token.equals("*") || token.equals("any") || token.equals("internet")) {
            return true;
        }
        if (token.equals("0.0.0.0/0") && !source.contains(":")) {
            return true;
        }
        var own = Addresses.block(source);
        var block = Addresses.block(token);
        if (own.isPresent() && block.isPresent()) {
            return Addresses.within(own.get(), List.of(block.get()));
        }
        return token.equalsIgnoreCase(source.strip());
    }
}
