package muniment.session;

import java.nio.file.Path;
import muniment.receipt.ReceiptProblem;
import muniment.receipt.SignedReceipt;
import muniment.signing.Existing;
import org.jspecify.annotations.Nullable;

/**
 * Takes a receipt of the history as it is now, signed with the key of the person who works on it, and writes it as a
 * text and as a picture. The history itself is not changed by it.
 *
 * @param text where the text goes; null for nowhere
 * @param picture where the picture of the code goes; null for nowhere
 */
public record IssueReceipt(
        Session session, @Nullable Path text, @Nullable Path picture, Existing existing) implements Job<SignedReceipt> {
    /**
     * @throws ReceiptProblem if it says more than a code can hold, and a picture was asked for
     * @throws FileProblem if a file could not be written
     */
    @Override
    public SignedReceipt run(Progress progress) throws ReceiptProblem, FileProblem {
        return new SaveReceipt(session, session.receipt(), text, picture, existing).run(progress);
    }
}
