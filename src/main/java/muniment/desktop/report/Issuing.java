package muniment.desktop.report;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import muniment.catalog.Sha256;
import muniment.desktop.outside.Choosers.FileKind;
import muniment.desktop.outside.Choosers.Wanted;
import muniment.desktop.report.ReportModel.Written;
import muniment.desktop.shell.Surroundings;
import muniment.report.ReportForm;
import muniment.session.IssueReport;
import muniment.session.Job;
import muniment.session.Session;
import muniment.session.SignReport;
import muniment.signing.Existing;
import muniment.signing.Role;
import muniment.text.Phrase;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/** Signs and writes reports, and shows where they are. What was filled in stays when something is refused. */
final class Issuing {
    /** Where a report was written. */
    interface Watch {
        void written(Sha256 digest, Path file);
    }

    private final ReportModel model;
    private final Surroundings around;
    private final Session session;
    private final Signatory signatory;
    private final UsualLook look;

    Issuing(ReportModel model, Surroundings around, Session session, Signatory signatory, UsualLook look) {
        this.model = model;
        this.around = around;
        this.session = session;
        this.signatory = signatory;
        this.look = look;
    }

    /** Lets the person choose where, signs and writes. */
    void issue(ReportForm form, Watch watch) {
        var signs = model.signature().wanted().get();
        model.signature().refusals().clear();
        if (signs && !signatory.identityIsChosen()) {
            return;
        }
        around.outside()
                .choosers()
                .save(new Wanted("report-room.save.title", FileKind.REPORT), suggestedName())
                .ifPresent(out -> {
                    if (!signs) {
                        write(form, null, out, watch);
                    } else {
                        signatory.take(Role.AUTHOR).ifPresent(pen -> write(form, pen, out, watch));
                    }
                });
    }

    private void write(ReportForm form, @Nullable Pen pen, Path out, Watch watch) {
        look.remember();
        model.written().set(null);
        model.busy().set(true);
        Job<IssueReport.Issued> job = pen == null
                ? new IssueReport(session, form, null, out, Existing.REPLACE)
                : progress -> pen.sign(
                        session.moment(),
                        progress,
                        signing -> new IssueReport(session, form, signing, out, Existing.REPLACE).run(progress));
        around.errands()
                .startWriting(
                        Phrase.of("report-room.writing", String.valueOf(out.getFileName())),
                        job,
                        report -> {
                            watch.written(report.digest(), report.file());
                            issued(report);
                        },
                        this::failed);
    }

    private void issued(IssueReport.Issued report) {
        model.busy().set(false);
        show(
                text().say("report-room.written", report.pages(), kilobytes(report.size())),
                report.file(),
                report.digest(),
                notNoted(report.missingFromHistory()));
    }

    /** Shows a report that a further person signed. */
    void signed(SignReport.Signed report) {
        show(
                text().say("report-room.counter.done"),
                report.file(),
                report.digest(),
                notNoted(report.missingFromHistory()));
    }

    /** Shows a report that is proven for longer now. */
    void extended(Extending.Extended report) {
        show(
                text().say(report.lasting() ? "report-room.extend.lasting" : "report-room.extend.done"),
                report.file(),
                report.digest(),
                report.knownBefore() ? text().say("report-room.extend.other-digest") : "");
    }

    private void show(String words, Path written, Sha256 digest, String caveat) {
        var file = written.toAbsolutePath();
        model.written()
                .set(new Written(words, file.toString(), String.valueOf(file.getParent()), digest.hex(), caveat));
    }

    private String notNoted(Optional<Phrase> missing) {
        return missing.map(why -> text().say("report-room.not-noted", why)).orElse("");
    }

    private static long kilobytes(long bytes) {
        return Math.max(1, Math.round(bytes / 1024.0));
    }

    private void failed(Throwable problem) {
        model.busy().set(false);
        if (!(problem instanceof CancellationException)) {
            signatory.failed(problem);
        }
    }

    private String suggestedName() {
        var cluster = session.snapshot().assessment().scope().cluster().replaceAll("[^A-Za-z0-9._-]+", "-");
        return text().say("report-room.save.name", cluster, session.today());
    }

    private Text text() {
        return around.text();
    }
}
