package muniment.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import muniment.session.Workplace;
import muniment.text.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StagesTest {
    private static final String LINE_START = "\r\u001b[K";

    @TempDir
    Path home;

    private String shown(boolean watched) {
        var err = new ByteArrayOutputStream();
        var stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        var workplace = Workplace.in(home, Clock.fixed(Shell.NOON, ZoneOffset.UTC));
        var terminal = Terminal.unattended(stream, stream, Map.of(), workplace);
        try (var stages = new Stages(terminal, watched)) {
            stages.at(0, 1000, Phrase.of("session.keeping", "a\u001b[2J.log"));
            stages.at(1, 1000, Phrase.of("session.keeping", "a\u001b[2J.log"));
            stages.at(500, 1000, Phrase.of("session.keeping", "a\u001b[2J.log"));
            stages.at(0, -1, Phrase.of("session.signing", "Ada"));
        }
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whenAPersonLooksThenEachStepIsShownOnceAndTheLineIsWipedInTheEnd() {
        var text = muniment.text.Text.load("session");
        var keeping = text.say("session.keeping", "a␛[2J.log");
        assertEquals(
                LINE_START + keeping + " 0 %" + LINE_START + keeping + " 50 %" + LINE_START
                        + text.say("session.signing", "Ada") + LINE_START,
                shown(true));
    }

    @Test
    void whenNobodyLooksThenNothingIsShown() {
        assertEquals("", shown(false));
    }
}
