package muniment.analysis.form.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import muniment.analysis.fact.AccessFact;
import muniment.analysis.fact.ConfigFact;
import muniment.analysis.fact.LoadFact;
import muniment.analysis.fact.LogFact;
import muniment.analysis.fact.Replication;
import muniment.analysis.fact.SchemaFact;
import muniment.analysis.fact.TableName;
import muniment.analysis.form.Origin;
import muniment.analysis.form.Stated;
import muniment.analysis.reading.Exhibit;
import muniment.analysis.reading.Found;
import muniment.analysis.reading.Reading;
import muniment.catalog.Sha256;
import muniment.observation.Place;
import org.junit.jupiter.api.Test;

final class CsvReadingTest {
    private static List<Reading> read(String title, String text) throws IOException {
        var exhibit = new Exhibit(title + ".csv", Sha256.of(title), 1, null, () -> {
            throw new IOException("there are no bytes");
        });
        return CsvReading.read(new Origin(exhibit, Stated.NOTHING, title, null, null, null), new StringReader(text));
    }

    private static Reading only(String title, String text) throws IOException {
        var readings = read(title, text);
        assertEquals(1, readings.size());
        return readings.getFirst();
    }

    @Test
    void keyspacesAreReadAsDriversPrintThem() throws IOException {
        var reading = only("", """
                keyspace_name,durable_writes,replication
                billing,true,"{class=org.apache.cassandra.locator.NetworkTopologyStrategy, dc1=3}"
                legacy,false,"{'class': 'SimpleStrategy', 'replication_factor': '1'}"
                """);
        assertEquals(
                List.of(
                        new Found(
                                new SchemaFact.Keyspace(
                                        "billing",
                                        new Replication("NetworkTopologyStrategy", Map.of("dc1", "3")),
                                        true),
                                Place.line(2)),
                        new Found(
                                new SchemaFact.Keyspace(
                                        "legacy",
                                        new Replication("SimpleStrategy", Map.of("replication_factor", "1")),
                                        false),
                                Place.line(3))),
                reading.facts());
        assertTrue(reading.remarks().isEmpty());
    }

    @Test
    void semicolonsAndBlankLinesAboveAreNoMatter() throws IOException {
        var reading = only("", "\n\nrole;super;login\ndba;True;false\n");
        assertEquals(List.of(new Found(new AccessFact.Role("dba", true, false, null), Place.line(4))), reading.facts());
    }

    @Test
    void passwordHashesAreNeverKept() throws IOException {
        var reading = only("", """
                role,can_login,is_superuser,member_of,salted_hash
                app,true,false,"{'team'}",$2a$10$abcdefgh
                """);
        assertEquals(
                List.of(new Found(new AccessFact.Role("app", false, true, Set.of("team")), Place.line(2))),
                reading.facts());
        assertFalse(reading.toString().contains("$2a$"));
        assertTrue(reading.remarks().getFirst().contains("salted_hash"));
    }

    @Test
    void permissionsAreNamedAsListPermissionsNamesThem() throws IOException {
        var reading = only("", """
                role,resource,permissions
                app,data,"[CREATE, DROP]"
                app,data/ks/t,{'SELECT'}
                """);
        assertEquals(
                List.of(
                        new Found(new AccessFact.Permission("app", "<all keyspaces>", "CREATE"), Place.line(2)),
                        new Found(new AccessFact.Permission("app", "<all keyspaces>", "DROP"), Place.line(2)),
                        new Found(new AccessFact.Permission("app", "<table ks.t>", "SELECT"), Place.line(3))),
                reading.facts());
    }

    @Test
    void tablesWithEqualColumnsAreNotGuessed() throws IOException {
        var text = "keyspace_name,table_name,mebibytes\nks,t,130\n";
        assertTrue(only("", text).facts().isEmpty());
        assertFalse(only("", text).remarks().isEmpty());
        assertTrue(only("disk_usage", text).facts().isEmpty());
        assertEquals(
                List.of(new Found(
                        new LoadFact.TableLoad(
                                new TableName("ks", "t"),
                                new LoadFact.Partitions(130.0 * 1024 * 1024, null, null),
                                LoadFact.Reads.UNKNOWN,
                                null,
                                true),
                        Place.line(2))),
                only("n1/system_views.max_partition_size", text).facts());
    }

