package muniment.analysis.check.platform;

import static muniment.analysis.check.DossierOf.dossier;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import muniment.analysis.check.DossierOf;
import muniment.analysis.check.Examination;
import muniment.analysis.fact.CertificateFact.Certificate;
import muniment.analysis.fact.CertificateFact.Names;
import muniment.analysis.fact.CertificateFact.Strength;
import muniment.analysis.fact.MonitorFact.DiagnosticSetting;
import muniment.analysis.fact.ResourceId;
import muniment.observation.Outcome;
import org.junit.jupiter.api.Test;

/** A value that an assessment uses instead of the catalog's decides, and is told as its own. */
final class ChangedParameterTest {
    private static void assertJudged(Outcome outcome, boolean deviation, Examination examination, DossierOf dossier) {
        var observation = examination.examine(dossier.build()).getFirst();
        assertEquals(outcome, observation.outcome());
        assertEquals(deviation, observation.finding().threshold().deviation());
    }

    private static DossierOf backup() {
        return dossier()
                .reading(
                        "az-backup-list",
                        Azure.backup("b1", "Succeeded", Azure.hoursAgo(30), Azure.inDays(1)),
                        Azure.backup("b0", "Succeeded", Azure.hoursAgo(54), Azure.inDays(1)));
    }

    @Test
    void theFactorOfTheBackupInterval() {
        assertJudged(Outcome.PASS, false, new BackupRecent(), backup());
        assertJudged(Outcome.FAIL, true, new BackupRecent(), backup().with("CHK-BACKUP-RECENT", "factor", "1"));
    }

    private static DossierOf certificate() {
        return dossier()
                .reading(
                        "pem-bundle",
                        new Certificate(
                                "bundle",
                                "ff",
                                new Names("CN=a", "CN=b"),
                                Azure.inDays(-300),
                                Azure.inDays(65),
                                new Strength("EC", 256, "SHA256withECDSA")));
    }

    @Test
    void theDaysThatACertificateHasLeft() {
        assertJudged(Outcome.PASS, false, new CertificateExpiry(), certificate());
        assertJudged(
                Outcome.WARN, true, new CertificateExpiry(), certificate().with("CHK-MTLS-CERT-EXPIRY", "warn", "90"));
    }

    private static DossierOf type() {
        return dossier()
                .trait("production", true)
                .reading("az-cluster-rest-preview", Azure.cluster(Azure.type("NonProduction")));
    }

    @Test
    void theTypeOfTheCluster() {
        assertJudged(Outcome.FAIL, false, new SlaClusterType(), type());
        assertJudged(
                Outcome.PASS, true, new SlaClusterType(), type().with("CHK-SLA-CLUSTER-TYPE", "type", "NonProduction"));
    }

    private static DossierOf setting() {
        return dossier()
                .reading(
                        "az-diagnostic-settings",
                        new DiagnosticSetting(
                                ResourceId.of(Azure.CLUSTER + "/providers/microsoft.insights/diagnosticSettings/d"),
                                Set.of("CassandraAudit"),
                                Set.of(),
                                Set.of("workspace"),
                                "Dedicated"));
    }

    @Test
    void theCategoriesOfLogs() {
        assertJudged(Outcome.FAIL, false, new AuditPipeline(), setting());
        assertJudged(
                Outcome.PASS,
                true,
                new AuditPipeline(),
                setting().with("CHK-AUDIT-PIPELINE", "categories", "CassandraAudit"));
    }

    private static DossierOf datacenter() {
        return dossier()
                .reading("az-datacenter-list", Azure.datacenter("dc1", Azure.siting("moonbase", false, "Succeeded")));
    }

    @Test
    void theRegionsWithZones() {
        assertJudged(Outcome.UNKNOWN, false, new AvailabilityZones(), datacenter());
        assertEquals(
                Outcome.FAIL,
                new AvailabilityZones()
                        .examine(datacenter()
                                .with("CHK-AVAILABILITY-ZONE", "regions-with-zones", "moonbase")
                                .build())
                        .getFirst()
                        .outcome());
    }
}
