package muniment.analysis.form.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import muniment.analysis.fact.LogFact;
import muniment.analysis.form.Line;
import muniment.analysis.form.TextForm;
import muniment.analysis.form.rows.LogMessage;
import muniment.analysis.form.rows.LogSpan;
import muniment.analysis.form.rows.LogTallies;
import muniment.analysis.form.rows.LogTime;
import muniment.analysis.form.rows.Words;
import muniment.analysis.reading.Recognition;
import muniment.analysis.reading.Recognition.Confidence;
import muniment.analysis.reading.Sink;
import muniment.catalog.ArtefactId;
import muniment.observation.Place;

/**
 * Cassandra's system.log and debug.log, whose times are taken for UTC, as the managed service has them.
 *
 * <p>Guarantees to stream: nothing but counts is kept, whatever the size of the log.
 */
public final class LogForm implements TextForm {
    private static final ArtefactId KIND = new ArtefactId("system-log");
    private static final int LONGEST = 20_000;
    private static final Pattern ENTRY =
            Pattern.compile("\\s?(TRACE|DEBUG|INFO|WARN|ERROR|FATAL)\\s{1,3}\\[(?:[^\\]]|\\](?!\\s)){0,300}\\]\\s{1,3}"
                    + "(\\d{4}-\\d{2}-\\d{2})[ T](\\d{2}:\\d{2}:\\d{2})[,.](\\d{3})Z?\\s{1,3}"
                    + "(?:\\S{1,200} \\(line \\d{1,9}\\)|\\S{1,200})(?: -)? (.*)");
    private static final Pattern PROMPT = Pattern.compile(
            "(?:\\S{1,80}[$#>] |PS [A-Z]:\\S*> )?(?:nodetool|cqlsh|az|kubectl)\\b.*|cqlsh(?::\\S+)?> .*");

    @Override
    public ArtefactId kind() {
        return KIND;
    }

    @Override
    public Optional<Recognition> starts(List<Line> lines) {
        return ENTRY.matcher(cut(lines.getFirst().text())).matches()
                ? Optional.of(new Recognition(KIND, Confidence.CERTAIN, Words.say("log.lines")))
                : Optional.empty();
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    @Override
    public Reader open(Sink sink) {
        return new LogReader(sink);
    }

    /** Counts what the entries of one log warn of; stack traces belong to the entry above them. */
    private static final class LogReader implements Reader {
        private final Sink sink;
        private final LogSpan span = new LogSpan();
        private final LogTallies tallies = new LogTallies();

        LogReader(Sink sink) {
            this.sink = sink;
        }

        @Override
        public boolean take(Line line) {
            var entry = ENTRY.matcher(cut(line.text()));
            if (!entry.matches()) {
                return !PROMPT.matcher(cut(line.text())).matches();
            }
            var time = LogTime.of(entry.group(2) + "T" + entry.group(3) + "." + entry.group(4) + "Z");
            var place = Place.line(line.number());
            span.add(time.orElse(null), place);
            LogMessage.of(entry.group(1), entry.group(5))
                    .ifPresent(message ->
                            tallies.add(message, time.map(LogReader::day).orElse(null), place));
            return true;
        }

        private static LocalDate day(Instant time) {
            return time.atZone(java.time.ZoneOffset.UTC).toLocalDate();
        }

        @Override
        public void end() {
            if (span.count() == 0) {
                return;
            }
            var last = span.last();
            if (last != null) {
                sink.capturedAt(last);
            }
            sink.fact(new LogFact.Extent(span.first(), last, span.count(), Set.of()), span.place());
            tallies.tell(sink);
        }
    }
}
