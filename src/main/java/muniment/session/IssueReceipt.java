package muniment.session;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import muniment.receipt.ReceiptPicture;
import muniment.receipt.ReceiptProblem;
import muniment.receipt.ReceiptText;
import muniment.receipt.SignedReceipt;
import muniment.signing.Existing;
import muniment.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Writes a receipt of the history as it is now, signed with the key of the person who works on it, as a text and as a
 * picture. The history itself is not changed by it.
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
        var receipt = session.receipt();
        progress.at(0, -1, Phrase.of("session.making-receipt", receipt.receipt().assessment()));
        // whatever can hinder one of the two is looked for before the other is written
        for (var file : new @Nullable Path[] {text, picture}) {
            if (file != null && existing == Existing.KEEP && Files.exists(file)) {
                throw FileProblem.exists(file);
            }
        }
        if (picture != null) {
            var png = ReceiptPicture.png(receipt);
            AtomicFile.<RuntimeException>write(session, picture, existing, out -> out.write(png));
        }
        if (text != null) {
            var words = ReceiptText.of(receipt).getBytes(StandardCharsets.UTF_8);
            AtomicFile.<RuntimeException>write(session, text, existing, out -> out.write(words));
        }
        return receipt;
    }
}
