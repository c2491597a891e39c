package muniment.analysis.form.json;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import muniment.analysis.fact.MonitorFact;

/** A diagnostic setting; without a list of logs that can be read it says nothing. */
final class DiagnosticSettingForm extends ResourceForm {
    private static final Map<String, String> DESTINATIONS = Map.of(
            "workspaceId", "workspace",
            "storageAccountId", "storage",
            "eventHubAuthorizationRuleId", "eventHub",
            "eventHubName", "eventHub",
            "serviceBusRuleId", "eventHub",
            "marketplacePartnerId", "partner");

    private record Log(String name, boolean enabled) {}

    DiagnosticSettingForm() {
        super("az-diagnostic-settings", "Microsoft.Insights/diagnosticSettings", "logs", "workspaceId");
    }

    @Override
    void read(Resource setting) {
        var logs = setting.list("logs", DiagnosticSettingForm::log);
        var id = setting.id();
        setting.clusterOf(id);
        if (logs == null) {
            setting.leftOut("logs");
            return;
        }
        var enabled = new HashSet<String>();
        var disabled = new HashSet<String>();
        logs.forEach(log -> (log.enabled() ? enabled : disabled).add(log.name()));
        var destinations = new HashSet<String>();
        DESTINATIONS.forEach((key, name) -> {
            var target = setting.text(key);
            if (target != null && !target.isBlank()) {
                destinations.add(name);
            }
        });
        setting.fact(new MonitorFact.DiagnosticSetting(
                id,
                Set.copyOf(enabled),
                Set.copyOf(disabled),
                Set.copyOf(destinations),
                setting.text("logAnalyticsDestinationType")));
    }

    private static Optional<Log> log(Resource log) {
        var category = log.textOr("category", "");
        var name = category.isBlank() ? log.textOr("categoryGroup", "") : category;
        var enabled = log.flag("enabled");
        return name.isBlank() || enabled == null ? Optional.empty() : Optional.of(new Log(name, enabled));
    }
}
