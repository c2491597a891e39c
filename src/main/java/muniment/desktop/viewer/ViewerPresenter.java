package muniment.desktop.viewer;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import muniment.catalog.Sha256;
import muniment.desktop.shell.Surroundings;
import muniment.desktop.viewer.ViewerModel.Body;
import muniment.desktop.viewer.ViewerModel.Jump;
import muniment.desktop.viewer.ViewerModel.Quoted;
import muniment.desktop.viewer.ViewerModel.Way;
import muniment.desktop.work.Explained;
import muniment.observation.Place;
import muniment.report.PagePreview;
import muniment.session.Running;
import muniment.session.viewing.LineText;
import muniment.session.viewing.OpenViewing;
import muniment.session.viewing.Original;
import muniment.session.viewing.Viewing;
import muniment.text.Phrase;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Opens an artefact, shows it in the way that fits its place, finds words in it and copies from it.
 *
 * <p>Guarantees that bytes are read away from the screen's thread and that what was opened is closed when somebody
 * leaves or opens another one.
 */
final class ViewerPresenter implements ViewerActions {
    private static final float DOTS_PER_INCH = 110;

    private final ViewerModel model;
    private final Surroundings around;
    private final Originals originals;
    private final Supplier<Instant> moment;
    private final Text text;
    private final ViewerWords words;
    private final Finding finding;
    private @Nullable Running<?> opening;
    private @Nullable Viewing viewing;
    private Place at = Place.WHOLE;
    private int turn;
    private int page;

    ViewerPresenter(ViewerModel model, Surroundings around, Originals originals, Supplier<Instant> moment) {
        this.model = model;
        this.around = around;
        this.originals = originals;
        this.moment = moment;
        this.text = around.text();
        this.words = new ViewerWords(text);
        this.finding = new Finding(model, around, this::go);
    }

    /** Opens the bytes of this digest at a place. */
    void show(Sha256 digest, Place place) {
        leave();
        var mine = turn;
        at = place;
        originals
                .of(digest)
                .ifPresentOrElse(
                        original -> open(original, mine),
                        () -> model.body().set(new Body.Failed(text.say("viewer.gone", digest.brief()))));
    }

    private void open(Original original, int mine) {
        model.head().set(words.unopened(original));
        model.body().set(new Body.Waiting(text.say("viewer.opening", original.name())));
        opening = around.errands()
                .start(
                        Phrase.of("viewer.opening", original.name()),
                        new OpenViewing(original, at),
                        opened -> {
                            if (mine == turn) {
                                opened(opened);
                            } else {
                                close(opened);
                            }
                        },
                        problem -> {
                            if (mine == turn) {
                                failed(problem);
                            }
                        });
    }

    private void failed(Throwable problem) {
        if (problem instanceof CancellationException) {
            model.body().set(new Body.Failed(text.say("viewer.cancelled")));
            return;
        }
        var known = Explained.of(problem, text);
        if (known.isEmpty()) {
            around.notices().failed(problem);
        }
        model.body().set(new Body.Failed(known.orElseGet(() -> text.say("viewer.defect"))));
    }

    private void opened(Viewing opened) {
        viewing = opened;
        page = 0;
        var head = words.head(opened, at);
        model.head().set(head);
        show(Ways.first(opened, at, head.ways()));
    }

    /** Lets go of what is open. */
    void leave() {
        turn++;
        Optional.ofNullable(opening).ifPresent(Running::cancel);
        opening = null;
        finding.forget();
        var before = viewing;
        viewing = null;
        if (before != null) {
            close(before);
        }
        model.head().set(ViewerModel.Head.NOTHING);
        model.way().set(null);
        model.body().set(new Body.Waiting(""));
    }

    private void close(Viewing over) {
        around.errands()
                .quietly(
                        _ -> {
                            over.close();
                            return over;
                        },
                        _ -> {},
                        around.notices()::failed);
    }

    @Override
    public void show(Way way) {
        var open = viewing;
        if (open == null || way == model.way().get()) {
            return;
        }
        model.way().set(way);
        switch (open.shape()) {
            case Viewing.Text shape -> show(shape, way);
            case Viewing.Certificates(var certificates) ->
                model.body().set(new Body.Certificates(words.cards(certificates, moment.get())));
            case Viewing.Picture(var bytes) -> model.body().set(new Body.Picture(bytes));
            case Viewing.Pages(var book) -> draw(book);
            case Viewing.Opaque(var head) ->
                model.body().set(new Body.Bytes(words.unreadable(open), words.hexadecimal(head)));
        }
    }

