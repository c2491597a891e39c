package muniment.signing;

import java.nio.file.Path;
import java.time.Instant;
import muniment.signing.dss.PadesSignature;
import muniment.signing.online.Asking;

/**
 * Adds proofs to the signatures of a document that is still what was signed; nobody signs anew, and the given bytes are
 * the beginning of the result, unchanged.
 *
 * @param now the time for which the document is judged before
 * @param asking is told who is asked for the proofs
 */
public record Extension(Level level, Instant now, Asking asking) {
    /** Extends while nobody watches. */
    public Extension(Level level, Instant now) {
        this(level, now, Asking.unwatched());
    }

    /** Extends the file into {@code out}, which is written whole or not at all and may be the same file. */
    public Signer.Trace extend(Path pdf, Path out, Existing existing) throws Refusal {
        var before = DocumentFile.read(pdf);
        var after = extend(before);
        AtomicFile.write(out, after, existing);
        return new Signer.Trace(Fingerprint.of(before), Fingerprint.of(after));
    }

    public byte[] extend(byte[] pdf) throws Refusal {
        return switch (new Verifier(Trust.none(), now).verify(pdf)) {
            case Verdict.Intact _ -> Proving.with(level, asking, proofs -> PadesSignature.extend(pdf, proofs));
            case Verdict.NotSigned _, Verdict.SignatureMissing _ -> throw new Refusal(new Problem.NothingToExtend());
            case Verdict other -> throw new Refusal(new Problem.DocumentNotIntact(other));
        };
    }
}
