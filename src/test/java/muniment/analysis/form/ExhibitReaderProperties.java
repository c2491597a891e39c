package muniment.analysis.form;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

final class ExhibitReaderProperties {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final List<String> PARTS = List.of(
            "Datacenter: dc1\n=====\nStatus=Up/Down\n|/ State=Normal\n--  Address  Load  Tokens  Owns  Host ID  Rack\n",
            "UN  10.0.0.4  1 KiB  16  ?  da5c44bd-8b65-402c-8c9a-3fa15da4d397  rack1\n",
            "Keyspace : ks\n\tRead Count: 1\n\t\tTable: t\n\t\tSSTable count: 1\n",
            "\t\tCompacted partition maximum bytes: 99999999999999999999999999\n\n",
            "Pool Name  Active Pending Completed Blocked All time blocked\nReadStage 0 0 0 0 0\n\n",
            "Message type  Dropped  50%\nREAD 1 N/A\n",
            "ks/t histograms\nPercentile  SSTables  Write Latency  Read Latency\n50% 1 NaN -1\nMax 1 2 3\n",
            "pending tasks: 3\n",
            "Mode: NORMAL\nNot sending any streams.\n",
            "/10.0.0.4\n  generation:1\n  STATUS:1:NORMAL,2\n",
            "Cluster Information:\n\tName: c\n\tSchema versions:\n\t\tx: [10.0.0.4\n",
            "ID : da5c44bd-8b65-402c-8c9a-3fa15da4d397\nGossip active : true\nUptime (seconds) : -5\n",
            "{\"value\": [{\"commandOutput\": \"pending tasks: 3\\n\"}, ",
            "[[[[{\"ThreadPools\": {\"a\": null}}]]]]",
            "{\"ks\": {\"read_count\": 1, \"tables\": {\"t\": {\"local_read_count\": 1e999}}}}",
            "legacy:\n  write_latency_ms: 1\n  tables: &a [*a, *a]\n  write_count: 1\n",
            "$ nodetool status\n",
            "cqlsh> SELECT * FROM system_views.clients;\n",
            "\u001b[31mred\u001b]0;title\u0007\n",
            "error: refused\n-- StackTrace --\n");

    @Provide
    Arbitrary<List<String>> parts() {
        return Arbitraries.of(PARTS).list().ofMaxSize(12);
    }

    @Property(tries = 150)
    void anyBytesAreRead(@ForAll byte[] bytes) {
        ends(bytes);
    }

    @Property(tries = 150)
    void anyTextIsRead(@ForAll String text) {
        ends(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 300)
    void outputsThatAreMixedAndCutAreRead(
            @ForAll("parts") List<String> parts, @ForAll @IntRange(max = 2000) int cut, @ForAll char strange) {
        var text = String.join("", parts);
        var at = Math.min(cut, text.length());
        ends(text.substring(0, at).getBytes(StandardCharsets.UTF_8));
        ends((text.substring(0, at) + strange + text.substring(at)).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 12)
    void partsThatRepeatWithoutEndAreRead(@ForAll @IntRange(max = 19) int part) {
        ends(PARTS.get(part).repeat(3000).getBytes(StandardCharsets.UTF_8));
        ends(PARTS.get(part).replace("\n", " ").repeat(3000).getBytes(StandardCharsets.UTF_8));
    }

    private static void ends(byte[] bytes) {
        var readings = assertTimeoutPreemptively(LONG, () -> ExhibitOf.readings(ExhibitOf.bytes("10.txt", bytes)));
        assertTrue(readings.stream()
                .noneMatch(reading -> reading.remarks().stream()
                        .anyMatch(remark -> remark.contains("Exception") && remark.contains("nothing of"))));
    }
}
