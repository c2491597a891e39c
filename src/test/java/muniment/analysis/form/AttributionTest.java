package muniment.analysis.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which node an output is taken for where several nodes' outputs stand in one text. */
final class AttributionTest {
    private static final String FIRST = "pending tasks: 1\n- ks.t: 1\n\n";
    private static final String SECOND = "pending tasks: 2\n- ks.t: 2\n\n";

    static List<Arguments> texts() {
        return List.of(
                Arguments.of(
                        "$ nodetool -h 10.0.0.4 compactionstats",
                        "$ nodetool -h 10.0.0.5 compactionstats",
                        List.of("10.0.0.4", "10.0.0.5")),
                Arguments.of(
                        "me@jump:~$ nodetool -h 10.0.0.4 -p 7199 compactionstats",
                        "me@jump:~$ nodetool --host cass-2.example.com compactionstats",
                        List.of("10.0.0.4", "cass-2.example.com")),
                Arguments.of(
                        "$ nodetool -h 10.0.0.4 compactionstats",
                        "$ nodetool compactionstats",
                        List.of("10.0.0.4", "-")),
                Arguments.of(
                        "$ nodetool -h 10.0.0.4 compactionstats",
                        "$ nodetool -h localhost compactionstats",
                        List.of("10.0.0.4", "-")),
                Arguments.of(
                        "$ ssh me@10.0.0.4 nodetool compactionstats",
                        "$ ssh -q 10.0.0.5 nodetool compactionstats",
                        List.of("10.0.0.4", "10.0.0.5")),
                Arguments.of(
                        "$ nodetool -h 2001:db8::4 compactionstats",
                        "$ df -h /var/lib/cassandra",
                        List.of("2001:db8::4", "2001:db8::4")),
                Arguments.of("===== 10.0.0.4 =====", "# node 10.0.0.5", List.of("10.0.0.4", "10.0.0.5")),
                Arguments.of(
                        "10.0.0.4 | CHANGED | rc=0 >>",
                        "10.0.0.5 | SUCCESS | rc=0 >>",
                        List.of("10.0.0.4", "10.0.0.5")),
                Arguments.of("==> 10.0.0.4/cs.txt <==", "==> 10.0.0.5/cs.txt <==", List.of("10.0.0.4", "10.0.0.5")),
                Arguments.of("10.0.0.4", "10.0.0.5", List.of("10.0.0.4", "10.0.0.5")),
                Arguments.of("10.0.0.4\nsome other words", "10.0.0.5", List.of("-", "10.0.0.5")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyOutputIsThatOfTheNodeNamedAboveIt(String above, String between, List<String> nodes) {
        var text = above + "\n" + FIRST + between + "\n" + SECOND;
        assertEquals(
                nodes,
                ExhibitOf.readings(text).stream()
                        .map(reading -> reading.circumstances().ofNode().orElse("-"))
                        .toList());
    }
}
