package muniment.analysis.form.json;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import muniment.analysis.fact.NetworkFact;

/** A key vault. */
final class KeyVaultForm extends ResourceForm {
    KeyVaultForm() {
        super("az-keyvault-show", "Microsoft.KeyVault/vaults", "vaultUri", "enableSoftDelete");
    }

    @Override
    void read(Resource vault) {
        vault.fact(new NetworkFact.KeyVault(
                vault.id(),
                vault.flag("enablePurgeProtection"),
                vault.flag("enableRbacAuthorization"),
                vault.list("accessPolicies", KeyVaultForm::access)));
    }

    private static Optional<NetworkFact.KeyAccess> access(Resource policy) {
        var principal = policy.text("objectId");
        if (principal == null || policy.at("permissions").isMissing()) {
            return Optional.empty();
        }
        var permissions = new HashSet<String>();
        var keys = policy.at("permissions").texts("keys");
        if (keys != null) {
            keys.forEach(permission -> permissions.add(permission.toLowerCase(Locale.ROOT)));
        }
        return Optional.of(new NetworkFact.KeyAccess(principal, permissions));
    }
}
