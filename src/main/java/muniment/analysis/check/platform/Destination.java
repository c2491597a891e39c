package muniment.analysis.check.platform;

import inet.ipaddr.IPAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A service tag or an address prefix that has to be reached, and how much of it the destination of a rule has.
 *
 * @param block empty for a service tag
 */
record Destination(String name, Optional<IPAddress> block) {
    private static final Set<String> EVERYTHING = Set.of("*", "any", "internet", "azurecloud", "0.0.0.0/0");
    private static final Set<String> NEAR = Set.of("virtualnetwork", "azureloadbalancer");

    static Destination of(String name) {
        return new Destination(name, Addresses.block(name));
    }

    /**
     * How much of it a text of a rule covers. What may be shared with another tag or a public prefix counts against the
     * destination in a deny, but does not open it in an allow.
     *
     * @param others blocks that a service tag has nothing to do with
     */
    Coverage coveredBy(String text, boolean allow, List<IPAddress> others) {
        var token = Artefacts.lower(text.strip());
        if (EVERYTHING.contains(token) || token.equals(Artefacts.lower(name))) {
            return Coverage.ALL;
        }
        if (NEAR.contains(token)) {
            return Coverage.NONE;
        }
        var prefix = Addresses.block(token);
        if (prefix.isPresent()
                && prefix.get().isIPv6() != block.filter(IPAddress::isIPv6).isPresent()) {
            return Coverage.NONE;
        }
        if (prefix.isPresent()) {
            return block.map(own -> prefixOf(own, prefix.get()))
                    .orElseGet(() -> Addresses.within(prefix.get(), others) ? Coverage.NONE : Coverage.PART);
        }
        return tag(token, allow);
    }

    private static Coverage prefixOf(IPAddress own, IPAddress prefix) {
        if (own.getIPVersion() == prefix.getIPVersion() && prefix.contains(own)) {
            return Coverage.ALL;
        }
        return Addresses.overlap(own, prefix) ? Coverage.PART : Coverage.NONE;
    }

    /** A tag of one region is a part; which addresses other tags have is not known. */
    private Coverage tag(String token, boolean allow) {
        if (token.startsWith("azurecloud.")) {
            return Coverage.PART;
        }
        if (block.isPresent()) {
            return allow ? Coverage.NONE : Coverage.PART;
        }
        var own = Artefacts.lower(name);
        return token.startsWith(own + ".") || own.startsWith(token + ".") ? Coverage.PART : Coverage.NONE;
    }
}
