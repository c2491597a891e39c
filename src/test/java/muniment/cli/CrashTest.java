package muniment.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import muniment.session.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CrashTest {
    @TempDir
    Path home;

    /** Breaks as soon as something is printed. */
    private static final class Broken extends PrintStream {
        Broken() {
            super(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        }

        @Override
        public void println(Object line) {
            throw new LinkageError("half an installation");
        }

        @Override
        public void println(String line) {
            throw new LinkageError("half an installation");
        }
    }

    private static final class NoWindow implements Window {
        @Override
        public Optional<String> hindrance() {
            return Optional.empty();
        }

        @Override
        public int open(Optional<Path> file) {
            return 0;
        }

        @Override
        public int openSample(Path sample) {
            return 0;
        }
    }

    @Test
    void whenAnErrorIsThrownThenOneSentenceIsSaidAndTheRestIsInAFile() throws Exception {
        var err = new ByteArrayOutputStream();
        var workplace = Workplace.in(home, Clock.fixed(Shell.NOON, ZoneOffset.UTC));
        var terminal = Terminal.unattended(
                new Broken(), new PrintStream(err, true, StandardCharsets.UTF_8), Map.of(), workplace);
        assertEquals(3, Commands.run(terminal, new NoWindow(), "completion"));
        var said = err.toString(StandardCharsets.UTF_8);
        assertEquals(1, said.lines().count(), said);
        try (var files = Files.list(workplace.cache())) {
            var log = files.findFirst().orElseThrow();
            assertTrue(said.contains(log.toString()), said);
            assertTrue(Files.readString(log).contains("half an installation"));
        }
    }
}
