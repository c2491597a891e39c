package muniment.desktop.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import muniment.catalog.Sha256;
import muniment.desktop.kit.Tone;
import muniment.desktop.outside.Choosers.FileKind;
import muniment.desktop.outside.Choosers.Wanted;
import muniment.desktop.shell.Surroundings;
import muniment.desktop.work.Notice;
import muniment.session.Session;
import muniment.session.Verification;
import muniment.session.VerifyFile;
import muniment.signing.PdfSignature;
import muniment.signing.Role;
import muniment.signing.TimeStamp;
import muniment.signing.Verdict;
import muniment.signing.Wording;
import muniment.text.Phrase;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds a signed report to add something to. Guarantees that it is verified before anything is asked of a person. */
final class ReportAtHand {
    private static final String REFUSED = "nothing-to-be-added";

    private final Surroundings around;
    private final Session session;
    private final Map<Sha256, Path> lastSeen = new HashMap<>();

    /** What is done with a report that is what was signed. */
    interface Use {
        void of(Verification.Report report, Verdict.Intact verdict);
    }

    ReportAtHand(Surroundings around, Session session) {
        this.around = around;
        this.session = session;
    }

    /** Remembers where a report was written. */
    void saw(Sha256 digest, Path file) {
        lastSeen.put(digest, file);
    }

    /** The report of this digest where it was last seen, or else any that the person chooses. */
    void choose(String titleKey, @Nullable Sha256 wanted, Use use) {
        Optional.ofNullable(wanted)
                .map(lastSeen::get)
                .filter(Files::isRegularFile)
                .or(() -> around.outside().choosers().open(new Wanted(titleKey, FileKind.REPORT)))
                .ifPresent(file -> verify(file, wanted, use));
    }

    private void verify(Path file, @Nullable Sha256 wanted, Use use) {
        around.notices().settle(REFUSED);
        around.errands()
                .start(
                        Phrase.of("report-room.found.verifying", name(file)),
                        VerifyFile.offline(file, session.moment()),
                        found -> found(found, wanted, use));
    }

    private void found(Verification verification, @Nullable Sha256 wanted, Use use) {
        if (!(verification instanceof Verification.Report report)) {
            refuse("report-room.found.no-report", name(verification.file()));
        } else if (wanted != null && !wanted.equals(report.digest())) {
            refuse("report-room.found.another", name(report.file()), wanted.brief());
        } else if (!(report.verdict() instanceof Verdict.Intact intact)) {
            refuse(
                    "report-room.found.not-intact",
                    name(report.file()),
                    Wording.english().of(report.verdict()));
        } else if (report.foreign()) {
            refuse("report-room.found.no-report", name(report.file()));
        } else if (!report.good()) {
            refuse("report-room.found.differs", name(report.file()));
        } else {
            saw(report.digest(), report.file());
            use.of(report, intact);
        }
    }

    /** Says why nothing is added. */
    void refuse(String key, Object... values) {
        around.notices().show(Notice.of(REFUSED, Tone.BAD, text().say(key, values)));
    }

    /** Whether the history of the open assessment tells of it. */
    boolean known(Sha256 digest) {
        return session.snapshot().assessment().reports().stream()
                .anyMatch(report -> report.value().digest().equals(digest));
    }

    /** Who signed and when, a line each. */
    List<String> signed(Verdict.Intact verdict) {
        return verdict.signatures().stream().map(this::line).toList();
    }

    private String line(PdfSignature signature) {
        var signer = signature.signer();
        var time = signature.claims().time();
        return text().say(
                        "report-room.found.signed",
                        signer == null ? "?" : signer.subject().name(),
                        Role.of(signature.part())
                                .map(role -> text().name("report-room.role", role))
                                .orElseGet(() -> signature.part()),
                        time == null ? "" : Minutes.of(time, session.zone()));
    }

    /** Who confirmed what and when, a line each. */
    List<String> stamped(Verdict.Intact verdict) {
        return verdict.stamps().stream().map(this::line).toList();
    }

    private String line(TimeStamp stamp) {
        return text().say(
                        "report-room.found.stamped",
                        stamp.authority().subject().name(),
                        Minutes.of(stamp.time(), session.zone()),
                        stamp.subject().ordinal());
    }

    static String name(Path file) {
        return Objects.requireNonNullElse(file.getFileName(), file).toString();
    }

    private Text text() {
        return around.text();
    }
}
