package muniment.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import muniment.signing.Verdict.Reason;
import muniment.signing.guard.Envelope;
import muniment.signing.guard.RawSeals;
import muniment.signing.guard.raw.Exhausting;
import muniment.signing.guard.raw.RawStructure;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Says whether a document is what was signed. It is called intact only when our own guard of revisions, the
 * cryptographic check, a second opinion and the expected signers agree; whatever the input, the answer is a verdict.
 *
 * @param trust what the reader knows beforehand
 * @param now the time for which certificates are judged
 */
public record Verifier(Trust trust, Instant now) {
    private static final long LARGEST = 512L << 20;

    private static final int SHARE_OF_MEMORY = 4;

    /** @throws Refusal only when the file cannot be read */
    public Verdict verify(Path file) throws Refusal {
        try {
            return tooLarge(Files.size(file))
                    ? new Verdict.Unreadable(Reason.TOO_LARGE)
                    : verify(Files.readAllBytes(file));
        } catch (IOException problem) {
            throw new Refusal(new Problem.FileUnreadable(file, Cause.of(problem)), problem);
        }
    }

    /** Larger files, in bytes, are not read: the whole file is kept in memory, and there has to be room for more. */
    public static long largest() {
        return Math.min(LARGEST, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
    }

    public static boolean tooLarge(long bytes) {
        return bytes > largest();
    }

    public Verdict verify(byte[] pdf) {
        if (pdf.length == 0) {
            return new Verdict.Unreadable(Reason.EMPTY);
        }
        if (tooLarge(pdf.length)) {
            return new Verdict.Unreadable(Reason.TOO_LARGE);
        }
        var envelope = new Envelope(pdf);
        if (!envelope.beginsAsPdf()) {
            return withoutStructure(envelope, envelope.beginsLater() ? Reason.BYTES_BEFORE : Reason.NOT_A_PDF);
        }
        if (!envelope.endsAsPdf()) {
            return withoutStructure(envelope, Reason.TRUNCATED);
        }
        try {
            return withStructure(envelope, RawStructure.of(pdf));
        } catch (Exhausting _) {
            return withoutStructure(envelope, Reason.EXHAUSTING);
        }
    }

    /** Whatever the libraries throw at hostile bytes, and however deep they recurse, the reader is owed a verdict. */
    private Verdict withStructure(Envelope envelope, RawStructure raw) {
        try (var document = Loader.loadPDF(envelope.bytes())) {
            return document.isEncrypted()
                    ? new Verdict.Unreadable(Reason.ENCRYPTED)
                    : new Examination(envelope, raw, document, this).verdict();
        } catch (InvalidPasswordException _) {
            return new Verdict.Unreadable(Reason.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError _) {
            return withoutStructure(envelope, Reason.DAMAGED);
        }
    }

    /** The bytes no longer lead to signatures the regular way; if one is there all the same, it knows what happened. */
    private Verdict withoutStructure(Envelope envelope, Reason reason) {
        return RawSeals.oneBroken(envelope.bytes())
                ? new Verdict.ChangedInside(List.of(), null)
                : new Verdict.Unreadable(reason);
    }
}
