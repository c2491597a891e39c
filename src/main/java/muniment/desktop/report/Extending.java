package muniment.desktop.report;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import muniment.catalog.Sha256;
import muniment.desktop.outside.Choosers.FileKind;
import muniment.desktop.outside.Choosers.Wanted;
import muniment.desktop.report.ExtendingModel.Found;
import muniment.desktop.shell.Surroundings;
import muniment.session.ExtendReport;
import muniment.session.Verification;
import muniment.session.Workplace;
import muniment.signing.Existing;
import muniment.signing.Level;
import muniment.signing.Refusal;
import muniment.signing.Verdict;
import muniment.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Adds a time stamp, or lasting proofs, to a report that is signed. Nobody is asked before the person says so. */
final class Extending {
    /** A report that was extended. */
    record Extended(Path file, Sha256 digest, boolean lasting, boolean knownBefore) {}

    private final ExtendingModel model;
    private final Surroundings around;
    private final Workplace workplace;
    private final ReportAtHand reports;
    private final ProofChoice proofs;
    private final Consumer<Extended> extended;

    /** @param extended is told of a report that was extended */
    Extending(
            ExtendingModel model,
            Surroundings around,
            Workplace workplace,
            ReportAtHand reports,
            Consumer<Extended> extended) {
        this.model = model;
        this.around = around;
        this.workplace = workplace;
        this.reports = reports;
        this.proofs = new ProofChoice(model.proofs(), model.refusals(), around);
        this.extended = extended;
    }

    ProofForm.Actions proofs() {
        return proofs;
    }

    /**
     * The report of this digest, or any that the person chooses; {@code open} shows what was found of it.
     *
     * @param usual the address of the authority that is asked if no other is named
     */
    void choose(@Nullable Sha256 wanted, String usual, Runnable open) {
        reports.choose("report-room.extend.choose.title", wanted, (report, intact) -> {
            if (model.proofs().authority().get().isBlank()) {
                model.proofs().authority().set(usual);
            }
            show(report, intact);
            open.run();
        });
    }

    private void show(Verification.Report report, Verdict.Intact intact) {
        model.refusals().clear();
        model.found()
                .set(new Found(
                        ReportAtHand.name(report.file()),
                        report.file().toString(),
                        reports.signed(intact),
                        reports.stamped(intact)));
    }

    /** Asks for the proofs of what was found; {@code done} closes the sheet, which stays open when one is refused. */
    void extend(Runnable done) {
        var found = model.found().get();
        if (found == null || model.busy().get()) {
            return;
        }
        model.refusals().clear();
        level().ifPresent(level -> around.outside()
                .choosers()
                .save(new Wanted("report-room.extend.save.title", FileKind.REPORT), suggested(found.name()))
                .ifPresent(out -> extend(Path.of(found.file()), level, out, done)));
    }

    private Optional<Level> level() {
        try {
            return Optional.of(proofs.level());
        } catch (Refusal refusal) {
            proofs.failed(refusal);
            return Optional.empty();
        }
    }

    private void extend(Path report, Level level, Path out, Runnable done) {
        model.busy().set(true);
        around.errands()
                .startWriting(
                        Phrase.of("report-room.extend.under-way", ReportAtHand.name(report)),
                        new ExtendReport(workplace, report, level, out, Existing.REPLACE),
                        finished -> {
                            model.busy().set(false);
                            reports.saw(finished.digest(), finished.file());
                            done.run();
                            extended.accept(new Extended(
                                    finished.file(),
                                    finished.digest(),
                                    level instanceof Level.LongTerm,
                                    reports.known(finished.before())));
                        },
                        this::failed);
    }

    private void failed(Throwable problem) {
        model.busy().set(false);
        if (!(problem instanceof CancellationException)) {
            proofs.failed(problem);
        }
    }

    private String suggested(String name) {
        return around.text().say("report-room.extend.save.name", name.replaceFirst("(?i)\\.pdf$", ""));
    }
}