    @Test
    void latenciesAreAThousandTimesWhatTheColumnsSayAndZeroIsUnknown() throws IOException {
        var reading = only("local_read_latency", """
                keyspace_name,table_name,count,max_ms,p50th_ms,p99th_ms,per_second
                ks,t,5,0.025,0.014,0.020,0.1
                ks,idle,5,0.0,0.0,0.0,0.0
                ks,doubtful,5,186.563,0.043,0.152,0.0
                """);
        assertEquals(
                List.of(
                        new Found(new LoadFact.Latency("ks.t", "read", 14000.0, 20000.0, 25000.0), Place.line(2)),
                        new Found(new LoadFact.Latency("ks.idle", "read", null, null, null), Place.line(3))),
                reading.facts());
        assertEquals(1, reading.remarks().size());
    }

    @Test
    void aForgottenHistogramSaysNothingOfTombstones() throws IOException {
        var reading = only("tombstones_per_read", """
                keyspace_name,table_name,count,max,p50th,p99th
                ks,t,5,0.0,0.0,0.0
                """);
        assertEquals(
                List.of(new Found(
                        new LoadFact.TableLoad(
                                new TableName("ks", "t"),
                                LoadFact.Partitions.UNKNOWN,
                                new LoadFact.Reads(5.0, null, null, null),
                                null,
                                true),
                        Place.line(2))),
                reading.facts());
    }

    @Test
    void passwordsInSettingsAreNotRead() throws IOException {
        var reading = only("", """
                name,value
                client_encryption_options.keystore_password,SuperSecret
                authenticator,PasswordAuthenticator
                """);
        assertEquals(
                List.of(new Found(new ConfigFact.Setting("authenticator", "PasswordAuthenticator"), Place.line(3))),
                reading.facts());
        assertFalse(reading.toString().contains("SuperSecret"));
        assertEquals(1, reading.remarks().size());
    }

    @Test
    void namesAndValuesThatAreNoSettingsAreNotRead() throws IOException {
        assertTrue(only("", "name,value\njava.version,17\n").facts().isEmpty());
        assertTrue(read("cql_metrics", "name,value\nprepared,17\n").isEmpty());
    }

    @Test
    void theAuditLogIsCounted() throws IOException {
        var reading = only("", """
                TimeGenerated [UTC],User,ClientIP,CoordinatorIP,Status,Operation,ClusterName
                "5/31/2026, 8:00:01.120 AM",app,10.0.0.1,10.0.0.2,ATTEMPT,"SELECT ""x"", y",prod
                "5/31/2026, 8:00:02.120 PM",dba,10.0.0.1,10.0.0.2,FAILED,LOGIN,prod
                """);
        assertEquals(
                List.of(new Found(
                        new LogFact.AuditRows(
                                Instant.parse("2026-05-31T08:00:01.120Z"),
                                Instant.parse("2026-05-31T20:00:02.120Z"),
                                2,
                                1,
                                Set.of("app", "dba")),
                        new Place.Lines(2, 3))),
                reading.facts());
        assertEquals(Optional.of("prod"), reading.circumstances().ofCluster());
    }

    @Test
    void theServerLogIsTalliedAlsoFromAzureDiagnostics() throws IOException {
        var reading = only("", """
                TimeGenerated,Category,Level_s,AddressIp_s,Message
                2026-05-31T07:20:00Z,CassandraLogs,WARN,10.0.0.5,Writing large partition ks/t:42 (159.5MiB)
                2026-05-31T07:21:00Z,CassandraAudit,WARN,10.0.0.5,x
                """);
        assertEquals(
                List.of(
                        new Found(
                                new LogFact.Extent(
                                        Instant.parse("2026-05-31T07:20:00Z"),
                                        Instant.parse("2026-05-31T07:20:00Z"),
                                        1,
                                        Set.of("10.0.0.5")),
                                Place.line(2)),
                        new Found(
                                new LogFact.Tally(
                                        LogFact.Category.LARGE_PARTITION,
                                        LocalDate.of(2026, 5, 31),
                                        new TableName("ks", "t"),
                                        1,
                                        159.5 * 1024 * 1024,
                                        "line 2"),
                                Place.line(2))),
                reading.facts());
        assertEquals(1, reading.remarks().size());
    }

    @Test
    void recordsThatDoNotFitTheHeadingAreLeftOutWithARemark() throws IOException {
        var reading = only("", "role,member\na,b\nc\nd,e,f\n");
        assertEquals(List.of(new Found(new AccessFact.Membership("a", "b"), Place.line(2))), reading.facts());
        assertTrue(reading.remarks().getFirst().contains("line 3"));
    }

    @Test
    void anUnknownTableIsNothing() throws IOException {
        assertTrue(read("", "a,b\n1,2\n").isEmpty());
        assertTrue(read("", "").isEmpty());
        assertTrue(read("", "billing,true,x\n").isEmpty());
    }
}
