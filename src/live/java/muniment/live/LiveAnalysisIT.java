package muniment.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.config.DefaultDriverOption;
import com.datastax.oss.driver.api.core.config.DriverConfigLoader;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import muniment.analysis.Analyser;
import muniment.analysis.Analysis;
import muniment.analysis.check.Settings;
import muniment.analysis.form.ExhibitReader;
import muniment.analysis.form.Stated;
import muniment.analysis.reading.Exhibit;
import muniment.analysis.reading.Reading;
import muniment.catalog.BundledCatalog;
import muniment.catalog.Sha256;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Good and bad keyspaces, roles and tables in a real Cassandra, captured and judged. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LiveAnalysisIT {
    private static final List<String> STATEMENTS = List.of(
            "CREATE KEYSPACE billing WITH replication = {'class': 'NetworkTopologyStrategy', 'westeurope': 3}",
            "CREATE TABLE billing.invoices (customer text, day date, id uuid, amount decimal,"
                    + " PRIMARY KEY ((customer, day), id)) WITH gc_grace_seconds = 864000",
            "CREATE KEYSPACE legacy WITH replication = {'class': 'SimpleStrategy', 'replication_factor': 1}"
                    + " AND durable_writes = false",
            "CREATE TABLE legacy.events (k text, c int, v text, PRIMARY KEY (k, c)) WITH gc_grace_seconds = 3600",
            "CREATE MATERIALIZED VIEW legacy.by_v AS SELECT * FROM legacy.events"
                    + " WHERE v IS NOT NULL AND k IS NOT NULL AND c IS NOT NULL PRIMARY KEY (v, k, c)",
            "CREATE TABLE legacy.search (k text PRIMARY KEY, v text)",
            "CREATE CUSTOM INDEX search_v ON legacy.search (v) USING 'org.apache.cassandra.index.sasi.SASIIndex'",
            "CREATE ROLE app WITH LOGIN = true AND PASSWORD = 'p'",
            "GRANT SELECT ON KEYSPACE billing TO app",
            "CREATE ROLE wide WITH LOGIN = true AND PASSWORD = 'p'",
            "GRANT ALL ON ALL KEYSPACES TO wide");

    private Analysis analysis = new Analysis(List.of(), List.of(), List.of());
    private List<AutoCloseable> open = new ArrayList<>();

    @BeforeAll
    void captureARealCluster(@TempDir Path home) throws IOException, InterruptedException {
        var java = CassandraJava.find();
        assumeTrue(java.isPresent(), CassandraJava.NONE);
        var cassandra = LiveCassandra.start(java.get(), Files.createDirectory(home.resolve("node")));
        open.add(cassandra);
        var session = connect();
        open.addFirst(session);
        STATEMENTS.forEach(session::execute);
        for (int i = 0; i < 1_500; i++) {
            session.execute("INSERT INTO legacy.events (k, c, v) VALUES ('one', " + i + ", 'x')");
        }
        session.execute("DELETE FROM legacy.events WHERE k = 'one' AND c > 100");
        session.execute("SELECT * FROM legacy.events WHERE k = 'one'");
        var folder = Files.createDirectory(home.resolve("captures"));
        capture(new Captures(folder, session, cassandra));
        analysis = analyse(folder);
    }

    @AfterAll
    void stop() throws Exception {
        for (var one : open) {
            one.close();
        }
    }

    @Test
    void everyCaptureIsRecognisedForWhatItIs() {
        var kinds = analysis.readings().stream()
                .collect(Collectors.toMap(
                        reading -> reading.exhibit().name(),
                        reading -> new TreeSet<>(
                                Set.of(reading.recognition().kind().value())),
                        (one, other) -> {
                            one.addAll(other);
                            return one;
                        }));
        assertEquals(
                Map.ofEntries(
                        kind("schema.cql", "cqlsh-describe-schema"),
                        kind("roles.txt", "cqlsh-list-roles"),
                        kind("permissions.txt", "cqlsh-list-permissions"),
                        kind("local.txt", "cql-system-local"),
                        kind("settings.txt", "cql-settings"),
                        kind("clients.txt", "cql-system-views"),
                        kind("partitions.txt", "cql-system-views"),
                        kind("status.txt", "nodetool-status"),
                        kind("describecluster.txt", "nodetool-describecluster"),
                        kind("info.txt", "nodetool-info"),
                        kind("tablestats.txt", "nodetool-tablestats"),
                        kind("tablestats.json", "nodetool-tablestats"),
                        kind("tpstats.txt", "nodetool-tpstats"),
                        kind("compactionstats.txt", "nodetool-compactionstats"),
                        kind("system.log", "system-log")),
                kinds);
    }

    @Test
    void whatIsWrongInTheSchemaFailsAndWhatIsRightDoesNot() {
        assertEquals(Set.of("legacy"), subjects("CHK-REPL-STRATEGY", Outcome.FAIL));
        assertEquals(Set.of("legacy"), subjects("CHK-DURABLE-WRITES", Outcome.FAIL));
        assertTrue(subjects("CHK-GC-GRACE", Outcome.FAIL).contains("legacy.events"));
        assertTrue(subjects("CHK-GC-GRACE", Outcome.FAIL).stream().noneMatch(name -> name.startsWith("billing")));
        assertTrue(says("CHK-UNSUPPORTED-FEATURES", Outcome.FAIL).contains("by_v"));
        assertTrue(says("CHK-UNSUPPORTED-FEATURES", Outcome.FAIL).contains("search_v"));
        assertTrue(!subjects("CHK-REPL-DC-MATCH", Outcome.FAIL).contains("billing"));
        assertTrue(outcomes("CHK-SYSTEM-AUTH-RF").contains(Outcome.FAIL), "one copy in SimpleStrategy");
    }

    @Test
    void whoMayDoTooMuchIsFound() {
        assertTrue(outcomes("CHK-SUPERUSER-DEFAULT").contains(Outcome.FAIL));
        assertTrue(says("CHK-ROLE-LEAST-PRIVILEGE", Outcome.FAIL).contains("wide"));
        assertTrue(!subjects("CHK-ROLE-LEAST-PRIVILEGE", Outcome.FAIL).contains("app"));
        assertTrue(outcomes("CHK-CLIENT-TLS").contains(Outcome.FAIL), "the driver connects in plain text");
        assertTrue(!outcomes("CHK-AUTH-METHOD").contains(Outcome.FAIL));
    }

    @Test
    void aHealthyNodeIsNotBlamed() {
        for (var check :
                List.of("CHK-NODES-UP", "CHK-THREADPOOL-BLOCKED", "CHK-COMPACTION-BACKLOG", "CHK-PARTITION-SIZE")) {
            assertTrue(!outcomes(check).contains(Outcome.FAIL), () -> check + ": " + of(check));
        }
        assertTrue(outcomes("CHK-THREADPOOL-BLOCKED").contains(Outcome.PASS));
    }

    private static CqlSession connect() {
        var options = DriverConfigLoader.programmaticBuilder()
                .withBoolean(DefaultDriverOption.METADATA_SCHEMA_ENABLED, false)
                .withDuration(DefaultDriverOption.REQUEST_TIMEOUT, Duration.ofSeconds(60))
                .build();
        return CqlSession.builder()
                .addContactPoint(new InetSocketAddress("127.0.0.1", 9042))
                .withLocalDatacenter("westeurope")
                .withAuthCredentials("cassandra", "cassandra")
                .withConfigLoader(options)
                .build();
    }

    private static void capture(Captures captures) throws IOException, InterruptedException {
        captures.describe("schema.cql", "DESCRIBE FULL SCHEMA");
        captures.cqlsh("roles.txt", "LIST ROLES");
        captures.cqlsh("permissions.txt", "LIST ALL PERMISSIONS");
        captures.cqlsh("local.txt", "SELECT cluster_name, data_center, rack, release_version FROM system.local");
        captures.cqlsh("settings.txt", "SELECT * FROM system_views.settings");
        captures.cqlsh(
                "clients.txt", "SELECT address, port, username, ssl_enabled, ssl_protocol FROM system_views.clients");
        captures.cqlsh("partitions.txt", "SELECT * FROM system_views.max_partition_size");
        captures.nodetool("status.txt", "status");
        captures.nodetool("describecluster.txt", "describecluster");
        captures.nodetool("info.txt", "info");
        captures.nodetool("tablestats.txt", "tablestats");
        captures.nodetool("tablestats.json", "tablestats", "-F", "json");
        captures.nodetool("tpstats.txt", "tpstats");
        captures.nodetool("compactionstats.txt", "compactionstats");
        Files.copy(captures.cassandra().log(), captures.folder().resolve("system.log"));
    }

    private static Analysis analyse(Path folder) throws IOException {
        var readings = new ArrayList<Reading>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                var bytes = Files.readAllBytes(file);
                var exhibit = new Exhibit(
                        file.getFileName().toString(),
                        Sha256.of(bytes),
                        bytes.length,
                        Files.getLastModifiedTime(file).toInstant(),
                        () -> Files.newInputStream(file));
                readings.addAll(ExhibitReader.read(exhibit, Stated.NOTHING));
            }
        }
        return Analyser.analyse(readings, Settings.of(BundledCatalog.read()), Map.of(), Instant.now());
    }

    private List<Observation> of(String check) {
        return analysis.observations().stream()
                .filter(observation -> observation.check().value().equals(check))
                .toList();
    }

    private Set<Outcome> outcomes(String check) {
        return of(check).stream().map(Observation::outcome).collect(Collectors.toSet());
    }

    private Set<String> subjects(String check, Outcome outcome) {
        return of(check).stream()
                .filter(observation -> observation.outcome() == outcome)
                .map(observation -> observation.subject().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String says(String check, Outcome outcome) {
        return of(check).stream()
                .filter(observation -> observation.outcome() == outcome)
                .map(observation -> observation.finding().says())
                .collect(Collectors.joining("\n"));
    }

    private static Map.Entry<String, Set<String>> kind(String file, String... kinds) {
        return Map.entry(file, new TreeSet<>(List.of(kinds)));
    }
}
