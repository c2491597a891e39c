package muniment.analysis.form.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import muniment.analysis.fact.ClusterFact;
import muniment.analysis.fact.MonitorFact;

/** A metric alert rule; one that cannot be read as a whole makes the list incomplete. */
final class MetricAlertForm extends ResourceForm {
    MetricAlertForm() {
        super("az-metric-alerts", "Microsoft.Insights/metricAlerts", "criteria", "scopes");
    }

    @Override
    void read(Resource alert) {
        var scopes = alert.texts("scopes");
        var criteria = alert.at("criteria").list("allOf", MetricAlertForm::criterion);
        var groups = alert.list("actions", action -> action.value().text("actionGroupId"));
        if (scopes == null
                || criteria == null
                || groups == null && !alert.at("actions").isMissing()) {
            alert.leftOut("scopes, criteria");
            alert.fact(new ClusterFact.Incomplete(kind().value()));
            return;
        }
        alert.fact(new MonitorFact.MetricAlert(
                alert.id(), alert.flag("enabled"), scopes, criteria, groups == null ? List.of() : groups));
    }

    private static Optional<MonitorFact.Criterion> criterion(Resource criterion) {
        var metric = criterion.text("metricName");
        boolean dynamic = dynamic(criterion);
        var threshold = dynamic ? null : criterion.number("threshold");
        return metric == null || threshold == null && !dynamic
                ? Optional.empty()
                : Optional.of(new MonitorFact.Criterion(
                        metric, criterion.text("operator"), threshold, criterion.text("timeAggregation")));
    }

    private static boolean dynamic(Resource criterion) {
        return criterion.textOr("criterionType", "").toLowerCase(Locale.ROOT).startsWith("dynamic")
                || criterion.states("alertSensitivity");
    }
}
