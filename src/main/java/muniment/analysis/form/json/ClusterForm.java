package muniment.analysis.form.json;

import java.util.List;
import java.util.Optional;
import muniment.analysis.fact.ClusterFact;
import muniment.analysis.form.JsonValue;
import muniment.analysis.form.text.PemCertificates;
import muniment.catalog.ArtefactId;

/** A cluster resource with its certificates; with a property of a preview API it is the preview view. */
final class ClusterForm extends ResourceForm {
    private static final ArtefactId PREVIEW = new ArtefactId("az-cluster-rest-preview");
    private static final List<String> PREVIEW_ONLY = List.of(
            "clusterType",
            "backupSchedules",
            "autoReplicate",
            "externalDataCenters",
            "extensions",
            "scheduledEventStrategy");
    private static final List<String> CERTIFICATES =
            List.of("clientCertificates", "externalGossipCertificates", "gossipCertificates");

    ClusterForm() {
        super(
                "az-cluster-show",
                "Microsoft.DocumentDB/cassandraClusters",
                "delegatedManagementSubnetId",
                "authenticationMethod");
    }

    @Override
    ArtefactId kindOf(JsonValue value) {
        return PREVIEW_ONLY.stream().anyMatch(key -> !value.at(key).isMissing()) ? PREVIEW : kind();
    }

    @Override
    void read(Resource resource) {
        var id = resource.id();
        if (!id.name().isBlank() && !Resource.expression(id.name())) {
            resource.sink().cluster(id.name());
        }
        resource.fact(new ClusterFact.Cluster(id, core(resource), security(resource), preview(resource)));
        for (var use : CERTIFICATES) {
            for (var element : resource.each(use)) {
                var pem = element.value().text("pem").or(element.value()::text).orElse("");
                PemCertificates.read(use, pem).forEach(element::fact);
            }
        }
    }

    private static ClusterFact.Core core(Resource resource) {
        return new ClusterFact.Core(
                resource.text("provisioningState"),
                resource.text("cassandraVersion"),
                resource.text("clusterNameOverride"),
                resource.flag("repairEnabled"),
                resource.flag("deallocated"),
                resource.flag("cassandraAuditLoggingEnabled"),
                resource.list(
                        "externalSeedNodes",
                        seed -> seed.value().text("ipAddress").or(seed.value()::text)));
    }

    private static ClusterFact.Security security(Resource resource) {
        var identity = resource.at("identity");
        return new ClusterFact.Security(
                resource.text("authenticationMethod"),
                resource.text("azureConnectionMethod"),
                identity.text("type"),
                identity.text("principalId"),
                resource.text("delegatedManagementSubnetId"));
    }

    private static ClusterFact.Preview preview(Resource resource) {
        return new ClusterFact.Preview(
                resource.text("clusterType"),
                resource.list("backupSchedules", ClusterForm::schedule),
                resource.texts("externalDataCenters"),
                resource.texts("extensions"));
    }

    private static Optional<ClusterFact.BackupSchedule> schedule(Resource schedule) {
        return schedule.value().node().isObject()
                ? Optional.of(new ClusterFact.BackupSchedule(
                        schedule.textOr("scheduleName", ""),
                        schedule.text("cronExpression"),
                        schedule.whole("retentionInHours")))
                : Optional.empty();
    }
}
