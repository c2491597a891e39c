package muniment.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import muniment.catalog.Sha256;
import muniment.journal.JournalProblem;
import muniment.signing.Refusal;
import muniment.signing.Trust;
import muniment.signing.Verdict;
import muniment.signing.Verifier;
import muniment.text.Phrase;
import muniment.vault.Password;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a report or an assessment is what was signed. It trusts nothing remembered: every hash and every
 * signature is computed again. The file is only read.
 *
 * @param trust whom the reader believes, for reports
 * @param now the time for which certificates are judged
 * @param password of an assessment that is protected by one, for the caller to close; null when there is none
 */
public record VerifyFile(
        Path file, Trust trust, Instant now, @Nullable Password password) implements Job<Verification> {
    public VerifyFile(Path file, Trust trust, Instant now) {
        this(file, trust, now, null);
    }

    /** Believes nobody beforehand. */
    public static VerifyFile offline(Path file, Instant now) {
        return new VerifyFile(file, Trust.none(), now);
    }

    /** The same, with the password of an assessment that is protected by one. */
    public VerifyFile with(Password known) {
        return new VerifyFile(file, trust, now, known);
    }

    /**
     * @throws FileProblem if it cannot be read, is empty, or is neither a report nor an assessment
     * @throws JournalProblem if it is an assessment that cannot be judged, such as one of a newer version
     * @throws Refusal if it is a report that cannot be read
     */
    @Override
    public Verification run(Progress progress) throws FileProblem, JournalProblem, Refusal {
        progress.at(0, -1, Phrase.of("session.verifying", file.toString()));
        return switch (FileKind.of(file)) {
            case REPORT -> report();
            case DOCUMENT -> new DocumentCheck(file, now, password).verification(progress);
        };
    }

    private Verification report() throws FileProblem, Refusal {
        try {
            var verifier = new Verifier(trust, now);
            if (Files.size(file) > Verifier.LARGEST) {
                return new Verification.Report(file, digest(), verifier.verify(file), List.of());
            }
            var bytes = Files.readAllBytes(file);
            var verdict = verifier.verify(bytes);
            return new Verification.Report(
                    file,
                    Sha256.of(bytes),
                    verdict,
                    verdict instanceof Verdict.Intact ? AttachmentComparison.comparisons(bytes) : List.of());
        } catch (IOException e) {
            throw FileProblem.reading(file, e);
        }
    }

    private Sha256 digest() throws IOException {
        var digest = Sha256.algorithm();
        try (var bytes = Files.newInputStream(file)) {
            var buffer = new byte[1 << 16];
            for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        }
        return Sha256.ofDigest(digest.digest());
    }
}
