package muniment.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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
 * @param sources assessments at hand that a report may come from; other files among them are passed over
 * @param password of the file itself, if it is an assessment that is protected by one, for the caller to close; null
 *     when there is none
 */
public record VerifyFile(
        Path file,
        Trust trust,
        Instant now,
        List<Beside> sources,
        @Nullable Password password) implements Job<Verification> {
    public VerifyFile {
        sources = List.copyOf(sources);
    }

    public VerifyFile(Path file, Trust trust, Instant now) {
        this(file, trust, now, List.of(), null);
    }

    /** Believes nobody beforehand. */
    public static VerifyFile offline(Path file, Instant now) {
        return new VerifyFile(file, Trust.none(), now);
    }

    /** The same, beside assessments that a report may come from. */
    public VerifyFile beside(List<Path> others) {
        return new VerifyFile(
                file, trust, now, others.stream().map(Beside::without).toList(), password);
    }

    /** The same, with the password of an assessment that is protected by one. */
    public VerifyFile with(Password known) {
        return new VerifyFile(file, trust, now, sources, known);
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
            if (Verifier.tooLarge(Files.size(file))) {
                return new Verification.Report(
                        file, digest(), new Verdict.Unreadable(Verdict.Reason.TOO_LARGE), List.of());
            }
            var bytes = Files.readAllBytes(file);
            var digest = Sha256.of(bytes);
            return Deadline.ofReport()
                    .meet(() -> judged(bytes, digest))
                    .orElseGet(() -> new Verification.Report(
                            file, digest, new Verdict.Unreadable(Verdict.Reason.GIVEN_UP), List.of()));
        } catch (IOException e) {
            throw FileProblem.reading(file, e);
        }
    }

    private Verification judged(byte[] bytes, Sha256 digest) throws Refusal {
        var verdict = new Verifier(trust, now).verify(bytes);
        if (!(verdict instanceof Verdict.Intact intact)) {
            return new Verification.Report(file, digest, verdict, List.of());
        }
        var held = AttachmentComparison.held(new SignedReport(bytes, digest, intact.signatures()), documents());
        var complete = held.missing().isEmpty()
                ? intact
                : new Verdict.SignerMissing(intact.signatures(), Set.of(), held.missing());
        return new Verification.Report(file, digest, complete, held.comparisons());
    }

    private List<Beside> documents() {
        return sources.stream().filter(source -> isDocument(source.file())).toList();
    }

    private static boolean isDocument(Path path) {
        try {
            return FileKind.of(path) == FileKind.DOCUMENT;
        } catch (FileProblem toldWhenItIsItsTurn) {
            return false;
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
