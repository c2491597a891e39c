package muniment.desktop.report;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import muniment.assessment.Stated;
import muniment.desktop.outside.Choosers.FileKind;
import muniment.desktop.outside.Choosers.Wanted;
import muniment.desktop.report.ReportModel.Earlier;
import muniment.desktop.report.ReportModel.Paper;
import muniment.desktop.report.ReportModel.Written;
import muniment.desktop.shell.OpenDocument;
import muniment.desktop.shell.Surroundings;
import muniment.journal.Access;
import muniment.journal.Entry;
import muniment.report.PageSize;
import muniment.report.ReportForm;
import muniment.session.IssueReport;
import muniment.session.Progress;
import muniment.session.Session;
import muniment.session.Signing;
import muniment.session.Snapshot;
import muniment.signing.Existing;
import muniment.signing.Identity;
import muniment.signing.Level;
import muniment.signing.Problem;
import muniment.signing.Refusal;
import muniment.signing.Role;
import muniment.signing.Wording;
import muniment.text.Phrase;
import muniment.text.Text;

/** Shows the report of the open assessment as it would be printed, and signs and writes it. */
public final class ReportPresenter implements ReportView.Actions {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final int SMALLEST = 25;
    private static final int LARGEST = 200;
    private static final int STEP = 25;

    private final ReportModel model;
    private final Surroundings around;
    private final Session session;
    private final Preview preview;
    private final NewIdentities identities;
    private long revision = -1;
    private Paper laidOutOn = Paper.A4;
    private double room;
    private boolean fitting = true;

    ReportPresenter(
            ReportModel model, Surroundings around, OpenDocument document, Preview preview, NewIdentities identities) {
        this.model = model;
        this.around = around;
        this.session = document.session();
        this.preview = preview;
        this.identities = identities;
    }

    /** Shows this snapshot; its pages are laid out anew if it is not the one in sight. */
    public void show(Snapshot shown) {
        model.earlier()
                .setAll(shown.assessment().reports().reversed().stream()
                        .map(this::earlier)
                        .toList());
        model.readOnly()
                .set(
                        switch (shown.access()) {
                            case Access.Writable _ -> "";
                            case Access.ReadOnly(var reason) -> text().say("report-room.read-only", reason);
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

    /** Another paper was chosen. */
    public void paper(Paper paper) {
        if (revision >= 0 && laidOutOn != paper) {
            layOut();
        }
    }

    private void layOut() {
        laidOutOn = model.paper().get();
        fit();
        preview.layOut(session, size());
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
            zoomTo((int) (100 * room / Preview.width(model.paper().get())));
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
    public void chooseIdentity() {
        around.outside()
                .choosers()
                .open(new Wanted("report-room.choose-identity.title", FileKind.IDENTITY))
                .ifPresent(file -> {
                    model.signature().identity().set(file.toString());
                    model.refusals().clear();
                });
    }

    @Override
    public void proposeIdentity() {
        identities.propose(session.snapshot().author().person());
    }

    @Override
    public void makeIdentity(Runnable done) {
        identities.make(done);
    }

    @Override
    public void issue() {
        if (model.busy().get() || !complete()) {
            return;
        }
        around.outside()
                .choosers()
                .save(new Wanted("report-room.save.title", FileKind.REPORT), suggestedName())
                .ifPresent(this::issue);
    }

    private boolean complete() {
        model.refusals().clear();
        var missing = model.signature().wanted().get()
                && model.signature().identity().get().isBlank();
        if (missing) {
            model.refusals().show("identity", text().say("report-room.identity.missing"));
        }
        return !missing;
    }

    private void issue(Path out) {
        model.written().set(null);
        model.busy().set(true);
        var signature = model.signature();
        var identity = signature.wanted().get() ? Path.of(signature.identity().get()) : null;
        var password = signature.password().get().toCharArray();
        signature.password().set("");
        var reason = signature.reason().get();
        var location = signature.location().get();
        var size = size();
        around.errands()
                .startWriting(
                        Phrase.of("report-room.writing", String.valueOf(out.getFileName())),
                        progress -> {
                            var signing = identity == null
                                    ? null
                                    : new Signing(
                                            open(identity, password, progress),
                                            Role.AUTHOR,
                                            reason,
                                            location,
                                            new Level.Offline());
                            return new IssueReport(session, ReportForm.FULL.on(size), signing, out, Existing.REPLACE)
                                    .run(progress);
                        },
                        this::issued,
                        this::failed);
    }

    /** Opening takes a while, as it should: it is what makes guessing a password slow. */
    private Identity open(Path file, char[] password, Progress progress) throws Refusal {
        progress.at(0, -1, Phrase.of("report-room.opening-identity"));
        return Identity.openToSign(file, password, session.moment());
    }

    private void issued(IssueReport.Issued report) {
        model.busy().set(false);
        var file = report.file().toAbsolutePath();
        model.written()
                .set(new Written(
                        text().say("report-room.written", report.pages(), kilobytes(report.size())),
                        file.toString(),
                        String.valueOf(file.getParent()),
                        report.digest().hex(),
                        report.missingFromHistory()
                                .map(why -> text().say("report-room.not-noted", why))
                                .orElse("")));
    }

    private static long kilobytes(long bytes) {
        return Math.max(1, Math.round(bytes / 1024.0));
    }

    private void failed(Throwable problem) {
        model.busy().set(false);
        if (problem instanceof Refusal refusal) {
            field(refusal.problem())
                    .ifPresentOrElse(
                            field -> model.refusals()
                                    .show(field, Wording.english().of(refusal.problem())),
                            () -> around.notices().failed(problem));
        } else {
            around.notices().failed(problem);
        }
    }

    private static Optional<String> field(Problem problem) {
        if (problem instanceof Problem.OfSecret) {
            return Optional.of("password");
        }
        return problem instanceof Problem.OfIdentity ? Optional.of("identity") : Optional.empty();
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

    private String suggestedName() {
        var cluster = session.snapshot().assessment().scope().cluster().replaceAll("[^A-Za-z0-9._-]+", "-");
        return text().say("report-room.save.name", cluster, session.today());
    }

    private Earlier earlier(Stated<Entry.OfReport> report) {
        var issued = report.value();
        return new Earlier(
                report.entry().toString(),
                MINUTE.format(report.at().atZone(session.zone())),
                issued.signer().isEmpty()
                        ? text().say("report-room.earlier.unsigned", issued.file())
                        : text().say("report-room.earlier.signed", issued.file(), issued.signer()),
                issued.digest().hex());
    }

    private PageSize size() {
        return switch (model.paper().get()) {
            case A4 -> PageSize.A4;
            case LETTER -> PageSize.LETTER;
        };
    }

    private Text text() {
        return around.text();
    }
}
