package muniment.analysis.check.platform;

import java.util.ArrayList;
import java.util.List;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.NetworkFact.SecurityGroup;
import muniment.analysis.fact.NetworkFact.SecurityRule;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;

/** No security group lets the internet reach a port of the service. */
final class NsgInbound implements Examination {
    private static final CheckId ID = new CheckId("CHK-NSG-INBOUND");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var findings = dossier.findings(ID);
        Bounded.each(dossier.all(SecurityGroup.class), findings, seen -> judge(dossier, seen, findings));
        GroupSubnets.without(dossier, findings);
        return findings.all();
    }

    private static void judge(Dossier dossier, Seen<SecurityGroup> seen, Findings findings) {
        var settings = dossier.settings();
        var name = seen.fact().id().name();
        var draft = findings.about(Subject.of(Subject.Kind.SECURITY_GROUP, name))
                .from(seen)
                .against("ports");
        var subnets = GroupSubnets.of(dossier, JoinWindow.of(dossier, ID), seen);
        var ports = settings.list(ID, "ports").stream().map(Integer::valueOf).toList();
        var rules = InboundRules.of(seen.fact(), subnets.prefixes(), Addresses.blocks(settings.list(ID, "private")));
        var open = new ArrayList<String>();
        var tagged = new ArrayList<String>();
        var unclear = new ArrayList<String>();
        for (var breach : rules.breaches(ports)) {
            var words = breach.rule().name() + " (" + String.join(", ", breach.sources()) + " > "
                    + String.join(
                            ", ", breach.ports().stream().map(String::valueOf).toList()) + ")";
            switch (breach.exposure()) {
                case PUBLIC -> open.add(words);
                case TAG -> tagged.add(words);
                case UNCLEAR -> unclear.add(words);
            }
            draft.citing(
                    place(seen, breach.rule()), seen.reading().circumstances().capture());
        }
        if (subnets.standing() == GroupSubnets.Standing.ELSEWHERE) {
            draft.unknown("check-platform.nsg.elsewhere", name);
            return;
        }
        draft.measured(open.size(), "rules");
        if (rules.rules().isEmpty() && !seen.fact().defaults()) {
            draft.unknown("check-platform.inbound.none-shown", name);
            return;
        }
        var verdict = new Verdict();
        say(verdict, open, tagged, unclear, name);
        if (open.isEmpty() && tagged.isEmpty() && unclear.isEmpty()) {
            var key = subnets.standing() == GroupSubnets.Standing.CLUSTER
                    ? "check-platform.inbound.pass"
                    : "check-platform.inbound.pass-unattached";
            verdict.pass(
                    key,
                    name,
                    String.valueOf(rules.rules().size()),
                    String.join(", ", settings.list(ID, "ports")),
                    rules.rules().size());
        }
        verdict.end(draft);
    }

    private static void say(
            Verdict verdict, List<String> open, List<String> tagged, List<String> unclear, String name) {
        if (!open.isEmpty()) {
            verdict.fail("check-platform.inbound.open", name, listed(open));
        }
        if (!tagged.isEmpty()) {
            verdict.warn("check-platform.inbound.tag", name, listed(tagged));
        }
        if (!unclear.isEmpty()) {
            verdict.unknown("check-platform.inbound.unclear", name, listed(unclear));
        }
    }

    private static String listed(List<String> words) {
        return String.join("; ", words.stream().limit(20).toList());
    }

    private static muniment.observation.Citation place(Seen<SecurityGroup> seen, SecurityRule rule) {
        return new Seen<>(seen.fact(), rule.place(), seen.reading()).cite();
    }
}
