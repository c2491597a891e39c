package muniment.session;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import muniment.signing.Existing;
import muniment.signing.Refusal;
import muniment.signing.Signer;
import muniment.text.Phrase;

/**
 * Puts a further signature into a report.
 *
 * @param report as it is
 * @param out where the signed one goes; may be the same file
 */
public record SignReport(Workplace workplace, Path report, Signing signing, Path out, Existing existing)
        implements Job<Path> {
    /**
     * @return where the signed report is
     * @throws Refusal if the report is not what was signed before, has no such place, or cannot be written
     */
    @Override
    public Path run(Progress progress) throws Refusal {
        progress.at(0, -1, Phrase.of("session.signing", signing.signer()));
        var order = signing.order(ZonedDateTime.now(workplace.clock()));
        new Signer(signing.identity()).sign(report, order, out, existing);
        return out;
    }
}
