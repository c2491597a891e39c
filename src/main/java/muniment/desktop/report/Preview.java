package muniment.desktop.report;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import muniment.desktop.report.OptionsModel.Paper;
import muniment.desktop.report.ReportModel.Picture;
import muniment.desktop.work.Errands;
import muniment.desktop.work.Notices;
import muniment.report.PagePreview;
import muniment.report.ReportForm;
import muniment.session.ComposeReport;
import muniment.session.Progress;
import muniment.session.Running;
import muniment.session.Session;
import muniment.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Lays the report out in memory and draws its pages: all of them small, the one in sight large.
 *
 * <p>Guarantees that what is drawn belongs to the last layout that was asked for; earlier work is cancelled and its
 * pages are dropped.
 */
final class Preview {
    private static final float SMALL = 14;
    private static final float LARGE = 96;

    private final ReportModel model;
    private final Errands errands;
    private final Notices notices;
    private final Executor ui;
    private final AtomicInteger wantedLayout = new AtomicInteger();
    private final AtomicInteger wantedPage = new AtomicInteger();
    private @Nullable Running<?> layout;
    private byte[] pdf = {};

    Preview(ReportModel model, Errands errands, Notices notices, Executor ui) {
        this.model = model;
        this.errands = errands;
        this.notices = notices;
        this.ui = ui;
    }

    /** How many pixels wide a page is at 100 %. */
    static double width(@Nullable Paper paper) {
        return LARGE * (paper == Paper.LETTER ? 8.5 : 210 / 25.4);
    }

    /** Lays the report out anew. */
    void layOut(Session session, ReportForm form) {
        stop();
        var mine = wantedLayout.get();
        model.thumbnails().clear();
        var compose =
                new ComposeReport(session.snapshot(), form, session.moment().atZone(session.zone()));
        layout = errands.start(
                Phrase.of("report-room.previewing"),
                progress -> {
                    var composed = compose.run(progress);
                    ui.execute(() -> laidOut(mine, composed));
                    drawSmall(mine, composed.pdf(), progress);
                    return composed;
                },
                _ -> {},
                notices::failed);
    }

    /** Drops what is under way. */
    void stop() {
        wantedLayout.incrementAndGet();
        wantedPage.incrementAndGet();
        Optional.ofNullable(layout).ifPresent(Running::cancel);
    }

    /** Draws the page in sight at the size in sight. */
    void drawLarge() {
        var mine = wantedPage.incrementAndGet();
        var page = model.page().get();
        if (page >= model.pages().get()) {
            return;
        }
        var shown = pdf;
        var dots = LARGE * model.zoom().get() / 100;
        BooleanSupplier wanted = () -> wantedPage.get() == mine;
        errands.start(
                Phrase.of("report-room.drawing", page + 1),
                _ -> draw(shown, page, dots, wanted),
                picture -> {
                    if (wanted.getAsBoolean()) {
                        model.large().set(picture);
                    }
                },
                notices::failed);
    }

    private void laidOut(int mine, ComposeReport.Composed composed) {
        if (wantedLayout.get() == mine) {
            pdf = composed.pdf();
            model.pages().set(composed.pages());
            model.page().set(Math.min(model.page().get(), Math.max(0, composed.pages() - 1)));
            drawLarge();
        }
    }

    private void drawSmall(int mine, byte[] bytes, Progress progress) throws IOException {
        try (var preview = PagePreview.open(bytes)) {
            for (int page = 0; page < preview.pages() && wantedLayout.get() == mine; page++) {
                progress.at(page, preview.pages(), Phrase.of("report-room.drawing", page + 1));
                var picture = picture(page, preview.draw(page, SMALL, () -> wantedLayout.get() == mine));
                ui.execute(() -> {
                    if (wantedLayout.get() == mine) {
                        model.thumbnails().add(picture);
                    }
                });
            }
        }
    }

    private static Picture draw(byte[] bytes, int page, float dots, BooleanSupplier wanted) throws IOException {
        try (var preview = PagePreview.open(bytes)) {
            return picture(page, preview.draw(page, dots, wanted));
        }
    }

    private static Picture picture(int page, PagePreview.Picture drawn) {
        return new Picture(page, drawn.width(), drawn.height(), drawn.argb());
    }
}
