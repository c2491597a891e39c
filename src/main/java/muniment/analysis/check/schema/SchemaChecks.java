package muniment.analysis.check.schema;

import java.util.List;
import muniment.analysis.check.Examination;

/** The checks of this package, in the catalog's order. */
public final class SchemaChecks {
    private SchemaChecks() {}

    /** All of them. */
    public static List<Examination> all() {
        return List.of(
                new ReplicationStrategy(),
                new ReplicationFactor(),
                new ReplicationDatacenters(),
                new DefaultSuperuser(),
                new AuthenticationMethod(),
                new GcGrace(),
                new RegionLoss(),
                new LeastPrivilege(),
                new ClientEncryption(),
                new SystemReplication(),
                new ConfigurationOverrides(),
                new UnsupportedFeatures(),
                new NodeCount(),
                new CompactionStrategy(),
                new DurableWrites(),
                new Consistency());
    }
}
