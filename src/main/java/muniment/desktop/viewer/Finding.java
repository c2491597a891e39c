package muniment.desktop.viewer;

import java.util.Collections;
import java.util.Optional;
import java.util.function.LongConsumer;
import muniment.desktop.shell.Surroundings;
import muniment.session.Running;
import muniment.session.viewing.LineText;
import muniment.session.viewing.LineText.Hits;
import muniment.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Finds words in a text and goes from one line that has them to the next, around its ends. */
final class Finding {
    private final ViewerModel model;
    private final Surroundings around;
    private final LongConsumer go;
    private @Nullable LineText text;
    private @Nullable Running<?> searching;
    private @Nullable Hits hits;
    private long line = 1;
    private int turn;

    /** @param go goes to a line */
    Finding(ViewerModel model, Surroundings around, LongConsumer go) {
        this.model = model;
        this.around = around;
        this.go = go;
    }

    /** Looks in this text from now on. */
    void in(LineText lines) {
        stop();
        text = lines;
        line = 1;
    }

    /** Lets go of the text. */
    void forget() {
        stop();
        text = null;
        model.words().set("");
    }

    /** The text in which it looks. */
    Optional<LineText> text() {
        return Optional.ofNullable(text);
    }

    /** The line that the person is at. */
    long line() {
        return line;
    }

    void at(long now) {
        line = now;
    }

    void next() {
        step(true);
    }

    void previous() {
        step(false);
    }

    /** Looks no more. */
    void end() {
        stop();
        model.words().set("");
    }

    private void stop() {
        turn++;
        Optional.ofNullable(searching).ifPresent(Running::cancel);
        searching = null;
        hits = null;
        model.sought().set("");
        model.found().set("");
    }

    private void step(boolean forward) {
        var wanted = model.words().get().strip();
        var lines = text;
        if (wanted.isEmpty() || lines == null) {
            stop();
        } else if (wanted.equals(model.sought().get())) {
            Optional.ofNullable(hits).ifPresent(known -> go(known, forward ? line + 1 : line - 1, forward));
        } else {
            search(lines, wanted, forward);
        }
    }

    private void search(LineText lines, String wanted, boolean forward) {
        stop();
        var mine = turn;
        model.sought().set(wanted);
        model.found().set(around.text().say("viewer.searching"));
        searching = around.errands()
                .start(
                        Phrase.of("viewer.searching-for", wanted),
                        lines.search(wanted),
                        found -> {
                            if (mine == turn) {
                                hits = found;
                                go(found, line, forward);
                            }
                        },
                        problem -> {
                            if (mine == turn) {
                                stop();
                                around.notices().failed(problem);
                            }
                        });
    }

    private void go(Hits known, long from, boolean forward) {
        var lines = known.lines();
        if (lines.isEmpty()) {
            model.found().set(around.text().say("viewer.found-none"));
            return;
        }
        var place = Collections.binarySearch(lines, from);
        int at = place >= 0 ? place : forward ? -place - 1 : -place - 2;
        at = Math.floorMod(at, lines.size());
        model.found().set(around.text().say("viewer.found", at + 1, known.count()));
        line = lines.get(at);
        go.accept(line);
    }
}
