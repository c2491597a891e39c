package muniment.analysis;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import muniment.analysis.form.ExhibitReader;
import muniment.analysis.form.Stated;
import muniment.analysis.reading.Exhibit;
import muniment.catalog.Sha256;

/**
 * Measures how fast artefacts are read, beside {@code grep -c} on the same bytes: {@code ./mvnw -q test-compile
 * -Pbenchmark}, which gives it 512 MB of heap. Not a test; the figures depend on the machine.
 */
public final class ReaderBenchmark {
    private static final List<Integer> SIZES = List.of(10, 20, 50, 100);
    private static final long MEGABYTE = 1 << 20;

    private final Path directory;

    private ReaderBenchmark(Path directory) {
        this.directory = directory;
    }

    /** Writes the n-th part of an artefact. */
    @FunctionalInterface
    private interface Part {
        void write(Writer out, int number) throws IOException;
    }

    /** An artefact that can be of any size: what stands before its parts, between and behind. */
    private record Artefact(String before, Part part, String after, int largest) {
        Artefact(String before, Part part, String after) {
            this(before, part, after, Integer.MAX_VALUE);
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var directory = Files.createTempDirectory(Path.of("target"), "bench");
        say("heap limit %d MB", Runtime.getRuntime().maxMemory() / MEGABYTE);
        say("%-18s %6s %10s %8s %10s %8s %8s", "artefact", "MB", "read MB/s", "s", "grep MB/s", "facts", "peak MB");
        for (var artefact : artefacts().entrySet()) {
            for (var size : SIZES) {
                if (size <= artefact.getValue().largest()) {
                    new ReaderBenchmark(directory).measure(artefact.getKey(), artefact.getValue(), size);
                }
            }
        }
        Files.delete(directory);
    }

    private void measure(String name, Artefact artefact, int megabytes) throws IOException, InterruptedException {
        var file = directory.resolve(name);
        write(artefact, file, megabytes * MEGABYTE);
        var size = Files.size(file) / (double) MEGABYTE;
        var grep = seconds(new ProcessBuilder("grep", "-c", "a", file.toString()));
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        var exhibit = new Exhibit(name, Sha256.of(name), Files.size(file), null, () -> Files.newInputStream(file));
        var start = System.nanoTime();
        var readings = ExhibitReader.read(exhibit, Stated.NOTHING);
        var read = (System.nanoTime() - start) / 1e9;
        var facts =
                readings.stream().mapToInt(reading -> reading.facts().size()).sum();
        var peak = pools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        say(
                "%-18s %6.0f %10.1f %8.2f %10.1f %8d %8d %s",
                name,
                size,
                size / read,
                read,
                size / grep,
                facts,
                peak / MEGABYTE,
                readings.isEmpty() ? "NOT RECOGNISED" : readings.getFirst().remarks());
        Files.delete(file);
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .toList();
    }

    private static double seconds(ProcessBuilder command) throws IOException, InterruptedException {
        var start = System.nanoTime();
        command.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void write(Artefact artefact, Path file, long size) throws IOException {
        long written = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(artefact.before());
            var counting = new java.io.StringWriter();
            for (int number = 0; written < size; number++) {
                counting.getBuffer().setLength(0);
                artefact.part().write(counting, number);
                out.append(counting.getBuffer());
                written += counting.getBuffer().length();
            }
            out.write(artefact.after());
        }
    }

    private static Map<String, Artefact> artefacts() throws IOException {
        var artefacts = new LinkedHashMap<String, Artefact>();
        artefacts.put("tablestats.txt", tablestats());
        artefacts.put("tablestats.json", tablestatsJson());
        artefacts.put("system.log", log());
        artefacts.put("logs.csv", csv());
        artefacts.put("permissions.txt", grid());
        artefacts.put("schema.cql", schema());
        artefacts.put("metrics.json", metrics());
        return artefacts;
    }

    private static Artefact tablestats() throws IOException {
        var lines = Files.readAllLines(Path.of("src/test/resources/samples/nodetool/5.0/tablestats.txt"));
        int first = 0;
        while (!lines.get(first).strip().startsWith("Table: ")) {
            first++;
        }
        int end = first + 1;
        while (!lines.get(end).isBlank()) {
            end++;
        }
        var block = String.join("\n", lines.subList(first + 1, end));
        return new Artefact(
                "Total number of tables: 100000\n----------------\nKeyspace: big\n\tRead Count: 0\n\tWrite Count: 0\n",
                (out, number) -> out.write("\t\tTable: t" + number + "\n" + block + "\n\n"),
                "----------------\n");
    }

