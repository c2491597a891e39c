package muniment.analysis.check.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import muniment.analysis.Analyser;
import muniment.analysis.check.DossierOf;
import muniment.analysis.check.Settings;
import muniment.analysis.form.ExhibitOf;
import muniment.catalog.BundledCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From what somebody copied from a terminal to what the checks say: a part never passes for the whole. */
final class CapturesTest {
    private static final String KEYSPACES = """

             keyspace_name | durable_writes | replication
            ---------------+----------------+--------------------------------------------------------
                         a |           True | {'class': 'NetworkTopologyStrategy', 'dc1': '3'}
               system_auth |           True | {'class': 'NetworkTopologyStrategy', 'dc1': '3'}
             system_schema |           True | {'class': 'org.apache.cassandra.locator.LocalStrategy'}
                    system |           True | {'class': 'org.apache.cassandra.locator.LocalStrategy'}

            (4 rows)
            """;
    private static final String ROLES = """

             role      | super | login | options
            -----------+-------+-------+---------
             app       | False |  True |        {}
             dba       |  True |  True |        {}

            (2 rows)
            """;
    private static final String SCHEMA = """
            CREATE KEYSPACE a WITH replication = {'class': 'NetworkTopologyStrategy', 'dc1': '3'}  AND durable_writes = true;

            CREATE KEYSPACE b WITH replication = {'class': 'NetworkTopologyStrategy', 'dc1': '3'}  AND durable_writes = true;
            """;

