package muniment.analysis.form.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import muniment.analysis.fact.NodeFact;
import muniment.analysis.form.Line;
import muniment.analysis.form.Remarks;
import muniment.analysis.form.TextForm;
import muniment.analysis.reading.Recognition.Confidence;
import muniment.analysis.reading.Sink;
import muniment.observation.Place;
import org.jspecify.annotations.Nullable;

/** Reads nodetool netstats: the mode of the node, whether it streams, and its read repairs. */
final class NodetoolStreams implements TextForm.Reader {
    private static final Pattern MODE = Pattern.compile("Mode:\\s*([A-Z_]+)");
    private static final String IDLE = "Not sending any streams";
    private static final Pattern BUSY = Pattern.compile(
            "(?:Receiving|Sending) (?:\\d+ files?|from:|to:).*|(?:Repair|Rebuild|Bootstrap|Unbootstrap|Restore replica count|Bulk Load"
                    + "|StreamPlan|Relocation|Moving|Decommission|Replace)\\b.*[0-9a-f]{8}-[0-9a-f-]{27}.*");
    private static final Pattern FIGURE =
            Pattern.compile("(Attempted|Mismatch \\((?:Blocking|Background)\\)):\\s*(\\d{1,18})");
    private static final Pattern OTHER = Pattern.compile("Read Repair Statistics:|Pool Name\\s+Active\\s+Pending.*"
            + "|(?:Large|Small|Gossip|Commands|Responses)\\b.*|/?\\S*\\d\\S*(?: \\(using .*\\)| \\(.*\\))?");

    private final Sink sink;
    private String mode = "";
    private @Nullable Boolean streaming;
    private @Nullable Long attempted;
    private @Nullable Long mismatches;
    private long from;
    private long last;

    NodetoolStreams(Sink sink) {
        this.sink = sink;
    }

    static Optional<Confidence> starts(List<Line> lines) {
        return NodetoolForm.certainly(MODE.matcher(lines.getFirst().text().strip())
                        .matches()
                && (NodetoolForm.follows(lines, IDLE)
                        || NodetoolForm.follows(lines, "Read Repair Statistics")
                        || lines.stream()
                                .anyMatch(line ->
                                        BUSY.matcher(line.text().strip()).matches())));
    }

    @Override
    public boolean take(Line line) {
        var text = line.text().strip();
        if (text.isEmpty()) {
            return true;
        }
        var start = MODE.matcher(text);
        if (start.matches()) {
            if (from > 0) {
                return false;
            }
            mode = start.group(1);
            from = line.number();
            last = from;
            return true;
        }
        if (!figure(text)
                && !NodetoolText.indented(line)
                && !OTHER.matcher(text).matches()) {
            return false;
        }
        last = line.number();
        return true;
    }

    private boolean figure(String text) {
        if (text.startsWith(IDLE)) {
            streaming = streaming != null && streaming;
            return true;
        }
        if (BUSY.matcher(text).matches()) {
            streaming = true;
            return true;
        }
        var figure = FIGURE.matcher(text);
        if (!figure.matches()) {
            return false;
        }
        long count = Long.parseLong(figure.group(2));
        if (figure.group(1).equals("Attempted")) {
            attempted = count;
        } else {
            mismatches = count + (mismatches == null ? 0 : mismatches);
        }
        return true;
    }

    @Override
    public void end() {
        if (streaming == null) {
            sink.remark(Remarks.say("reading.no-streams"));
        } else {
            sink.fact(new NodeFact.Streams(mode, streaming, attempted, mismatches), new Place.Lines(from, last));
        }
    }
}
