package muniment.session;

import java.nio.file.Path;
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
        implements Job<Path> {
    /**
     * @return where the extended report is
     * @throws Refusal if the report is not what was signed, an authority does not answer, or it cannot be written
     */
    @Override
    public Path run(Progress progress) throws Refusal {
        progress.at(0, -1, Phrase.of("session.extending", String.valueOf(report.getFileName())));
        new Extension(level, workplace.clock().instant(), new AwaitedAnswers(progress)).extend(report, out, existing);
        return out;
    }
}
