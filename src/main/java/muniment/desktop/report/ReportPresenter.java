package muniment.desktop.report;

import java.nio.file.Path;
import java.util.Optional;
import muniment.catalog.Sha256;
import muniment.desktop.report.ReportModel.Earlier;
import muniment.desktop.shell.OpenDocument;
import muniment.desktop.shell.Surroundings;
import muniment.journal.Access;
import muniment.report.ReportForm;
import muniment.session.Session;
import muniment.session.Snapshot;
import org.jspecify.annotations.Nullable;

/** Shows the report of the open assessment as it would be printed, and signs and writes it. */
public final class ReportPresenter implements ReportView.Actions {
    private static final int SMALLEST = 25;
    private static final int LARGEST = 200;
    private static final int STEP = 25;

    private final ReportModel model;
    private final Surroundings around;
    private final Session session;
    private final Preview preview;
    private final Options options;
    private final Adding adding;
    private long revision = -1;
    private @Nullable ReportForm laidOut;
    private double room;
    private boolean fitting = true;

    /** What makes a report and adds to it. */
    record Adding(Issuing issuing, ReportAtHand reports, Countersigning countersigning, Extending extending) {}

    ReportPresenter(
            ReportModel model,
            Surroundings around,
            OpenDocument document,
            Preview preview,
            Options options,
            Adding adding) {
        this.model = model;
        this.around = around;
        this.session = document.session();
        this.preview = preview;
        this.options = options;
        this.adding = adding;
    }

    /** Shows this snapshot; its pages are laid out anew if it is not the one in sight. */
    public void show(Snapshot shown) {
        options.offer(shown.catalog());
        model.earlier().setAll(EarlierReports.of(shown.assessment(), session.zone(), around.text()));
        model.readOnly()
                .set(
                        switch (shown.access()) {
                            case Access.Writable _ -> "";
                            case Access.ReadOnly(var reason) -> around.text().say("report-room.read-only", reason);
                        });
        if (revision != shown.revision()) {
            revision = shown.revision();
            layOut();
        }
    }

    /** Nobody looks any more. */
    public void leave() {
        preview.stop();
        revision = -1;
    }

    /** Other options were chosen: what is under way is dropped, and the pages follow if anything is other in them. */
    public void optionsChanged() {
        if (revision >= 0 && !options.form().equals(Optional.ofNullable(laidOut))) {
            layOut();
        }
    }

    private void layOut() {
        options.form().ifPresent(form -> {
            laidOut = form;
            fit();
            model.shows().set(around.text().say("report-room.shows", options.words()));
            preview.layOut(session, form);
        });
    }

    @Override
    public void turnTo(int page) {
        var last = model.pages().get() - 1;
        var wanted = Math.clamp(page, 0, Math.max(0, last));
        if (wanted != model.page().get()) {
            model.page().set(wanted);
            preview.drawLarge();
        }
    }

    @Override
    public void zoomIn() {
        zoom(STEP);
    }

    @Override
    public void zoomOut() {
        zoom(-STEP);
    }

    @Override
    public void room(double width) {
        room = width;
        fit();
    }

    @Override
    public void zoomToFit() {
        fitting = true;
        fit();
    }

    private void fit() {
        if (fitting && room > 0) {
            zoomTo((int) (100 * room / Preview.width(model.options().paper().get())));
        }
    }

    /** To the next step in this direction. */
    private void zoom(int by) {
        fitting = false;
        var now = model.zoom().get();
        zoomTo(by > 0 ? now - now % STEP + STEP : now - 1 - (now - 1) % STEP);
    }

    private void zoomTo(int percent) {
        var wanted = Math.clamp(percent, SMALLEST, LARGEST);
        if (wanted != model.zoom().get()) {
            model.zoom().set(wanted);
            preview.drawLarge();
        }
    }

    @Override
    public void issue() {
        if (!model.busy().get()) {
            options.form().ifPresent(form -> adding.issuing().issue(form, adding.reports()::saw));
        }
    }

    @Override
    public void copyDigest() {
        Optional.ofNullable(model.written().get())
                .ifPresent(written -> around.outside().pasteboard().copy(written.digest()));
    }

    @Override
    public void openFile() {
        Optional.ofNullable(model.written().get())
                .ifPresent(written -> around.outside().browser().open(Path.of(written.file())));
    }

    @Override
    public void openFolder() {
        Optional.ofNullable(model.written().get())
                .ifPresent(written -> around.outside().browser().open(Path.of(written.folder())));
    }

    @Override
    public void countersign(Runnable open) {
        adding.countersigning().choose(null, open);
    }

    @Override
    public void countersign(Earlier report, Runnable open) {
        adding.countersigning().choose(new Sha256(report.digest()), open);
    }

    @Override
    public void signAsWell(Runnable done) {
        adding.countersigning().sign(done);
    }

    @Override
    public void extend(Runnable open) {
        adding.extending().choose(null, usualAuthority(), open);
    }

    @Override
    public void extend(Earlier report, Runnable open) {
        adding.extending().choose(new Sha256(report.digest()), usualAuthority(), open);
    }

    private String usualAuthority() {
        return model.signature().proofs().authority().get();
    }

    @Override
    public void addProofs(Runnable done) {
        adding.extending().extend(done);
    }
}
