package muniment.analysis.form.json;

import java.util.List;
import muniment.analysis.form.JsonForm;

/** Every form of this package, in the order in which they are tried. */
public final class JsonForms {
    private static final List<JsonForm> FORMS = List.of(
            new NodetoolTablesJson(),
            new NodetoolPoolsJson(),
            new ClusterForm(),
            new DatacenterForm(),
            new ClusterStatusForm(),
            new BackupForm(),
            new SecurityGroupForm(),
            new SecurityRuleForm(),
            new SubnetForm(),
            new VirtualNetworkForm(),
            new PeeringForm(),
            new RouteTableForm(),
            new RoleAssignmentForm(),
            new KeyVaultForm(),
            new KeyVersionForm(),
            new DiagnosticSettingForm(),
            new MetricAlertForm(),
            new ActionGroupForm(),
            new MetricsForm(),
            new PrometheusForm());

    private JsonForms() {}

    /** All of them. */
    public static List<JsonForm> all() {
        return FORMS;
    }
}
