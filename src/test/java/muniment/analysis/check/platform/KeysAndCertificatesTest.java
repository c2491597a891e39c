package muniment.analysis.check.platform;

import static muniment.analysis.check.DossierOf.dossier;
import static muniment.analysis.check.platform.Heard.heard;
import static muniment.analysis.check.platform.Heard.outcomes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import muniment.analysis.check.DossierOf;
import muniment.analysis.fact.CertificateFact.Certificate;
import muniment.analysis.fact.CertificateFact.Names;
import muniment.analysis.fact.CertificateFact.Strength;
import muniment.analysis.fact.CertificateFact.Unreadable;
import muniment.analysis.fact.ClusterFact.Datacenter;
import muniment.analysis.fact.ClusterFact.Keys;
import muniment.analysis.fact.NetworkFact.KeyAccess;
import muniment.analysis.fact.NetworkFact.KeyVault;
import muniment.analysis.fact.NetworkFact.KeyVersion;
import muniment.analysis.fact.ResourceId;
import muniment.observation.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KeysAndCertificatesTest {
    private static final String KEY = "https://kv1.vault.azure.net/keys/disk";

    private static Certificate certificate(double from, double days, String algorithm, int bits, String signature) {
        return new Certificate(
                "clientCertificates",
                "aa",
                new Names("CN=app", "CN=ca"),
                Azure.inDays(from),
                Azure.inDays(days),
                new Strength(algorithm, bits, signature));
    }

    private static Certificate until(double days) {
        return certificate(-100, days, "RSA", 2048, "SHA256withRSA");
    }

    @ParameterizedTest
    @CsvSource({
        "-1, FAIL, -1",
        "0, FAIL, 0",
        "29, FAIL, 29",
        "29.9, FAIL, 29",
        "30, WARN, 30",
        "59, WARN, 59",
        "59.9, WARN, 59",
        "60, PASS, 60",
        "400, PASS, 400",
    })
    void theDaysToExpiryDecide(double days, Outcome outcome, String measured) {
        var dossier = dossier().reading("az-cluster-show", until(days)).build();
        var observation = new CertificateExpiry().examine(dossier).getFirst();
        assertEquals(outcome, observation.outcome());
        assertEquals(measured, observation.finding().measured().value());
    }

    @ParameterizedTest
    @CsvSource({
        "-1, RSA, 2048, SHA256withRSA, PASS",
        "-1, RSA, 2047, SHA256withRSA, WARN",
        "-1, EC, 256, SHA384withECDSA, PASS",
        "-1, RSA, 4096, SHA1withRSA, WARN",
        "-1, RSA, 4096, sha-1WithRSAEncryption, WARN",
        "-1, RSA, 4096, MD5withRSA, WARN",
        "1, RSA, 4096, SHA512withRSA, WARN",
    })
    void weakOnesWarn(double from, String algorithm, int bits, String signature, Outcome outcome) {
        assertEquals(
                List.of(outcome),
                outcomes(
                        new CertificateExpiry(),
                        dossier().reading("pem-bundle", certificate(from, 100, algorithm, bits, signature))));
    }

    @Test
    void duplicatesWarnAndUnreadableOnesAreUnknown() {
        heard(dossier()
                        .reading(
                                "az-cluster-show", until(100), until(100), new Unreadable("gossipCertificates", "cut."))
                        .say(new CertificateExpiry()))
                .exactly(
                        "WARN CN=app clientCertificates: The certificate of CN=app stands more than once in clientCertificates.",
                        "UNKNOWN  gossipCertificates: A certificate in gossipCertificates cannot be read: cut.");
    }

    @Test
    void aClusterWithoutCertificatesDoesNotUseMutualTls() {
        heard(dossier().reading("az-cluster-show", Azure.cluster()).say(new CertificateExpiry()))
                .exactly("NOT_APPLICABLE: Cluster c1 has no certificates: mutual TLS is not in use.");
        heard(dossier()
                        .trait("mtls", true)
                        .reading("az-cluster-show", Azure.cluster())
                        .say(new CertificateExpiry()))
                .exactly("UNKNOWN: Mutual TLS is declared, but the answer about cluster c1 has no certificates.");
    }

    private static Datacenter keyed(@Nullable String disk, @Nullable String backup) {
        return Azure.datacenter(
                "dc1", Azure.siting("westeurope", true, "Succeeded"), Azure.hardware(3, null), new Keys(disk, backup));
    }

    private static DossierOf required() {
        return dossier().trait("cmk", true);
    }

    @Test
    void onlyADeclaredPolicyIsJudged() {
        heard(dossier().reading("az-datacenter-list", keyed("", "")).say(new CustomerManagedKeys()))
                .exactly("UNKNOWN: Whether the policy requires customer-managed keys was not declared.");
        heard(dossier()
                        .with("CHK-CMK", "required", "false")
                        .trait("cmk", true)
                        .reading("az-datacenter-list", keyed("", ""))
                        .say(new CustomerManagedKeys()))
                .exactly("NOT_APPLICABLE: The policy does not require customer-managed keys.");
    }

    @Test
    void theKeyOfTheDisksCountsAndTheKeyOfBackupsDoesNot() {
        heard(required().reading("az-datacenter-list", keyed(KEY, "")).say(new CustomerManagedKeys()))
                .exactly(
                        "PASS dc1: The disks of datacenter dc1 have the customer-managed key https://kv1.vault.azure.net/keys/disk. A key for backups is not counted, as the statements about it contradict each other (x.cmk-backup).");
        heard(required().reading("az-datacenter-list", keyed("", KEY)).say(new CustomerManagedKeys()))
                .exactly(
                        "FAIL dc1: The disks of datacenter dc1 have no customer-managed key. It also names a key for backups, which is not counted, as the statements about it contradict each other (x.cmk-backup).");
        assertEquals(
                List.of(Outcome.UNKNOWN),
                outcomes(new CustomerManagedKeys(), required().reading("az-datacenter-list", keyed(null, null))));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "SystemAssigned, PASS",
                "'SystemAssigned, UserAssigned', PASS",
                "None, FAIL",
                "-, UNKNOWN",
            })
    void theIdentityIsTheSystems(@Nullable String identity, Outcome outcome) {
        assertEquals(
                List.of(outcome),
                outcomes(
                        new CustomerManagedKeys(),
                        required()
                                .reading(
                                        "az-cluster-show",
                                        Azure.cluster(
                                                Azure.core("4.1"), Azure.security("None", identity), Azure.ga()))));
    }

    private static KeyVault vault(String name, @Nullable Boolean purge, @Nullable Boolean rbac, String... permissions) {
        return new KeyVault(
                ResourceId.of("/vaults/" + name),
                purge,
                rbac,
                List.of(new KeyAccess("principal-1", Set.of(permissions))));
    }

    private static Outcome last(DossierOf dossier) {
        return outcomes(new CustomerManagedKeys(), dossier).getLast();
    }

    @Test
    void theVaultIsTheOneThatTheKeyIsIn() {
        var joined = new String[] {"get", "wrapkey", "unwrapkey"};
        assertEquals(Outcome.PASS, last(joined(vault("kv1", true, false, joined))));
        assertEquals(Outcome.FAIL, last(joined(vault("kv1", false, false, joined))));
        assertEquals(Outcome.UNKNOWN, last(joined(vault("kv1", null, false, joined))));
        assertEquals(Outcome.UNKNOWN, last(joined(vault("kv1", true, true, joined))));
        assertEquals(Outcome.UNKNOWN, last(joined(vault("kv2", false, false, joined))));
        assertEquals(Outcome.FAIL, last(joined(vault("kv1", true, false, "get"))));
        assertEquals(
                Outcome.UNKNOWN,
                last(required()
                        .reading("az-datacenter-list", null, Azure.hoursAgo(30), keyed(KEY, ""))
                        .reading("az-keyvault-show", vault("kv1", false, false, joined))));
    }

    private static DossierOf joined(KeyVault vault) {
        return required()
                .reading("az-cluster-show", Azure.cluster())
                .reading("az-datacenter-list", keyed(KEY, ""))
                .reading("az-keyvault-show", vault);
    }

    @ParameterizedTest
    @CsvSource({"90, 90, PASS", "91, 90, FAIL", "91, 91, PASS", "91, -, UNKNOWN"})
    void aKeyVersionIsYoungerThanTheRotationPeriod(double age, String rotation, Outcome outcome) {
        var dossier = required()
                .reading("az-datacenter-list", keyed(KEY, ""))
                .reading("az-keyvault-show", new KeyVersion(KEY + "/v1", Azure.inDays(-age), null, true));
        if (!rotation.equals("-")) {
            dossier.with("CHK-CMK", "rotation", rotation);
        }
        assertEquals(outcome, last(dossier));
    }
}