    /** One document is one value: it is read as a whole, and refused beyond 24 MB. */
    private static Artefact tablestatsJson() throws IOException {
        var sample = new ObjectMapper()
                .readTree(Path.of("src/test/resources/samples/nodetool/5.0/tablestats.json")
                        .toFile());
        var keyspace = sample.path("legacy").toPrettyString();
        return new Artefact(
                "{\"total_number_of_tables\": 100000",
                (out, number) -> out.write(",\n\"ks" + number + "\": " + keyspace),
                "}\n",
                20);
    }

    private static Artefact log() {
        return new Artefact(
                "",
                (out, number) -> {
                    var day = 1 + number / 20_000 % 28;
                    out.write(
                            "INFO  [main] 2026-03-%02d 10:00:00,%03d Gossiper.java:%d - Waiting for gossip to settle after start of node %d\n"
                                    .formatted(day, number % 1000, number % 900, number));
                    if (number % 50 == 0) {
                        out.write(
                                "WARN  [ReadStage-2] 2026-03-%02d 10:00:01,000 ReadCommand.java:500 - Read 10 live rows and %d tombstone cells for query SELECT * FROM ks.t%d LIMIT 10; token 1 (see tombstone_warn_threshold)\n"
                                        .formatted(day, 1000 + number % 500, number % 90));
                    }
                },
                "");
    }

    private static Artefact csv() {
        return new Artefact(
                "TimeGenerated,Level,AddressIp,SourceFile,Message\n",
                (out, number) -> out.write(
                        "2026-03-%02dT10:00:00.000Z,WARN,10.0.0.%d,BatchStatement.java,\"Batch for [ks.t%d] is of size 6.740KiB, exceeding specified threshold of 5.000KiB by 1.740KiB.\"\n"
                                .formatted(1 + number / 20_000 % 28, number % 9, number % 90)),
                "");
    }

    private static Artefact grid() {
        return new Artefact(
                "cqlsh> LIST ALL PERMISSIONS;\n\n role     | username | resource             | permission\n----------+----------+----------------------+------------\n",
                (out, number) -> out.write(" app%-5d | app%-5d | <table ks.t%07d> |     SELECT\n"
                        .formatted(number % 90_000, number % 90_000, number)),
                "\n");
    }

    private static Artefact schema() {
        return new Artefact(
                "CREATE KEYSPACE ks WITH replication = {'class': 'NetworkTopologyStrategy', 'dc1': '3'}  AND durable_writes = true;\n",
                (out, number) ->
                        out.write("\nCREATE TABLE ks.t" + number + " (\n    id uuid,\n    at timestamp,\n    v text,\n"
                                + "    PRIMARY KEY (id, at)\n) WITH CLUSTERING ORDER BY (at DESC)\n    AND compaction = {'class':"
                                + " 'org.apache.cassandra.db.compaction.SizeTieredCompactionStrategy', 'max_threshold': '32'}\n"
                                + "    AND default_time_to_live = 0\n    AND gc_grace_seconds = 864000;\n"),
                "");
    }

    private static Artefact metrics() {
        return new Artefact(
                "{\"cost\":0,\"timespan\":\"2026-03-01T00:00:00Z/2026-03-08T00:00:00Z\",\"interval\":\"PT1H\",\"value\":["
                        + "{\"id\":\"/x\",\"name\":{\"value\":\"other\"},\"unit\":\"Percent\",\"timeseries\":[]}",
                (out, number) -> {
                    out.write(
                            ",\n{\"id\":\"/subscriptions/s/resourceGroups/r/providers/Microsoft.DocumentDB/cassandraClusters/c\",\"type\":\"Microsoft.Insights/metrics\",\"name\":{\"value\":\"total_cpu\"},\"unit\":\"Percent\",\"timeseries\":[{\"metadatavalues\":[{\"name\":{\"value\":\"address\"},\"value\":\"10.0.%d.%d\"}],\"data\":["
                                    .formatted(number / 250 % 250, number % 250));
                    for (int hour = 0; hour < 168; hour++) {
                        out.write("%s{\"timeStamp\":\"2026-03-%02dT%02d:00:00Z\",\"average\":%d.5}"
                                .formatted(hour == 0 ? "" : ",", 1 + hour / 24, hour % 24, 20 + hour % 40));
                    }
                    out.write("]}]}");
                },
                "]}");
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
