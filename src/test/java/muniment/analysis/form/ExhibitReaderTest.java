package muniment.analysis.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import muniment.analysis.fact.LoadFact;
import muniment.analysis.fact.NodeFact;
import muniment.analysis.reading.Circumstances;
import muniment.analysis.reading.Exhibit;
import muniment.analysis.reading.Found;
import muniment.analysis.reading.Recognition;
import muniment.catalog.ArtefactId;
import muniment.observation.Capture;
import muniment.observation.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ExhibitReaderTest {
    private static final String VERSION = "ReleaseVersion: 4.1.10";
    private static final Found RELEASE = new Found(new NodeFact.DatabaseVersion("4.1.10", List.of()), Place.line(2));

    static Stream<Arguments> encodings() {
        var text = "\r\n" + VERSION + "\r\n";
        return Stream.of(
                Arguments.of("UTF-8", text.getBytes(StandardCharsets.UTF_8)),
                Arguments.of("UTF-8 with mark", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("UTF-16LE with mark", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("UTF-16BE with mark", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE)),
                Arguments.of("UTF-16LE", text.getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("UTF-16BE", text.getBytes(StandardCharsets.UTF_16BE)),
                Arguments.of("LF", ("\n" + VERSION).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("CR", ("\r" + VERSION + "\r").getBytes(StandardCharsets.UTF_8)),
                Arguments.of("CRCRLF", ("\r\r\n" + VERSION + "\r\r\n").getBytes(StandardCharsets.UTF_8)),
                Arguments.of("colours", ("\n\u001b[1;32m" + VERSION + "\u001b[0m\n").getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void everyEncodingAndLineEndIsRead(String name, byte[] bytes) {
        assertEquals(List.of(RELEASE), ExhibitOf.facts(ExhibitOf.readings(ExhibitOf.bytes(name, bytes))));
    }

    @Test
    void aTextThatIsNotUtf8IsReadWithARemark() {
        var reading = ExhibitOf.readings(
                        ExhibitOf.bytes("a.txt", ("\n" + VERSION + "\n§").getBytes(Charset.forName("windows-1252"))))
                .getFirst();
        assertEquals(List.of(RELEASE), reading.facts());
        assertEquals(
                List.of(
                        "It is not written in UTF-8; it was read as Windows-1252, so letters outside ASCII may be wrong."),
                reading.remarks());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%PDF-1.7\n", "PK\u0003\u0004", "\u0089PNG\r\n", "\u001f\u008b\u0008", "\u0000\u0001\u0002"})
    void whatIsNoTextHasNoReading(String start) {
        var bytes = (start + "\n" + VERSION + "\n").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(List.of(), ExhibitOf.readings(ExhibitOf.bytes("version.txt", bytes)));
    }

    @Test
    void severalOutputsInOneFileAreSeveralReadings() {
        var readings = ExhibitOf.readings("""
                PS C:\\captures> nodetool -h 10.0.0.4 version
                ReleaseVersion: 4.1.10
                nodetool rc=0
                PS C:\\captures> nodetool --host 10.0.0.5 compactionstats
                pending tasks: 0

                WARNING: This command group is in preview.
                {"ThreadPools": {}, "DroppedMessage": {"READ_REQ": 7}}{"ThreadPools":
                 {}, "DroppedMessage": {"READ_REQ": 8}} $ nodetool compactionstats
                [root@node6 ~]# nodetool compactionstats
                pending tasks: 3
                """);
        assertEquals(
                List.of(
                        "nodetool-version",
                        "nodetool-compactionstats",
                        "nodetool-tpstats",
                        "nodetool-tpstats",
                        "nodetool-compactionstats"),
                ExhibitOf.kinds(readings));
        assertEquals(
                List.of(
                        new Found(new NodeFact.DatabaseVersion("4.1.10", List.of()), Place.line(2)),
                        new Found(new LoadFact.PendingCompactions(0), Place.line(5)),
                        new Found(new LoadFact.Dropped("READ_REQ", 7), Place.pointer("/DroppedMessage/READ_REQ")),
                        new Found(new LoadFact.Dropped("READ_REQ", 8), Place.pointer("/DroppedMessage/READ_REQ")),
                        new Found(new LoadFact.PendingCompactions(3), Place.line(11))),
                ExhibitOf.facts(readings));
        assertEquals("10.0.0.4", readings.get(0).circumstances().node());
        assertEquals("10.0.0.5", readings.get(1).circumstances().node());
    }

    @Test
    void aLineInBracketsIsNotTakenForJson() {
        assertEquals(
                List.of("nodetool-version"), ExhibitOf.kinds(ExhibitOf.readings("[{ not json\n" + VERSION + "\n")));
    }

    @Test
    void theAnswerOfAnInvokedCommandIsReadAtItsPointer() {
        var reading = ExhibitOf.readings("""
                        [{"value": 1}, {"commandErrorOutput": "", "exitCode": 0, "host": "10.0.0.4",
                          "commandOutput": "pending tasks: 5\\n\\n"}]
                        """).getFirst();
        assertEquals(
                List.of(new Found(new LoadFact.PendingCompactions(5), Place.pointer("/1/commandOutput"))),
                reading.facts());
        assertEquals("10.0.0.4", reading.circumstances().node());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"commandOutput\": \"pending tasks: 5\\\\n\\\\n\"}",
                "{\"commandOutput\": [\"pending tasks: 5\", \"\"]}",
                "{\"properties\": {\"commandOutput\": \"pending tasks: 5\"}}",
                "{\"command\": \"nodetool\", \"result\": \"pending tasks: 5\", \"status\": \"Finished\"}",
            })
    void everyFormOfAnAnswerIsRead(String answer) {
        assertEquals(
                List.of(new LoadFact.PendingCompactions(5)),
                ExhibitOf.facts(ExhibitOf.readings(answer)).stream()
                        .map(Found::fact)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"commandOutput\": \"pending tasks: 5\", \"exitCode\": 1}",
                "{\"commandOutput\": \"pending tasks: 5\", \"commandErrorOutput\": \"refused\"}",
                "{\"command\": \"nodetool\", \"result\": \"pending tasks: 5\", \"status\": \"Failed\"}",
                "{\"command\": \"nodetool\", \"arguments\": {\"compactionstats\": \"\"}, \"commandId\": \"7\","
                        + " \"status\": \"Failed\"}",
            })
    void aCommandThatFailedIsNoEvidence(String answer) {
        var readings = ExhibitOf.readings(answer);
        assertEquals(List.of("nodetool-compactionstats"), ExhibitOf.kinds(readings));
        assertEquals(List.of(), ExhibitOf.facts(readings));
        assertEquals(1, readings.getFirst().remarks().size());
    }

    @Test
    void aCommandThatCouldNotConnectIsRemarkedUpon() {
        var readings = ExhibitOf.readings("""
                $ nodetool -p 7199 status
                nodetool: Failed to connect to '127.0.0.1:7199' - ConnectException: 'Connection refused'.
                """);
        assertEquals(List.of("nodetool-status"), ExhibitOf.kinds(readings));
        assertEquals(List.of(), ExhibitOf.facts(readings));
        assertEquals(1, readings.getFirst().remarks().size());
    }

    @Test
    void ofAListThatIsCutWhatIsWholeCounts() {
        var readings = ExhibitOf.readings("""
                [{"ThreadPools": {}, "DroppedMessage": {"READ_REQ": 7}},
                 {"ThreadPools": {}, "DroppedMessage": {"READ_REQ": 8
                """);
        assertEquals(
                List.of(new Found(new LoadFact.Dropped("READ_REQ", 7), Place.pointer("/0/DroppedMessage/READ_REQ"))),
                ExhibitOf.facts(readings));
        assertTrue(readings.getFirst().remarks().getFirst().contains("damaged or ends in the middle"));
    }

    @Test
    void aKeyThatStandsTwiceSpoilsTheDocument() {
        var readings = ExhibitOf.readings("""
                [{"ThreadPools": {}, "DroppedMessage": {"READ_REQ": 7}},
                 {"ThreadPools": {}, "DroppedMessage": {"READ_REQ": 0, "READ_REQ": 8}}]
                """);
        assertEquals(List.of(), ExhibitOf.facts(readings));
        assertTrue(readings.getFirst().remarks().getFirst().contains("stands twice"));
    }

    @Test
    void whatAPersonStatedCountsMore() throws IOException {
        var captured = Instant.parse("2026-05-31T08:00:00Z");
        var stated = new Stated(null, "prod", "10.0.0.9", captured);
        var exhibit = ExhibitOf.bytes("10.0.0.4-version.txt", VERSION.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                new Circumstances("prod", "10.0.0.9", new Capture(captured, Capture.Basis.STATED)),
                ExhibitReader.read(exhibit, stated).getFirst().circumstances());
    }

    @Test
    void theFileTellsTheNodeAndTheTimeWhereNothingElseDoes() {
        var written = Instant.parse("2026-05-31T08:00:00Z");
        var plain = ExhibitOf.text(VERSION);
        var exhibit =
                new Exhibit("captures/10.0.0.4-version.txt", plain.digest(), plain.size(), written, plain.bytes());
        assertEquals(
                new Circumstances(null, "10.0.0.4", new Capture(written, Capture.Basis.FILE)),
                ExhibitOf.readings(exhibit).getFirst().circumstances());
    }

    @Test
    void aKindThatWasStatedInVainIsRemarkedUpon() throws IOException {
        var kind = new ArtefactId("nodetool-status");
        var reading = ExhibitReader.read(ExhibitOf.text(VERSION), new Stated(kind, null, null, null))
                .getFirst();
        assertEquals(new Recognition(kind, Recognition.Confidence.STATED, "A person said so."), reading.recognition());
        assertEquals(List.of(), reading.facts());
        assertEquals(List.of("Nothing in it can be read as nodetool-status."), reading.remarks());
    }
}
