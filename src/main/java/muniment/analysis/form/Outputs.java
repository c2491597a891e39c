package muniment.analysis.form;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import muniment.analysis.reading.Reading;
import muniment.analysis.reading.Recognition;
import muniment.catalog.ArtefactId;
import org.jspecify.annotations.Nullable;

/**
 * Finds the outputs in a text: sections of lines and JSON documents, with commands and warnings between them.
 *
 * <p>Reads the text once, from its start to its end.
 */
final class Outputs {
    private static final Pattern LOG = Pattern.compile("(?:TRACE|DEBUG|INFO|WARN|ERROR|FATAL)\\s.*");

    private static final int LONGEST_QUERY = 10_000;

    private final Window window;
    private final List<Reading> readings = new ArrayList<>();
    private final Set<TextForm> failing = new HashSet<>();
    private final @Nullable String usual;
    private final String name;
    private Origin origin;
    private boolean typing;
    private @Nullable ArtefactId expected;
    private @Nullable Section section;
    private boolean afterBlank;
    private boolean belowBare;

    private Outputs(Origin origin, Lines lines, @Nullable ArtefactId expected) {
        this.origin = origin;
        this.usual = origin.node();
        this.name = origin.title();
        this.window = new Window(lines);
        this.expected = expected;
    }

    /** The outputs in a text. */
    static List<Reading> in(Origin origin, Lines lines) throws IOException {
        return new Outputs(origin, lines, null).readings();
    }

    /** The outputs in what a command answered; {@code expected} is what it should answer, if that is known. */
    static List<Reading> in(Origin origin, String text, @Nullable ArtefactId expected) throws IOException {
        try (var lines = new Lines(new StringReader(text))) {
            return new Outputs(origin, lines, expected).readings();
        }
    }

    private List<Reading> readings() throws IOException {
        for (var piece = window.peek(); piece != null; piece = window.peek()) {
            if (piece.first()) {
                line(piece.line());
            } else {
                window.take();
            }
        }
        close();
        return readings;
    }

    private void line(Line line) throws IOException {
        var command = CommandLine.of(line.text());
        if (command.isPresent()) {
            window.take();
            close();
            follow(command.get());
        } else if (typing && CommandLine.continued(line.text()).isPresent()) {
            window.take();
            goOn(CommandLine.continued(line.text()).get());
        } else if (Noise.surrounds(line.text())) {
            window.take();
        } else if (section == null) {
            outside(line);
        } else {
            inside(section, line);
        }
        afterBlank = line.text().isBlank();
    }

    private void follow(CommandLine command) {
        expected = command.kind();
        origin = origin.titled(command.title().isEmpty() ? name : command.title());
        typing = command.open();
        if (command.asksANode()) {
            origin = origin.at(command.node() == null ? usual : command.node());
        } else if (command.node() != null) {
            origin = origin.at(command.node());
        }
    }

    /** A statement may be long, but what tells of its rows stands at its start or its end. */
    private void goOn(String more) {
        if (origin.title().length() < LONGEST_QUERY) {
            origin = origin.titled(origin.title() + " " + more);
        }
        typing = !more.endsWith(";");
    }

    private void inside(Section open, Line line) throws IOException {
        if (open.ofNodetool() && Noise.failure(line.text())) {
            open.failed(line);
            expected = null;
            close();
        } else if (mayStart(line) && !open.expects(line) && open.isInterrupted(window.lines(), origin, failing)) {
            close();
        } else if (open.take(line)) {
            window.take();
        } else {
            close();
        }
    }

    /** Lines within a section that are indented or those of a log start nothing else, and are many. */
    private boolean mayStart(Line line) {
        var text = line.text();
        return !text.isBlank()
                && (afterBlank || !Character.isWhitespace(text.charAt(0)))
                && !LOG.matcher(text).lookingAt();
    }

    private void outside(Line line) throws IOException {
        if (line.text().isBlank()) {
            window.take();
            return;
        }
        var lines = window.lines();
        if (JsonDocument.mayStart(lines)) {
            var document = JsonDocument.read(origin, window);
            if (document.isPresent()) {
                readings.addAll(document.get());
                return;
            }
        }
        var opened = Section.at(lines, origin, failing);
        if (opened.isPresent()) {
            section = opened.get();
            if (!section.take(line)) {
                close();
            }
        } else if (expected != null && Noise.failure(line.text())) {
            failed(expected, line);
        } else {
            head(line.text());
        }
        window.take();
    }

    /** An address alone may be a line of some list, so it counts only for what stands right below it. */
    private void head(String text) {
        var node = Addresses.heading(text);
        if (node.isPresent() || belowBare) {
            origin = origin.at(node.orElse(usual));
        }
        belowBare = node.isPresent() && node.get().equals(text.strip());
    }

    private void failed(ArtefactId kind, Line line) {
        var recognition = new Recognition(
                kind, Recognition.Confidence.LIKELY, Remarks.say("reading.because-command", kind.value()));
        if (origin.wants(recognition)) {
            var gathering = origin.gathering();
            gathering.remark(Remarks.say("reading.failed", line.number(), Section.brief(line.text())));
            readings.add(gathering.reading(recognition));
        }
        expected = null;
    }

    private void close() {
        Optional.ofNullable(section).map(Section::close).ifPresent(readings::add);
        section = null;
    }
}
