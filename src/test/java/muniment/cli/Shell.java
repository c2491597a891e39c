package muniment.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import muniment.session.Workplace;

/**
 * Runs commands as a shell would, with captured streams, a home of its own and, unless it is told another, a clock that
 * stands still.
 */
final class Shell {
    static final Instant NOON = Instant.parse("2026-03-20T12:00:00Z");

    private final Workplace workplace;
    private final Map<String, String> environment = new HashMap<>();

    Shell(Path home) {
        this(home, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    /** With a clock that agrees with that of an authority outside. */
    Shell(Path home, Clock clock) {
        this.workplace = Workplace.in(home, clock);
    }

    Shell with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** What a command left: its exit status and both streams. */
    record Ended(int status, String out, String err) {
        /** The one JSON document on standard output; fails when there is anything else. */
        JsonNode json() {
            try (var parser = JsonMapper.builder().build().createParser(out)) {
                JsonNode document = parser.readValueAsTree();
                if (parser.nextToken() != null) {
                    throw new AssertionError("more than one document: " + out);
                }
                return document;
            } catch (IOException e) {
                throw new UncheckedIOException(out, e);
            }
        }
    }

    Ended run(Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var words = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = arguments[i].toString();
        }
        try (var outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
                var errStream = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            var terminal = Terminal.unattended(outStream, errStream, environment, workplace);
            var status = Commands.run(terminal, new NoWindow(), words);
            return new Ended(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }

    /** A place without a display. */
    private static final class NoWindow implements Window {
        @Override
        public Optional<String> hindrance() {
            return Optional.of("no display");
        }

        @Override
        public int open(Optional<Path> file) {
            throw new AssertionError("no window was to be opened");
        }

        @Override
        public int openSample(Path sample) {
            throw new AssertionError("no window was to be opened");
        }
    }
}
