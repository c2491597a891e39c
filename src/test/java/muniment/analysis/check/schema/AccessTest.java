package muniment.analysis.check.schema;

import static muniment.analysis.check.DossierOf.dossier;
import static muniment.analysis.check.schema.Made.assertSays;
import static muniment.analysis.check.schema.Made.cluster;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import muniment.analysis.check.DossierOf;
import muniment.analysis.check.Examination;
import muniment.analysis.fact.AccessFact.Client;
import muniment.analysis.fact.AccessFact.Membership;
import muniment.analysis.fact.AccessFact.Permission;
import muniment.analysis.fact.AccessFact.Role;
import muniment.analysis.fact.ConfigFact.Setting;
import muniment.analysis.fact.NodeFact;
import muniment.observation.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AccessTest {
    private static final Examination SUPERUSER = new DefaultSuperuser();
    private static final Examination METHOD = new AuthenticationMethod();
    private static final Examination PRIVILEGE = new LeastPrivilege();
    private static final Examination TLS = new ClientEncryption();
    private static final String ROLES = "cqlsh-list-roles";

    @ParameterizedTest
    @CsvSource({
        "true,true,FAIL",
        "true,false,FAIL",
        "false,true,FAIL",
        "false,false,PASS",
        ",false,UNKNOWN",
        ",true,FAIL"
    })
    void theDefaultSuperuserCanDoNothing(@Nullable Boolean superuser, @Nullable Boolean login, Outcome outcome) {
        var observations = SUPERUSER.examine(dossier()
                .reading(ROLES, new Role("cassandra", superuser, login, null), role("dba", true))
                .build());
        assertEquals(outcome, observations.getFirst().outcome());
    }

    @Test
    void aListOfOwnRolesProvesNothing() {
        assertSays(
                dossier().reading(ROLES, role("app", false)),
                SUPERUSER,
                "UNKNOWN cassandra: cqlsh-list-roles-0.txt shows one role and not the role cassandra; it may show only the"
                        + " roles that the collecting role may see (DESCRIBE on all roles is needed).");
        assertSays(
                dossier().reading(ROLES, role("dba", true), role("app", false)),
                SUPERUSER,
                "PASS cassandra: The role cassandra is not among the 2 roles in cqlsh-list-roles-0.txt, and dba is"
                        + " another superuser.");
    }

    @Test
    void thatSamplesUseItIsNamedAsAContradiction() {
        assertSays(
                dossier().reading(ROLES, role("cassandra", true), role("dba", true)),
                SUPERUSER,
                "FAIL cassandra: The default superuser cassandra can log in and is a superuser. That samples of Microsoft"
                        + " use this account is no reason to keep it (contradiction x.samples-superuser).");
    }

    @ParameterizedTest
    @CsvSource({
        "None,4.1,,FAIL",
        "Cassandra,4.1,,PASS",
        "Ldap,5.0,true,FAIL",
        "Ldap,4.1,true,PASS",
        "Ldap,4.1,false,FAIL",
        "Ldap,4.1,,WARN",
        "Ldap,,true,UNKNOWN",
        ",4.1,,UNKNOWN",
        "Kerberos,4.1,,UNKNOWN"
    })
    void theMethodIsSupported(
            @Nullable String method, @Nullable String version, @Nullable String accepted, Outcome outcome) {
        var dossier = dossier().reading("az-cluster-show", cluster(method, version, null, null));
        if (accepted != null) {
            dossier.with("CHK-AUTH-METHOD", "ldap-accepted", accepted);
        }
        assertEquals(outcome, METHOD.examine(dossier.build()).getFirst().outcome());
    }

    @ParameterizedTest
    @CsvSource({
        "AllowAllAuthenticator,FAIL",
        "org.apache.cassandra.auth.PasswordAuthenticator,PASS",
        "PasswordAuthenticator,PASS",
        "MutualTlsAuthenticator,UNKNOWN"
    })
    void aNodeAsksWhoItIs(String value, Outcome outcome) {
        var observation = METHOD.examine(dossier()
                        .reading("cql-settings", "10.0.0.1", DossierOf.NOW, new Setting("authenticator", value))
                        .build())
                .getFirst();
        assertEquals(outcome, observation.outcome());
        assertEquals("10.0.0.1", observation.subject().at());
    }

    @Test
    void broadGrantsFailThroughAnyNumberOfRoles() {
        assertSays(
                dossier()
                        .reading(
                                "cql-system-auth",
                                new Role("dba", true, true, Set.of()),
                                new Role("app", false, true, Set.of("team")),
                                new Role("team", false, false, Set.of("power")),
                                new Role("power", false, false, Set.of("team")),
                                new Permission("power", "<all keyspaces>", "ALTER"))
                        .with("CHK-ROLE-LEAST-PRIVILEGE", "administrators", "dba"),
                PRIVILEGE,
                "FAIL app: Role app can log in, is no named administrator and holds ALTER ON <all keyspaces> through"
                        + " power.");
    }

    @ParameterizedTest
    @CsvSource({"5.0.2,FAIL", "4.1.3,PASS"})
    void whereTheResourceDoesNotSayItTheNodesTellTheVersion(String release, Outcome outcome) {
        var node = new NodeFact.Node(
                "10.0.0.4",
                NodeFact.Home.UNKNOWN,
                NodeFact.Vitals.UNKNOWN,
                NodeFact.Usage.UNKNOWN,
                new NodeFact.Build(release, null, null));
        var observations = METHOD.examine(dossier()
                .reading("az-cluster-show", cluster("Ldap", null, null, null))
                .reading("cql-system-local", node)
                .with("CHK-AUTH-METHOD", "ldap-accepted", "true")
                .build());
        assertEquals(outcome, observations.getFirst().outcome());
    }

    @Test
    void thePermissionsOfOneRoleAreNotThoseOfAll() {
        assertSays(
                dossier()
                        .reading(
                                "cql-system-auth",
                                new Role("dba", true, true, Set.of()),
                                new Role("app", false, true, Set.of("reader")),
                                new Role("reader", false, false, Set.of()),
                                new Role("other", false, true, Set.of()),
                                new Permission("reader", "<keyspace billing>", "SELECT"))
                        .with("CHK-ROLE-LEAST-PRIVILEGE", "administrators", "dba"),
                PRIVILEGE,
                "UNKNOWN: The list has one permission, but may be a part or those of one role only, so what the other"
                        + " roles may do is unknown.");
    }

    @Test
    void namedAdministratorsMayDoEverything() {
        assertSays(
                dossier()
                        .reading(
                                "cql-system-auth",
                                new Role("dba", true, true, Set.of()),
                                new Role("app", false, true, Set.of()),
                                new Permission("app", "<keyspace billing>", "ALTER"))
                        .with("CHK-ROLE-LEAST-PRIVILEGE", "administrators", "dba"),
                PRIVILEGE,
                "PASS: None of the 2 roles but the named administrators can log in with everything allowed, inherited"
                        + " grants included (one permission seen).");
    }

    @Test
    void undeclaredAdministratorsCannotBeTold() {
        assertSays(
                dossier()
                        .reading(ROLES, role("dba", true), role("app", false))
                        .reading("cqlsh-list-permissions", new Permission("app", "<all keyspaces>", "DROP")),
                PRIVILEGE,
                "FAIL app: Role app can log in, is no named administrator and holds DROP ON <all keyspaces>.",
                "UNKNOWN dba: Role dba can log in as a superuser (by role dba); no administrators are declared, so it"
                        + " cannot be told whether it is one.",
                "UNKNOWN: Which roles are granted to which was not listed, so what is inherited is unknown.");
    }

    @ParameterizedTest
    @CsvSource({"2,0", "3,0", "4,1", "5,1"})
    void moreThanThreeSuperusersAreMany(int count, long warnings) {
        var roles = new muniment.analysis.fact.Fact[count + 1];
        var names = new String[count];
        for (int i = 0; i < count; i++) {
            names[i] = "dba" + i;
            roles[i] = role(names[i], true);
        }
        roles[count] = new Membership("team", "app");
        assertEquals(
                warnings,
                PRIVILEGE
                        .examine(dossier()
                                .reading("cql-system-auth", roles)
                                .with("CHK-ROLE-LEAST-PRIVILEGE", "administrators", names)
                                .build())
                        .stream()
                        .filter(observation -> observation.outcome() == Outcome.WARN)
                        .count());
    }

    @Test
    void rolesAndPermissionsOfDifferentDaysAreNotJoined() {
        assertSays(
                dossier()
                        .reading(ROLES, role("dba", true), role("app", false))
                        .reading(
                                "cqlsh-list-permissions",
                                null,
                                DossierOf.NOW.minusSeconds(97 * 3600),
                                new Permission("app", "<all keyspaces>", "DROP")),
                PRIVILEGE,
                "UNKNOWN: cqlsh-list-roles-0.txt with the roles and cqlsh-list-permissions-1.txt with the permissions are"
                        + " 4 days apart, too far to be held against each other.");
    }

    @ParameterizedTest
    @CsvSource({
        "true,TLSv1.3,app,PASS",
        "true,TLSv1.2,app,PASS",
        "true,TLSv1.1,app,FAIL",
        "true,,app,UNKNOWN",
        "false,,app,FAIL",
        ",,app,UNKNOWN",
        "true,TLSv1.3,cassandra,FAIL",
        "true,TLSv1.3,anonymous,FAIL",
        "true,TLSv1.3,,UNKNOWN"
    })
    void clientsAreEncryptedAndKnown(
            @Nullable Boolean encrypted, @Nullable String protocol, @Nullable String user, Outcome outcome) {
        var observation = TLS.examine(dossier()
                        .reading(
                                "cql-system-views",
                                "10.0.0.1",
                                DossierOf.NOW,
                                new Client("10.1.0.9:5000", user, encrypted, protocol, null))
                        .build())
                .getFirst();
        assertEquals(outcome, observation.outcome());
    }

    @Test
    void onlyTheNodeThatWasAskedPasses() {
        assertSays(
                dossier()
                        .reading(
                                "cql-system-views",
                                "10.0.0.1",
                                DossierOf.NOW,
                                new Client("10.1.0.9", "app", true, "TLSv1.3", null)),
                TLS,
                "PASS 10.0.0.1: The one client connection in cql-system-views-0.txt is encrypted with TLSv1.2, TLSv1.3"
                        + ", and none is of a refused user. Only the node that was asked is visible. Microsoft's articles"
                        + " disagree whether TLS is enforced (contradiction x.client-tls), so this was measured.",
                "UNKNOWN: Client connections were seen at one node only; those at other nodes are unknown.");
    }

    private static Role role(String name, boolean superuser) {
        return new Role(name, superuser, true, null);
    }
}
