package muniment.desktop.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import muniment.catalog.Sha256;
import muniment.desktop.kit.Tone;
import muniment.desktop.outside.Choosers.FileKind;
import muniment.desktop.outside.Choosers.Wanted;
import muniment.desktop.report.CountersigningModel.Found;
import muniment.desktop.report.CountersigningModel.Part;
import muniment.desktop.shell.Surroundings;
import muniment.desktop.work.Notice;
import muniment.session.Session;
import muniment.session.SignReport;
import muniment.session.Verification;
import muniment.session.VerifyFile;
import muniment.session.Workplace;
import muniment.signing.Existing;
import muniment.signing.PdfSignature;
import muniment.signing.Role;
import muniment.signing.Verdict;
import muniment.signing.Wording;
import muniment.text.Phrase;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Puts a further person's signature into a report. Guarantees that a report is verified before anybody is asked to sign
 * it, and that the open assessment tells of the signature when it knows the report.
 */
final class Countersigning {
    private static final String REFUSED = "report-not-to-be-signed";

    private final CountersigningModel model;
    private final Surroundings around;
    private final Workplace workplace;
    private final Session session;
    private final Signatory signatory;
    private final Consumer<SignReport.Signed> signed;
    private final Map<Sha256, Path> lastSeen = new HashMap<>();

    /** @param signed is told of a report that was signed */
    Countersigning(
            CountersigningModel model,
            Surroundings around,
            Workplace workplace,
            Session session,
            Consumer<SignReport.Signed> signed) {
        this.model = model;
        this.around = around;
        this.workplace = workplace;
        this.session = session;
        this.signatory = new Signatory(model.signature(), around);
        this.signed = signed;
    }

    SigningForm.Actions identity() {
        return signatory;
    }

    /** Remembers where a report was written. */
    void saw(Sha256 digest, Path file) {
        lastSeen.put(digest, file);
    }

    /** Lets the person choose a report; {@code open} shows what was found of it. */
    void choose(Runnable open) {
        choose(null, open);
    }

    /** The report of this digest, where it was last seen, or where the person finds it. */
    void choose(@Nullable Sha256 wanted, Runnable open) {
        var known = Optional.ofNullable(wanted).map(lastSeen::get).filter(Files::isRegularFile);
        known.or(() -> around.outside()
                        .choosers()
                        .open(new Wanted("report-room.counter.choose.title", FileKind.REPORT)))
                .ifPresent(file -> verify(file, wanted, open));
    }

    private void verify(Path file, @Nullable Sha256 wanted, Runnable open) {
        around.notices().settle(REFUSED);
        around.errands()
                .start(
                        Phrase.of("report-room.counter.verifying", String.valueOf(file.getFileName())),
                        VerifyFile.offline(file, session.moment()),
                        found -> found(found, wanted, open));
    }

    private void found(Verification verification, @Nullable Sha256 wanted, Runnable open) {
        if (!(verification instanceof Verification.Report report)) {
            refuse("report-room.counter.no-report", name(verification.file()));
        } else if (wanted != null && !wanted.equals(report.digest())) {
            refuse("report-room.counter.another", name(report.file()), wanted.brief());
        } else if (!(report.verdict() instanceof Verdict.Intact intact)) {
            refuse(
                    "report-room.counter.not-intact",
                    name(report.file()),
                    Wording.english().of(report.verdict()));
        } else if (report.foreign()) {
            refuse("report-room.counter.no-report", name(report.file()));
        } else if (!report.good()) {
            refuse("report-room.counter.differs", name(report.file()));
        } else if (free(intact).isEmpty()) {
            refuse("report-room.counter.full", name(report.file()));
        } else {
            lastSeen.put(report.digest(), report.file());
            show(report, intact);
            open.run();
        }
    }

    private void refuse(String key, Object... values) {
        around.notices().show(Notice.of(REFUSED, Tone.BAD, text().say(key, values)));
    }

    private void show(Verification.Report report, Verdict.Intact intact) {
        var free = free(intact);
        model.found()
                .set(new Found(
                        name(report.file()),
                        report.file().toString(),
                        intact.signatures().stream().map(this::line).toList(),
                        text().say(
                                        knows(report.digest())
                                                ? "report-room.counter.known"
                                                : "report-room.counter.unknown"),
                        free));
        model.part().set(free.getFirst());
        model.signature().refusals().clear();
        model.signature().reason().set("");
        signatory.forget();
    }

    private String line(PdfSignature signature) {
        var signer = signature.signer();
        var time = signature.claims().time();
        return text().say(
                        "report-room.counter.signed",
                        signer == null ? "?" : signer.subject().name(),
                        Role.of(word(signature))
                                .map(role -> text().name("report-room.role", role))
                                .orElseGet(() -> word(signature)),
                        time == null ? "" : Minutes.of(time, session.zone()));
    }

    private static String word(PdfSignature signature) {
        var roles = signature.claims().roles();
        return roles.isEmpty() ? signature.field() : roles.getFirst();
    }

    private static List<Part> free(Verdict.Intact intact) {
        return Arrays.stream(Part.values())
                .filter(part -> intact.emptyFields().contains(role(part).word()))
                .toList();
    }

    private boolean knows(Sha256 digest) {
        return session.snapshot().assessment().reports().stream()
                .anyMatch(report -> report.value().digest().equals(digest));
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
                        Phrase.of("report-room.counter.signing", name(report)),
                        progress -> pen.sign(
                                session.moment(),
                                progress,
                                signing -> new SignReport(workplace, report, signing, out, Existing.REPLACE, session)
                                        .run(progress)),
                        finished -> {
                            model.busy().set(false);
                            lastSeen.put(finished.digest(), finished.file());
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

    private static String name(Path file) {
        return Objects.requireNonNullElse(file.getFileName(), file).toString();
    }

    private Text text() {
        return around.text();
    }
}
