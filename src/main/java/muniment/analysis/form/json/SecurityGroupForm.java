package muniment.analysis.form.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import muniment.analysis.fact.ClusterFact;
import muniment.analysis.fact.NetworkFact;
import org.jspecify.annotations.Nullable;

/**
 * A network security group.
 *
 * <p>A group of which one rule cannot be read is left out as a whole, because the rule may be the one that decides.
 */
final class SecurityGroupForm extends ResourceForm {
    /** A prefix, a service tag, a port or a range of ports; PowerShell's names of classes are none. */
    private static final Pattern TOKEN = Pattern.compile("\\*|[\\w.:/-]+");

    SecurityGroupForm() {
        super("az-nsg-show", "Microsoft.Network/networkSecurityGroups", "securityRules");
    }

    @Override
    void read(Resource group) {
        var own = group.list("securityRules", SecurityGroupForm::rule);
        var shipped = group.list("defaultSecurityRules", SecurityGroupForm::rule);
        if (own == null || shipped == null && !group.at("defaultSecurityRules").isMissing()) {
            group.leftOut("securityRules");
            group.fact(new ClusterFact.Incomplete(kind().value()));
            return;
        }
        var rules = new ArrayList<>(own);
        boolean defaults = shipped != null && !shipped.isEmpty();
        if (shipped != null) {
            rules.addAll(shipped);
        }
        group.fact(new NetworkFact.SecurityGroup(group.id(), rules, defaults, group.texts("subnets", "id")));
    }

    private static Optional<NetworkFact.SecurityRule> rule(Resource rule) {
        var priority = rule.count("priority");
        var inbound = either(rule.text("direction"), "Inbound", "Outbound");
        var allow = either(rule.text("access"), "Allow", "Deny");
        var protocol = rule.text("protocol");
        var flow = flow(rule);
        return priority == null || inbound == null || allow == null || protocol == null || flow == null
                ? Optional.empty()
                : Optional.of(new NetworkFact.SecurityRule(
                        rule.textOr("name", ""), priority, inbound, allow, protocol, flow, rule.place()));
    }

    private static @Nullable Boolean either(@Nullable String text, String yes, String no) {
        if (yes.equalsIgnoreCase(text)) {
            return true;
        }
        return no.equalsIgnoreCase(text) ? false : null;
    }

    private static NetworkFact.@Nullable Flow flow(Resource rule) {
        boolean sourceGroups = !rule.each("sourceApplicationSecurityGroups").isEmpty();
        boolean destinationGroups =
                !rule.each("destinationApplicationSecurityGroups").isEmpty();
        var sources = either(rule, "sourceAddressPrefix", "sourceAddressPrefixes");
        var sourcePorts = either(rule, "sourcePortRange", "sourcePortRanges");
        var destinations = either(rule, "destinationAddressPrefix", "destinationAddressPrefixes");
        var destinationPorts = either(rule, "destinationPortRange", "destinationPortRanges");
        boolean said = (!sources.isEmpty() || sourceGroups)
                && (!destinations.isEmpty() || destinationGroups)
                && !sourcePorts.isEmpty()
                && !destinationPorts.isEmpty();
        return said
                ? new NetworkFact.Flow(
                        sources, sourcePorts, destinations, destinationPorts, sourceGroups || destinationGroups)
                : null;
    }

    /**
     * What the singular and the plural property say together, be they texts or, as PowerShell has them, lists; nothing
     * where a part of them cannot be read.
     */
    private static List<String> either(Resource rule, String one, String many) {
        var all = new ArrayList<String>();
        for (var key : List.of(one, many)) {
            var found = rule.at(key);
            var listed = found.value().node().isArray();
            var texts = listed
                    ? rule.texts(key)
                    : Optional.ofNullable(rule.text(key)).map(List::of).orElse(null);
            if (texts == null && !found.isMissing()) {
                return List.of();
            }
            if (texts != null) {
                texts.stream()
                        .flatMap(text ->
                                Stream.of(text.replaceAll("\\s*-\\s*", "-").split("[\\s,]+")))
                        .filter(text -> !text.isEmpty())
                        .forEach(all::add);
            }
        }
        return all.stream().allMatch(text -> TOKEN.matcher(text).matches()) ? all : List.of();
    }
}
