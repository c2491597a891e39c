package muniment.analysis.check.platform;

import java.util.List;
import muniment.analysis.check.Examination;

/** The checks of this package, in the catalog's order. */
public final class PlatformChecks {
    private PlatformChecks() {}

    /** All of them. */
    public static List<Examination> all() {
        return List.of(
                new NsgOutbound(),
                new BackupPolicy(),
                new BackupRecent(),
                new VersionSupported(),
                new SlaClusterType(),
                new SlaNotDeallocated(),
                new AvailabilityZones(),
                new AuditPipeline(),
                new AlertRules(),
                new NsgInbound(),
                new CertificateExpiry(),
                new CustomerManagedKeys(),
                new Peerings(),
                new NameServers(),
                new SubnetRoom(),
                new NodeSize(),
                new VersionUniform(),
                new NetworkRole());
    }
}