    private void show(Viewing.Text shape, Way way) {
        switch (way) {
            case STRUCTURE -> shape.laidOut().ifPresent(layout -> lines(layout.lines(), Ways.inStructure(layout, at)));
            case TABLE -> {
                finding.forget();
                model.body().set(words.table(shape.table(), at));
            }
            case CERTIFICATES -> {
                finding.forget();
                model.body().set(new Body.Certificates(words.cards(shape.certificates(), moment.get())));
            }
            case TEXT, PICTURE, PAGES, BYTES -> lines(shape.lines(), Ways.inText(shape, at));
        }
    }

    private void lines(LineText lines, Quoted quoted) {
        var mine = turn;
        var rows = new LineRows(
                lines.count(),
                (from, most, then) -> around.errands()
                        .quietly(_ -> words.shown(lines.lines(from, most)), then, problem -> {
                            if (mine == turn) {
                                around.notices().failed(problem);
                            }
                        }));
        finding.in(lines);
        model.body().set(new Body.Lines(rows, quoted));
        go(Math.max(1, quoted.from()));
    }

    private void go(long line) {
        model.jump().set(new Jump(line, model.jump().get().turn() + 1));
    }

    private void draw(PagePreview book) {
        var mine = turn;
        var wanted = page;
        if (book.pages() == 0) {
            model.body().set(new Body.Failed(text.say("viewer.no-pages")));
            return;
        }
        around.errands()
                .quietly(
                        _ -> picture(book, wanted, mine),
                        drawn -> {
                            if (mine == turn && wanted == page) {
                                var position = text.say("viewer.page", wanted + 1, book.pages());
                                model.body().set(new Body.Page(position, drawn.width(), drawn.height(), drawn.argb()));
                            }
                        },
                        problem -> {
                            if (mine == turn) {
                                model.body().set(new Body.Failed(text.say("viewer.page-broken", wanted + 1)));
                            }
                        });
    }

    private PagePreview.Picture picture(PagePreview book, int wanted, int mine) throws IOException {
        synchronized (book) {
            return book.draw(wanted, DOTS_PER_INCH, () -> mine == turn);
        }
    }

    @Override
    public void turn(int by) {
        if (viewing != null && viewing.shape() instanceof Viewing.Pages(var book)) {
            var wanted = Math.clamp(page + by, 0, Math.max(0, book.pages() - 1));
            if (wanted != page) {
                page = wanted;
                draw(book);
            }
        }
    }

    @Override
    public void findNext() {
        toLines();
        finding.next();
    }

    @Override
    public void findPrevious() {
        toLines();
        finding.previous();
    }

    /** Words are looked for in lines. */
    private void toLines() {
        var way = model.way().get();
        if (way != null && !way.lines()) {
            show(Way.TEXT);
        }
    }

    @Override
    public void endSearch() {
        finding.end();
        go(finding.line());
    }

    @Override
    public void goTo(String line) {
        toLines();
        try {
            go(Math.max(1, Long.parseLong(line.replace(",", "").strip())));
        } catch (NumberFormatException notANumber) {
            model.found().set(text.say("viewer.no-such-line", line));
        }
    }

    @Override
    public void goToQuoted() {
        var open = viewing;
        if (open != null) {
            var way = Ways.first(open, at, model.head().get().ways());
            model.way().set(null);
            show(way);
        }
    }

    @Override
    public void at(long line) {
        finding.at(line);
    }

    @Override
    public void copyLines(List<Integer> rows) {
        finding.text()
                .ifPresent(lines -> around.errands()
                        .quietly(
                                _ -> CopiedLines.of(lines, rows),
                                copied -> {
                                    around.outside().pasteboard().copy(copied);
                                    model.found().set(text.say("viewer.copied", rows.size()));
                                },
                                around.notices()::failed));
    }

    @Override
    public void copyDigest() {
        around.outside().pasteboard().copy(model.head().get().digest());
    }

    @Override
    public void back() {
        around.navigator().back();
    }
}
