package muniment.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import muniment.assessment.Decision;
import muniment.assessment.EvidenceOnFile;
import muniment.catalog.Sha256;
import muniment.catalog.StatementId;
import muniment.journal.Content;
import muniment.journal.Evidence;
import muniment.journal.Person;
import muniment.journal.Scope;
import muniment.journal.Times;
import muniment.signing.Existing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvidenceJobsTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path home;

    private Session session;
    private Set<StatementId> obligations;
    private byte[] bytes;
    private Path source;

    @BeforeEach
    void open() throws Exception {
        session = Desk.at(Workplace.in(home, NOON))
                .create(home.resolve("a.muniment"), Scope.of("A", "c"), Map.of(), new Person("Dana", ""));
        obligations =
                Set.of(session.snapshot().catalog().obligations().getFirst().id());
        bytes = new byte[3_000_000];
        new Random(7).nextBytes(bytes);
        source = Files.write(home.resolve("traffic.bin"), bytes);
    }

    @AfterEach
    void close() throws Exception {
        session.close();
    }

    private RecordFile record(Incoming incoming) {
        return new RecordFile(session, incoming, "", Provenance.UNKNOWN, obligations);
    }

    private List<Evidence> onFile() {
        return session.snapshot().assessment().evidence().stream()
                .map(EvidenceOnFile::evidence)
                .toList();
    }

    @Test
    void whatWasRecordedComesOutAgainByteForByte() throws Exception {
        var steps = new ArrayList<Long>();
        var decision = record(Incoming.of(source)).run((done, _, _) -> steps.add(done));
        var content = new Content.File(Sha256.of(bytes), "traffic.bin", "application/octet-stream", bytes.length);
        assertInstanceOf(Decision.Accepted.class, decision);
        assertEquals(
                List.of(new Evidence(
                        "traffic.bin",
                        content,
                        Times.received(NOON.instant()),
                        Provenance.UNKNOWN.custody(),
                        Provenance.UNKNOWN.sample())),
                onFile());
        assertEquals(steps.stream().sorted().toList(), steps);
        assertEquals((long) bytes.length, steps.getLast());

        var out = home.resolve("out.bin");
        new ExtractEvidence(session, content, out, Existing.KEEP).run(Progress.unwatched());
        assertArrayEquals(bytes, Files.readAllBytes(out));
    }

    @Test
    void whenRecordingIsCancelledThenNothingCounts() {
        Progress cancelling = (done, _, _) -> {
            if (done > 0) {
                throw new CancellationException();
            }
        };
        assertThrows(
                CancellationException.class, () -> record(Incoming.of(source)).run(cancelling));
        assertEquals(List.of(), onFile());
    }

    @Test
    void whenAFileIsThereThenExtractingKeepsItUnlessToldOtherwise() throws Exception {
        record(Incoming.of("note.txt", "hello".getBytes())).run(Progress.unwatched());
        var content = (Content.File) onFile().getFirst().content();
        var out = Files.writeString(home.resolve("out.txt"), "mine");
        var problem = assertThrows(
                FileProblem.class,
                () -> new ExtractEvidence(session, content, out, Existing.KEEP).run(Progress.unwatched()));
        assertEquals(FileProblem.Kind.EXISTS, problem.kind());
        assertEquals("mine", Files.readString(out));
        new ExtractEvidence(session, content, out, Existing.REPLACE).run(Progress.unwatched());
        assertEquals("hello", Files.readString(out));
    }

    @Test
    void whenBytesAreUnknownThenExtractingLeavesNothing() throws Exception {
        var unknown = new Content.File(Sha256.of("unknown"), "x", "text/plain", 1);
        var out = home.resolve("out");
        assertThrows(
                Exception.class,
                () -> new ExtractEvidence(session, unknown, out, Existing.KEEP).run(Progress.unwatched()));
        assertFalse(Files.exists(out));
        try (var left = Files.list(home)) {
            assertTrue(left.noneMatch(file -> file.toString().endsWith(".part")));
        }
    }

    @Test
    void whenTheSourceIsNoFileThenItIsSaidSo() {
        assertEquals(
                FileProblem.Kind.NOT_A_FILE,
                assertThrows(FileProblem.class, () -> Incoming.of(home)).kind());
        assertEquals(
                FileProblem.Kind.NOT_FOUND,
                assertThrows(FileProblem.class, () -> Incoming.of(home.resolve("none")))
                        .kind());
    }

    @Test
    void theKindOfAFileIsToldByItsBytesBeforeItsName() {
        var json = "{\"a\": 1}".getBytes();
        var binary = new byte[] {0, 1, 2, (byte) 0xff};
        assertEquals("application/json", MediaTypes.of("cluster.JSON", json));
        assertEquals("text/plain", MediaTypes.of("nodetool-status.txt", json));
        assertEquals("application/pdf", MediaTypes.of("a.txt", "%PDF-1.7\n".getBytes()));
        assertEquals("application/octet-stream", MediaTypes.of("a.json", binary));
        assertEquals("text/plain", MediaTypes.of("empty", new byte[0]));
        assertEquals("text/csv", MediaTypes.of("m.csv", "a;b\u00e4".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertEquals("application/zip", MediaTypes.of("a.zip", new byte[] {'P', 'K', 3, 4}));
    }
}
