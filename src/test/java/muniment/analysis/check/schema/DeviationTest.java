package muniment.analysis.check.schema;

import static muniment.analysis.check.DossierOf.dossier;
import static muniment.analysis.check.schema.Made.SCHEMA;
import static muniment.analysis.check.schema.Made.cluster;
import static muniment.analysis.check.schema.Made.datacenter;
import static muniment.analysis.check.schema.Made.keyspace;
import static muniment.analysis.check.schema.Made.nodes;
import static muniment.analysis.check.schema.Made.nts;
import static muniment.analysis.check.schema.Made.table;
import static muniment.analysis.check.schema.Made.whole;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muniment.analysis.check.DossierOf;
import muniment.analysis.check.Examination;
import muniment.analysis.fact.AccessFact.Client;
import muniment.analysis.fact.AccessFact.Role;
import muniment.analysis.fact.Fact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Another value than the catalog's changes what each check says, and is shown as such. */
final class DeviationTest {
    static Stream<Arguments> values() {
        return Stream.of(
                of(new ReplicationStrategy(), schema(keyspace("a", "Own")), "strategies", "Own", "FAIL", "PASS!"),
                of(new ReplicationFactor(), schema(nts("a", "dc1", "3")), "minimum", "5", "PASS", "FAIL!"),
                of(new GcGrace(), tables(700_000), "repair-interval", "11", "WARN", "FAIL!"),
                of(new GcGrace(), tables(864_000), "slack", "900000", "PASS", "WARN!"),
                of(new CompactionStrategy(), tables(864_000), "short-ttl", "100", "WARN", "UNKNOWN!"),
                of(
                        new DefaultSuperuser(),
                        () -> dossier().reading("cqlsh-list-roles", role("root"), role("dba")),
                        "role",
                        "root",
                        "PASS",
                        "FAIL!"),
                of(
                        new ClientEncryption(),
                        () -> dossier()
                                .reading(
                                        "cql-system-views",
                                        "n1",
                                        DossierOf.NOW,
                                        new Client("1.2.3.4", "app", true, "TLSv1.3", null)),
                        "protocols",
                        "TLSv1.2",
                        "PASS UNKNOWN",
                        "FAIL!"),
                of(
                        new AuthenticationMethod(),
                        () -> dossier().reading("az-cluster-show", cluster("Ldap", "4.1", null, null)),
                        "ldap-accepted",
                        "true",
                        "WARN",
                        "PASS!"),
                of(
                        new NodeCount(),
                        () -> dossier()
                                .reading("nodetool-status", nodes("dc1", 4))
                                .reading(SCHEMA, whole(nts("a", "dc1", "2"))),
                        "minimum",
                        "5",
                        "PASS",
                        "FAIL!"),
                of(
                        new SystemReplication(),
                        () -> dossier()
                                .reading("nodetool-status", nodes("dc1", 3))
                                .reading(SCHEMA, whole(nts("system_auth", "dc1", "3"))),
                        "minimum",
                        "4",
                        "PASS",
                        "FAIL!"),
                of(
                        new UnsupportedFeatures(),
                        () -> dossier()
                                .reading("az-datacenter-list", datacenter("dc1", "westeurope", 3, "Standard_L8s_v3")),
                        "skus",
                        "Standard_D",
                        "FAIL",
                        "PASS!"),
                of(
                        new RegionLoss(),
                        () -> dossier()
                                .reading(
                                        "az-datacenter-list",
                                        datacenter("dc1", "westeurope", 3, null),
                                        datacenter("dc2", "northeurope", 3, null))
                                .reading(SCHEMA, whole(nts("a", "dc1", "2", "dc2", "2")))
                                .trait("multi-region", true),
                        "minimum",
                        "2",
                        "FAIL",
                        "PASS!"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void anotherValueCountsAndIsShown(
            Examination examination,
            Supplier<DossierOf> facts,
            String parameter,
            String value,
            String before,
            String after) {
        assertEquals(before, said(examination, facts.get()));
        var changed = facts.get().with(examination.check().value(), parameter, value);
        assertEquals(after, said(examination, changed));
    }

    private static String said(Examination examination, DossierOf dossier) {
        return examination.examine(dossier.build()).stream()
                .map(seen -> seen.outcome() + (seen.finding().threshold().deviation() ? "!" : ""))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static Arguments of(
            Examination examination,
            Supplier<DossierOf> facts,
            String parameter,
            String value,
            String before,
            String after) {
        return arguments(examination, facts, parameter, value, before, after);
    }

    private static Supplier<DossierOf> schema(Fact... facts) {
        return () -> dossier().reading(SCHEMA, whole(Arrays.copyOf(facts, facts.length)));
    }

    private static Supplier<DossierOf> tables(long grace) {
        return schema(table("a.t", grace, 86_400L, "SizeTieredCompactionStrategy"));
    }

    private static Role role(String name) {
        return new Role(name, true, true, null);
    }
}
