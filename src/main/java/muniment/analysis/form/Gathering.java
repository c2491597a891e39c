package muniment.analysis.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import muniment.analysis.fact.Fact;
import muniment.analysis.form.rows.Titles;
import muniment.analysis.form.rows.Words;
import muniment.analysis.reading.Circumstances;
import muniment.analysis.reading.Found;
import muniment.analysis.reading.Reading;
import muniment.analysis.reading.Recognition;
import muniment.analysis.reading.Sink;
import muniment.observation.Capture;
import muniment.observation.Place;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a form finds in one output and makes the reading of it.
 *
 * <p>Guarantees that what a person stated counts more than what the output says, and that an output which is no
 * evidence has no facts.
 */
public final class Gathering implements Sink {
    private static final int REMARKS = 200;

    private final Origin origin;
    private final List<Found> facts = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private long lost;
    private long unsaid;
    private @Nullable String cluster;
    private @Nullable String node;
    private @Nullable Instant captured;

    Gathering(Origin origin) {
        this.origin = origin;
        if (origin.fault() != null) {
            remarks.add(origin.fault());
        }
        if (Titles.part(origin.title())) {
            remarks.add(Words.say("rows.part-only"));
        }
    }

    @Override
    public void fact(Fact fact, Place place) {
        if (origin.fault() != null) {
            return;
        }
        if (facts.size() >= LIMIT) {
            lost++;
            return;
        }
        facts.add(new Found(fact, origin.place() == null ? place : origin.place()));
    }

    @Override
    public void remark(String text) {
        if (remarks.size() >= REMARKS) {
            unsaid++;
        } else if (!remarks.contains(text)) {
            remarks.add(text);
        }
    }

    @Override
    public void cluster(String name) {
        if (!name.isBlank()) {
            cluster = name.strip();
        }
    }

    @Override
    public void node(String address) {
        if (!address.isBlank()) {
            node = address.strip();
        }
    }

    @Override
    public void capturedAt(Instant moment) {
        captured = captured == null || moment.isAfter(captured) ? moment : captured;
    }

    /** Whether nothing was found or said. */
    public boolean isEmpty() {
        return facts.isEmpty() && remarks.isEmpty() && cluster == null;
    }

    /** Gives up the facts, because the output turned out to be damaged as a whole. */
    void discard(String because) {
        facts.clear();
        remark(because);
    }

    /** The reading of what was gathered, taken for what it was recognised as. */
    public Reading reading(Recognition recognition) {
        var said = new ArrayList<>(remarks);
        if (unsaid > 0) {
            said.add(Remarks.say("reading.more-remarks", unsaid));
        }
        if (lost > 0) {
            said.add(Remarks.say("reading.too-many-facts", LIMIT, lost));
        }
        var kind = origin.stated().kind();
        var as =
                kind == null ? recognition : new Recognition(kind, Recognition.Confidence.STATED, recognition.reason());
        return new Reading(origin.exhibit(), as, circumstances(), facts, said);
    }

    private Circumstances circumstances() {
        var stated = origin.stated();
        return new Circumstances(
                stated.cluster() == null ? cluster : stated.cluster(),
                stated.node() != null ? stated.node() : node != null ? node : origin.node(),
                capture());
    }

    private Capture capture() {
        if (origin.stated().captured() != null) {
            return new Capture(origin.stated().captured(), Capture.Basis.STATED);
        }
        if (captured != null) {
            return new Capture(captured, Capture.Basis.INSIDE);
        }
        return origin.exhibit()
                .fileTime()
                .map(time -> new Capture(time, Capture.Basis.FILE))
                .orElse(Capture.UNKNOWN);
    }
}
