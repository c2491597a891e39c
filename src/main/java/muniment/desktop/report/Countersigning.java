package muniment.desktop.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import muniment.catalog.Sha256;
import muniment.desktop.outside.Choosers.FileKind;
import muniment.desktop.outside.Choosers.Wanted;
import muniment.desktop.report.CountersigningModel.Found;
import muniment.desktop.report.CountersigningModel.Part;
import muniment.desktop.shell.Surroundings;
import muniment.session.Session;
import muniment.session.SignReport;
import muniment.session.Verification;
import muniment.session.Workplace;
import muniment.signing.Existing;
import muniment.signing.Role;
import muniment.signing.Verdict;
import muniment.text.Phrase;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Puts a further person's signature into a report. Guarantees that the open assessment tells of the signature when it
 * knows the report.
 */
final class Countersigning {
    private final CountersigningModel model;
    private final Surroundings around;
    private final Workplace workplace;
    private final Session session;
    private final ReportAtHand reports;
    private final Signatory signatory;
    private final Consumer<SignReport.Signed> signed;

    /** @param signed is told of a report that was signed */
    Countersigning(
            CountersigningModel model,
            Surroundings around,
            Workplace workplace,
            Session session,
            ReportAtHand reports,
            Consumer<SignReport.Signed> signed) {
        this.model = model;
        this.around = around;
        this.workplace = workplace;
        this.session = session;
        this.reports = reports;
        this.signatory = new Signatory(model.signature(), around);
        this.signed = signed;
    }

    SigningForm.Actions identity() {
        return signatory;
    }

    /** The report of this digest, or any that the person chooses; {@code open} shows what was found of it. */
    void choose(@Nullable Sha256 wanted, Runnable open) {
        reports.choose("report-room.counter.choose.title", wanted, (report, intact) -> {
            if (free(intact).isEmpty()) {
                reports.refuse("report-room.counter.full", ReportAtHand.name(report.file()));
            } else {
                show(report, intact);
                open.run();
            }
        });
    }

    private void show(Verification.Report report, Verdict.Intact intact) {
        var free = free(intact);
        model.found()
                .set(new Found(
                        ReportAtHand.name(report.file()),
                        report.file().toString(),
                        reports.signed(intact),
                        text().say(
                                        reports.known(report.digest())
                                                ? "report-room.counter.known"
                                                : "report-room.counter.unknown"),
                        free));
        model.part().set(free.getFirst());
        model.signature().refusals().clear();
        model.signature().reason().set("");
        signatory.forget();
    }

    private static List<Part> free(Verdict.Intact intact) {
        return Arrays.stream(Part.values())
                .filter(part -> intact.emptyFields().contains(role(part).word()))
                .toList();
    }

    /** Signs what was found; {@code done} closes the sheet, which stays open when something is refused. */
    void sign(Runnable done) {
        var found = model.found().get();
        var part = model.part().get();
        if (found == null || part == null || model.busy().get()) {
            return;
        }
        if (!signatory.identityIsChosen()) {
            return;
        }
        around.outside()
                .choosers()
                .save(
                        new Wanted("report-room.counter.save.title", FileKind.REPORT),
                        suggested(found.name(), role(part).word()))
                .ifPresent(out ->
                        signatory.take(role(part)).ifPresent(pen -> sign(Path.of(found.file()), pen, out, done)));
    }

    private void sign(Path report, Pen pen, Path out, Runnable done) {
        model.busy().set(true);
        around.errands()
                .startWriting(
                        Phrase.of("report-room.counter.signing", ReportAtHand.name(report)),
                        progress -> pen.sign(
                                session.moment(),
                                progress,
                                signing -> new SignReport(workplace, report, signing, out, Existing.REPLACE, session)
                                        .run(progress)),
                        finished -> {
                            model.busy().set(false);
                            reports.saw(finished.digest(), finished.file());
                            done.run();
                            signed.accept(finished);
                        },
                        this::failed);
    }

    private void failed(Throwable problem) {
        model.busy().set(false);
        if (!(problem instanceof CancellationException)) {
            signatory.failed(problem);
        }
    }

    private static String suggested(String name, String word) {
        return name.replaceFirst("(?i)\\.pdf$", "") + "-" + word + ".pdf";
    }

    private static Role role(Part part) {
        return switch (part) {
            case REVIEWER -> Role.REVIEWER;
            case APPROVER -> Role.APPROVER;
        };
    }

    private Text text() {
        return around.text();
    }
}
