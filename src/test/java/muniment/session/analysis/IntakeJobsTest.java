package muniment.session.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import muniment.analysis.Analyser;
import muniment.analysis.Analysis;
import muniment.analysis.form.Stated;
import muniment.analysis.reading.Circumstances;
import muniment.analysis.reading.Exhibit;
import muniment.analysis.reading.Reading;
import muniment.analysis.reading.Recognition;
import muniment.assessment.Decision;
import muniment.catalog.ArtefactId;
import muniment.catalog.CheckId;
import muniment.catalog.Sha256;
import muniment.catalog.StatementId;
import muniment.journal.Person;
import muniment.journal.Scope;
import muniment.observation.Capture;
import muniment.observation.Citation;
import muniment.observation.Finding;
import muniment.observation.Grounds;
import muniment.observation.Measurement;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import muniment.observation.Place;
import muniment.observation.Subject;
import muniment.observation.Threshold;
import muniment.session.Desk;
import muniment.session.FileProblem;
import muniment.session.Progress;
import muniment.session.Session;
import muniment.session.Workplace;
import muniment.text.Phrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IntakeJobsTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final ArtefactId LIST = new ArtefactId("az-backup-list");
    private static final Instant TAKEN = Instant.parse("2026-02-28T06:00:00Z");

    @TempDir
    Path home;

    private Session session;

    @BeforeEach
    void open() throws Exception {
        session = Desk.at(Workplace.in(home, NOON))
                .create(home.resolve("a.muniment"), Scope.of("A", "c"), Map.of(), new Person("Dana", ""));
    }

    @AfterEach
    void close() throws Exception {
        session.close();
    }

    private static Exhibit exhibit(String name, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Exhibit(name, Sha256.of(bytes), bytes.length, null, () -> new ByteArrayInputStream(bytes));
    }

    private static FileIntake read(Exhibit exhibit) {
        var circumstances = new Circumstances("orders", null, new Capture(TAKEN, Capture.Basis.INSIDE));
        var reading = new Reading(
                exhibit,
                new Recognition(LIST, Recognition.Confidence.CERTAIN, "it says so"),
                circumstances,
                List.of(),
                List.of());
        return new FileIntake(exhibit, Stated.NOTHING, List.of(reading), null);
    }

    private static Observation saw(Exhibit exhibit, String says) {
        return new Observation(
                new CheckId("CHK-BACKUP-RECENT"),
                Outcome.FAIL,
                Subject.CLUSTER,
                new Finding(says, Measurement.NONE, new Threshold("interval 24 hours", List.of(), false)),
                new Grounds(
                        List.of(new Citation(exhibit.digest(), LIST, exhibit.name(), Place.line(1))),
                        new Capture(TAKEN, Capture.Basis.INSIDE),
                        Analyser.VERSION),
                List.of());
    }

    private Intake intake(Observation observation, Exhibit... exhibits) {
        var files = List.of(exhibits).stream().map(IntakeJobsTest::read).toList();
        var readings = files.stream().flatMap(file -> file.readings().stream()).toList();
        return new Intake(files, new Analysis(readings, List.of(observation), List.of()), Terms.of(session));
    }

    @Test
    void whatIsNotRecognisedIsSaidAndNothingIsKept() {
        var garbage = exhibit("garbage.bin", "\u0000\u0001");
        var intake = new AnalyseFiles(List.of(Handed.of(garbage)), Terms.of(session)).run(Progress.unwatched());
        assertEquals(
                List.of(new FileIntake(
                        garbage, Stated.NOTHING, List.of(), Phrase.of("session.not-recognised", "garbage.bin"))),
                intake.files());
        assertEquals(List.of(), session.snapshot().assessment().evidence());
    }

    @Test
    void anAnalysisCanBeCancelled() {
        var job = new AnalyseFiles(List.of(Handed.of(exhibit("a", "x"))), Terms.of(session));
        assertThrows(
                CancellationException.class,
                () -> job.run((_, _, _) -> {
                    throw new CancellationException();
                }));
    }

    @Test
    void anIntakeIsKeptInOneStepThatCanBeUndone() throws Exception {
        var exhibit = exhibit("zip/backups.json", "[]");
        var decision = new RecordIntake(session, intake(saw(exhibit, "too old"), exhibit)).run(Progress.unwatched());
        assertInstanceOf(Decision.Accepted.class, decision);
        var assessment = session.snapshot().assessment();
        var onFile = assessment.evidence().getFirst();
        assertEquals("backups.json", onFile.evidence().title());
        assertEquals(TAKEN, onFile.evidence().times().captured());
        assertTrue(onFile.evidence().custody().obtained().contains("az managed-cassandra"));
        assertTrue(onFile.obligations().contains(new StatementId("backup.policy")));
        assertTrue(session.files().holds(exhibit.digest()));
        assertEquals(1, assessment.observations().size());
        session.undo().join();
        assertEquals(List.of(), session.snapshot().assessment().evidence());
        assertEquals(List.of(), session.snapshot().assessment().observations());
    }

    @Test
    void whatIsOnFileAlreadyIsNotRecordedTwice() throws Exception {
        var exhibit = exhibit("backups.json", "[]");
        new RecordIntake(session, intake(saw(exhibit, "too old"), exhibit)).run(Progress.unwatched());
        new RecordIntake(session, intake(saw(exhibit, "too old"), exhibit)).run(Progress.unwatched());
        var assessment = session.snapshot().assessment();
        assertEquals(1, assessment.evidence().size());
        assertEquals(2, assessment.analyses().size());
        assertEquals(1, assessment.observations().size());
    }

    @Test
    void aFileThatChangedMeanwhileIsNotKept() {
        var exhibit = exhibit("backups.json", "[]");
        var changed = new Exhibit(
                exhibit.name(),
                exhibit.digest(),
                exhibit.size(),
                null,
                () -> new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)));
        var problem = assertThrows(
                FileProblem.class,
                () -> new RecordIntake(session, intake(saw(changed, "too old"), changed)).run(Progress.unwatched()));
        assertEquals(FileProblem.Kind.CHANGED, problem.kind());
        assertEquals(List.of(), session.snapshot().assessment().evidence());
    }

    @Test
    void whatIsTooLongForTheJournalIsCutWhereOneSeesIt() throws Exception {
        var exhibit = exhibit("n".repeat(1_500) + ".json", "[]");
        new RecordIntake(session, intake(saw(exhibit, "s".repeat(9_000)), exhibit)).run(Progress.unwatched());
        var kept = session.snapshot().assessment().observations().getFirst().observation();
        assertEquals("s".repeat(3_999) + "\u2026", kept.finding().says());
        assertEquals(
                "n".repeat(999) + "\u2026",
                kept.grounds().citations().getFirst().name());
    }

    @Test
    void anIntakeWithoutAFileIsJudgedAnew() {
        var one = exhibit("one.json", "[1]");
        var two = exhibit("two.json", "[2]");
        var only = intake(saw(one, "too old"), one, two).only(Set.of(two));
        assertEquals(
                List.of(two), only.files().stream().map(FileIntake::exhibit).toList());
        assertTrue(only.analysis().observations().stream()
                .noneMatch(observation -> observation.finding().says().equals("too old")));
    }

    @Test
    void anAnalysisThatNothingExplainsIsFoundOut() throws Exception {
        var exhibit = exhibit("backups.json", "no backups at all");
        new RecordIntake(session, intake(saw(exhibit, "never said by any check"), exhibit)).run(Progress.unwatched());
        var again = new Reperform(session).run(Progress.unwatched());
        assertEquals(1, again.size());
        var differs = assertInstanceOf(
                Reperformance.Result.Differs.class, again.getFirst().result());
        assertEquals(Set.of(Reperformance.Reason.UNEXPLAINED), differs.reasons());
        assertTrue(differs.differences().stream()
                .flatMap(difference -> difference.recorded().stream())
                .anyMatch(observation -> observation.finding().says().equals("never said by any check")));
    }

    @Test
    void anAnalysisDoneAgainOnTheSameBytesIsTheSame() throws Exception {
        var exhibit = exhibit("backups.json", "no backups at all");
        var terms = Terms.of(session);
        var nothing = Analyser.analyse(List.of(), terms.settings(), terms.traits(), terms.now());
        var file = read(exhibit);
        var intake = new Intake(List.of(file), new Analysis(file.readings(), nothing.observations(), List.of()), terms);
        new RecordIntake(session, intake).run(Progress.unwatched());
        assertTrue(new Reperform(session).run(Progress.unwatched()).getFirst().same());
    }

    @Test
    void anUnreadableFileIsSaid() {
        var broken = new Exhibit("broken.json", Sha256.of("x"), 1, null, () -> {
            throw new IOException("the disk says no");
        });
        assertThrows(IOException.class, () -> broken.bytes().open());
        var intake = new AnalyseFiles(List.of(Handed.of(broken)), Terms.of(session)).run(Progress.unwatched());
        assertEquals(List.of(), intake.files().getFirst().readings());
        assertTrue(intake.files().getFirst().whyNot().isPresent());
    }
}
