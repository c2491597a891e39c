package muniment.analysis.form.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import muniment.analysis.fact.ClusterFact;
import muniment.analysis.reading.Recognition;

/** A rule without its security group, of which no one knows what other rules it has: what it decides stays open. */
final class SecurityRuleForm extends ResourceForm {
    private static final String OWN = "Microsoft.Network/networkSecurityGroups/securityRules";
    private final DefaultRule shipped = new DefaultRule();

    SecurityRuleForm() {
        super("az-nsg-show", OWN, "direction", "access", "priority", "protocol");
    }

    @Override
    public Optional<Recognition> matches(JsonNode element) {
        return super.matches(element).or(() -> shipped.matches(element));
    }

    @Override
    void read(Resource rule) {
        incomplete(rule);
    }

    private static void incomplete(Resource rule) {
        rule.fact(new ClusterFact.Incomplete("az-nsg-show"));
    }

    private static final class DefaultRule extends ResourceForm {
        private DefaultRule() {
            super("az-nsg-show", "Microsoft.Network/networkSecurityGroups/defaultSecurityRules");
        }

        @Override
        void read(Resource rule) {
            incomplete(rule);
        }
    }
}
