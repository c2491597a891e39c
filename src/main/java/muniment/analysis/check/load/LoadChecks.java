package muniment.analysis.check.load;

import java.util.List;
import muniment.analysis.check.Examination;

/** The checks of this package, in the catalog's order. */
public final class LoadChecks {
    private LoadChecks() {}

    /** All of them. */
    public static List<Examination> all() {
        return List.of(
                new NodesUp(),
                new Disk(),
                new Processors(),
                new PartitionSize(),
                new Tombstones(),
                new RepairActive(),
                new Iops(),
                new DroppedMessages(),
                new Timeouts(),
                new CompactionBacklog(),
                new ThreadPools(),
                new LogWarnings(),
                new HotNodes(),
                new EvidenceFresh());
    }
}
