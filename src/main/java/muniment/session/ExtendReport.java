package muniment.session;

import java.nio.file.Path;
import muniment.catalog.Sha256;
import muniment.signing.Existing;
import muniment.signing.Extension;
import muniment.signing.Level;
import muniment.signing.Refusal;
import muniment.text.Phrase;

/**
 * Adds a time stamp, or lasting proofs, to the signatures of a report; nobody signs anew.
 *
 * @param out where the extended one goes; may be the same file
 */
public record ExtendReport(Workplace workplace, Path report, Level level, Path out, Existing existing)
        implements Job<ExtendReport.Extended> {
    /**
     * A report with more proofs.
     *
     * @param digest of the file
     * @param before the digest of what was extended
     */
    public record Extended(Path file, Sha256 digest, Sha256 before) {}

    /** @throws Refusal if the report is not what was signed, an authority does not answer, or it cannot be written */
    @Override
    public Extended run(Progress progress) throws Refusal {
        progress.at(0, -1, Phrase.of("session.extending", String.valueOf(report.getFileName())));
        var extension = new Extension(level, workplace.clock().instant(), new AwaitedAnswers(progress));
        var trace = extension.extend(report, out, existing);
        return new Extended(out, new Sha256(trace.after()), new Sha256(trace.before()));
    }
}
