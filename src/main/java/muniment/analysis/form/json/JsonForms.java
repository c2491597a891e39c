package muniment.analysis.form.json;

import java.util.List;
import muniment.analysis.form.JsonForm;

/** Every form of this package, in the order in which they are tried. */
public final class JsonForms {
    private JsonForms() {}

    /** All of them. */
    public static List<JsonForm> all() {
        return List.of(
                new ClusterForm(),
                new DatacenterForm(),
                new ClusterStatusForm(),
                new BackupForm(),
                new SecurityGroupForm(),
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
    }
}