    @Test
    void theWholeTableSpeaksForAllKeyspaces() {
        assertEquals(
                List.of("pass CLUSTER"),
                said("cqlsh> select * from system_schema.keyspaces ;\n" + KEYSPACES, "CHK-REPL-STRATEGY"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cqlsh> SELECT * FROM system_schema.keyspaces LIMIT 4;\n",
                "u@cqlsh:ks> SELECT * FROM system_schema.keyspaces\n   ... LIMIT 4;\n",
                "cqlsh> SELECT *\n   ... FROM system_schema.keyspaces\n   ... WHERE keyspace_name IN ('a')\n   ... ;\n",
                "$ cqlsh 10.0.0.4 -e \"SELECT * FROM system_schema.keyspaces WHERE keyspace_name='a'\"\n"
            })
    void aPartOfTheTableSpeaksForWhatItShows(String query) {
        assertEquals(List.of("pass KEYSPACE", "unknown CLUSTER"), said(query + KEYSPACES, "CHK-REPL-STRATEGY"));
    }

    @Test
    void theWholeSchemaSpeaksForAllKeyspacesAndOneKeyspaceForItself() {
        assertEquals(List.of("pass CLUSTER"), said("cqlsh> DESC SCHEMA\n\n" + SCHEMA, "CHK-REPL-STRATEGY"));
        assertEquals(
                List.of("pass KEYSPACE", "unknown CLUSTER"),
                said("cqlsh> DESCRIBE KEYSPACE a;\n\n" + SCHEMA, "CHK-REPL-STRATEGY"));
        assertEquals(
                List.of("pass KEYSPACE", "unknown CLUSTER"),
                said("DESCRIBE KEYSPACE a;\n" + SCHEMA, "CHK-REPL-STRATEGY"));
    }

    @Test
    void tablesOfSeveralKeyspacesAreNoSchema() {
        assertEquals(
                List.of("pass TABLE", "unknown CLUSTER"),
                said(
                        "CREATE TABLE a.t (id int PRIMARY KEY) WITH gc_grace_seconds = 864000;\n"
                                + "CREATE TABLE b.t (id int PRIMARY KEY) WITH gc_grace_seconds = 864000;\n",
                        "CHK-GC-GRACE"));
    }

    @Test
    void theRolesOfOneRoleAreNotAllRoles() {
        assertEquals(List.of("pass ROLE"), said("cqlsh> LIST ROLES;\n" + ROLES, "CHK-SUPERUSER-DEFAULT"));
        assertEquals(List.of("unknown ROLE"), said("cqlsh> LIST ROLES OF app;\n" + ROLES, "CHK-SUPERUSER-DEFAULT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LIST ALL PERMISSIONS OF app;",
                "LIST ALL PERMISSIONS ON KEYSPACE a;",
                "LIST ALL ON a.t OF app;",
                "LIST SELECT PERMISSIONS;",
                "LIST SELECT ON a.t;"
            })
    void aPartOfThePermissionsPassesNobody(String query) {
        var settings = Settings.of(
                BundledCatalog.read(),
                Map.of(
                        new muniment.analysis.check.ParameterId(
                                new muniment.catalog.CheckId("CHK-ROLE-LEAST-PRIVILEGE"), "administrators"),
                        List.of("dba")));
        assertEquals(List.of("unknown CLUSTER"), said(session(query), "CHK-ROLE-LEAST-PRIVILEGE", settings));
        assertEquals(
                List.of("pass CLUSTER"), said(session("LIST ALL PERMISSIONS;"), "CHK-ROLE-LEAST-PRIVILEGE", settings));
    }

    private static String session(String query) {
        return "cqlsh> LIST ROLES;\n" + ROLES + "cqlsh> " + query + """

                 role | username | resource     | permission
                ------+----------+--------------+------------
                  app |      app |  <table a.t> |     SELECT

                (1 rows)
                cqlsh> SELECT * FROM system_auth.role_members;

                 role | member
                ------+--------
                  rdr |    app

                (1 rows)
                """;
    }

    @Test
    void aPartOfTheConnectionsIsNotAllOfThem() {
        var clients = """

                 address  | port  | username | ssl_enabled | ssl_protocol | connection_stage
                ----------+-------+----------+-------------+--------------+------------------
                 10.0.0.9 | 50000 |      app |        True |      TLSv1.3 |            ready

                (1 rows)
                """;
        assertEquals(
                List.of("pass NODE", "unknown CLUSTER"),
                said(
                        "Connected to prod at 10.1.0.4:9042.\ncqlsh> SELECT * FROM system_views.clients;\n" + clients,
                        "CHK-CLIENT-TLS"));
        assertEquals(
                List.of("unknown ARTEFACT"),
                said(
                        "cqlsh> SELECT * FROM system_views.clients WHERE ssl_enabled = true ALLOW FILTERING;\n"
                                + clients,
                        "CHK-CLIENT-TLS"));
        assertEquals(
                List.of("unknown CLIENT"),
                said(
                        "cqlsh> SELECT * FROM system_views.clients;\n" + clients.replace("   True |", "   null |"),
                        "CHK-CLIENT-TLS"));
    }

    @Test
    void peersThatWereChosenDoNotMakeTheClusterWhole() {
        assertEquals(List.of("unknown CLUSTER"), said("""
                        cqlsh> SELECT cluster_name, broadcast_address, data_center, release_version FROM system.local;

                         cluster_name | broadcast_address | data_center | release_version
                        --------------+-------------------+-------------+-----------------
                                 prod |          10.0.0.4 |         dc1 |          3.11.9

                        (1 rows)
                        cqlsh> SELECT peer, data_center FROM system.peers WHERE peer IN ('10.0.0.5', '10.0.0.6');

                         peer     | data_center
                        ----------+-------------
                         10.0.0.5 |         dc1
                         10.0.0.6 |         dc1

                        (2 rows)
                        """, "CHK-NODE-COUNT"));
    }

    private static List<String> said(String text, String check) {
        return said(text, check, Settings.of(BundledCatalog.read()));
    }

    private static List<String> said(String text, String check, Settings settings) {
        return Analyser.analyse(ExhibitOf.readings(text), settings, Map.of(), DossierOf.NOW).observations().stream()
                .filter(observation -> observation.check().value().equals(check))
                .map(observation -> observation.outcome().name().toLowerCase(java.util.Locale.ROOT) + " "
                        + observation.subject().kind())
                .distinct()
                .collect(Collectors.toList());
    }
}
