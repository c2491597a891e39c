package muniment.signing;

import eu.europa.esig.dss.alert.exception.AlertException;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import muniment.signing.dss.Proofs;
import muniment.signing.online.Asking;
import muniment.signing.online.Authorities;
import muniment.signing.online.Unanswered;
import muniment.signing.online.Unproven;
import muniment.signing.online.Withdrawn;

/** Works on a document with the proofs of a level, and says in our words what stood in the way. */
final class Proving {
    private static final System.Logger LOG = System.getLogger(Proving.class.getName());

    private Proving() {}

    /** What is done with the proofs. */
    @FunctionalInterface
    interface Work {
        byte[] done(Proofs proofs) throws IOException, GeneralSecurityException;
    }

    /** @param asking may end it with an exception of its own, which is passed on */
    static byte[] with(Level level, Asking asking, Work work) throws Refusal {
        var ended = new AtomicReference<RuntimeException>();
        try {
            return work.done(proofs(level, remembering(asking, ended)));
        } catch (IOException | GeneralSecurityException | RuntimeException problem) {
            if (ended.get() != null) {
                throw ended.get();
            }
            throw new Refusal(problem(problem), problem);
        }
    }

    /** Libraries take whatever is thrown while they ask for one more missing answer. */
    private static Asking remembering(Asking asking, AtomicReference<RuntimeException> ended) {
        return address -> {
            try {
                asking.awaits(address);
            } catch (RuntimeException unwanted) {
                ended.set(unwanted);
                throw unwanted;
            }
        };
    }

    private static Proofs proofs(Level level, Asking asking) {
        return switch (level) {
            case Level.Offline() -> Proofs.none();
            case Level.Timestamped(var authority) -> Authorities.timestamp(authority, asking);
            case Level.LongTerm(var authority, var crls) -> Authorities.longTerm(authority, crls, asking);
        };
    }

    private static Problem problem(Exception problem) {
        LOG.log(System.Logger.Level.INFO, "the proofs are not to be had", problem);
        return switch (problem) {
            case AlertException _ -> new Problem.ProofsMissing(List.of());
            case Withdrawn _ -> new Problem.CertificateWithdrawn();
            case Unproven unproven ->
                new Problem.ProofsMissing(unproven.asked().stream()
                        .map(Proving::unanswered)
                        .distinct()
                        .toList());
            default -> unanswered(problem);
        };
    }

    private static Problem.Unanswered unanswered(Unanswered problem) {
        return new Problem.Unanswered(problem.address().toString(), problem.kind());
    }

    private static Problem unanswered(Exception problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unanswered unanswered) {
                return unanswered(unanswered);
            }
        }
        return new Problem.SignatureNotMade(logged(problem));
    }

    /** What went wrong, in our words; those of the library are in the log. */
    static String logged(Exception problem) {
        LOG.log(System.Logger.Level.INFO, "the document could not be worked on", problem);
        return problem instanceof GeneralSecurityException
                ? Wording.english().keyFailed()
                : Wording.english().brokenStructure();
    }
}
