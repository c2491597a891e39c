package muniment.signing;

import eu.europa.esig.dss.alert.exception.AlertException;
import java.io.IOException;
import java.security.GeneralSecurityException;
import muniment.signing.dss.Proofs;
import muniment.signing.online.Authorities;
import muniment.signing.online.Unanswered;
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

    static byte[] with(Level level, Work work) throws Refusal {
        try {
            return work.done(proofs(level));
        } catch (AlertException problem) {
            LOG.log(System.Logger.Level.INFO, "the proofs are not to be had", problem);
            throw new Refusal(new Problem.ProofsMissing(), problem);
        } catch (Withdrawn problem) {
            throw new Refusal(new Problem.CertificateWithdrawn(), problem);
        } catch (IOException | GeneralSecurityException | RuntimeException problem) {
            throw new Refusal(problem(problem), problem);
        }
    }

    private static Proofs proofs(Level level) {
        return switch (level) {
            case Level.Offline() -> Proofs.none();
            case Level.Timestamped(var authority) -> Authorities.timestamp(authority);
            case Level.LongTerm(var authority, var crls) -> Authorities.longTerm(authority, crls);
        };
    }

    private static Problem problem(Exception problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unanswered unanswered) {
                LOG.log(System.Logger.Level.INFO, "an authority did not answer", problem);
                return new Problem.Unanswered(unanswered.address().toString(), unanswered.kind());
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
