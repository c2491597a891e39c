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
 * Writes a receipt that was taken as a text and as a picture: both or neither, as far as that can be told before.
 *
 * @param text where the text goes; null for nowhere
 * @param picture where the picture of the code goes; null for nowhere
 */
public record SaveReceipt(
        Session session,
        SignedReceipt receipt,
        @Nullable Path text,
        @Nullable Path picture,
        Existing existing) implements Job<SignedReceipt> {
    /**
     * @throws ReceiptProblem if it says more than a code can hold, and a picture was asked for
     * @throws FileProblem if a file could not be written
     */
    @Override
    public SignedReceipt run(Progress progress) throws ReceiptProblem, FileProblem {
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
