package muniment.analysis.fact;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the management plane of Azure says of the cluster. */
public sealed interface ClusterFact extends Fact {
    /** A cluster resource; certificates in it are facts of their own. */
    record Cluster(ResourceId id, Core core, Security security, Preview preview) implements ClusterFact {}

    /** Properties of every API version. */
    record Core(
            @Nullable String provisioningState,
            @Nullable String version,
            @Nullable String nameOverride,
            @Nullable Boolean repairEnabled,
            @Nullable Boolean deallocated,
            @Nullable Boolean auditLogging,
            @Nullable List<String> externalSeeds) {}

    /** Properties about identity and the way in. */
    record Security(
            @Nullable String authenticationMethod,
            @Nullable String connectionMethod,
            @Nullable String identityType,
            @Nullable String principalId,
            @Nullable String subnetId) {}

    /** Properties that only a preview API returns; null where it did not. */
    record Preview(
            @Nullable String clusterType,
            @Nullable List<BackupSchedule> backupSchedules,
            @Nullable List<String> externalDatacenters,
            @Nullable List<String> extensions) {}

    /**
     * When backups are made.
     *
     * @param retentionHours 0 means for ever
     */
    record BackupSchedule(
            String name, @Nullable String cron, @Nullable Long retentionHours) {}

    /** A datacenter resource; its configuration fragment is a fact of its own. */
    record Datacenter(ResourceId id, Siting siting, Hardware hardware, Keys keys) implements ClusterFact {}

    /**
     * Where a datacenter is.
     *
     * @param location the region, lower case without blanks, such as {@code westus2}
     */
    record Siting(
            @Nullable String location,
            @Nullable String subnetId,
            @Nullable Boolean availabilityZone,
            @Nullable Boolean deallocated,
            @Nullable String provisioningState) {}

    /**
     * What a datacenter consists of.
     *
     * @param nodes the number wanted
     * @param disks per node
     */
    record Hardware(
            @Nullable Integer nodes,
            @Nullable String sku,
            @Nullable String diskSku,
            @Nullable Integer disks) {}

    /** The customer-managed keys of a datacenter; empty where the property is there without a value. */
    record Keys(@Nullable String disk, @Nullable String backup) {}

    /**
     * What the cluster's status says beside its nodes, which are {@link NodeFact.Node}s.
     *
     * @param repairSchedules the state of each schedule by its id
     */
    record Status(@Nullable Boolean reaperHealthy, @Nullable Map<String, String> repairSchedules)
            implements ClusterFact {}

    /** An error that the status reports; a connection error has the two addresses. */
    record StatusError(String code, String message, String from, String to) implements ClusterFact {}

    /** A backup. */
    record Backup(
            String id,
            String state,
            @Nullable Instant started,
            @Nullable Instant stopped,
            @Nullable Instant expires) implements ClusterFact {}

    /** A list that is part of a longer one ({@code nextLink}): what is not on it is unknown. */
    record Incomplete(String what) implements ClusterFact {}
}
