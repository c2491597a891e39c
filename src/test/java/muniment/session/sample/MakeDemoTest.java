package muniment.session.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import muniment.assessment.Command;
import muniment.journal.Person;
import muniment.session.Answers;
import muniment.session.Desk;
import muniment.session.FileProblem;
import muniment.session.Progress;
import muniment.session.Verification;
import muniment.session.Workplace;
import muniment.signing.Existing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MakeDemoTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Person DANA = new Person("Dana Dahl", "dana@contoso.example");

    @TempDir
    Path home;

    private Workplace workplace;
    private Path directory;
    private DemoFiles files;

    @BeforeEach
    void make() throws Exception {
        workplace = Workplace.in(home, NOON);
        directory = home.resolve("sample");
        files = demo().files();
    }

    private MakeDemo.Demo demo() throws Exception {
        return new MakeDemo(workplace, directory, Existing.KEEP).run(Progress.unwatched());
    }

    private void assertRefused() throws Exception {
        var before = Files.readAllBytes(files.document());
        var problem = assertThrows(FileProblem.class, this::demo);
        assertEquals(FileProblem.Kind.SAMPLE_IN_USE, problem.kind());
        assertArrayEquals(before, Files.readAllBytes(files.document()));
    }

    @Test
    void whenNobodyTouchedItThenItIsMadeAnew() throws Exception {
        assertTrue(demo().verified().stream().allMatch(Verification::good));
    }

    @Test
    void whenSomebodyHasItOpenThenItStays() throws Exception {
        try (var _ = Desk.at(workplace).open(files.document(), DANA)) {
            assertRefused();
        }
        demo();
    }

    @Test
    void whenSomebodyWorkedInItThenItStays() throws Exception {
        try (var session = Desk.at(workplace).open(files.document(), DANA)) {
            var obligation =
                    session.snapshot().catalog().obligations().getFirst().id();
            Answers.of(session.submit(new Command.Remark(obligation, "Mine.")));
        }
        assertRefused();
    }
}
