package muniment.desktop.history;

import java.util.Locale;
import java.util.Optional;
import muniment.desktop.outside.Choosers.FileKind;
import muniment.desktop.outside.Choosers.Wanted;
import muniment.desktop.shell.OpenDocument;
import muniment.desktop.shell.Surroundings;
import muniment.receipt.ReceiptPicture;
import muniment.receipt.ReceiptProblem;
import muniment.receipt.ReceiptText;
import muniment.receipt.SignedReceipt;
import muniment.session.SaveReceipt;
import muniment.signing.Existing;
import muniment.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Takes a receipt of the open assessment and shows it, to be copied, saved or photographed. Guarantees that what is
 * saved is what is shown.
 */
public final class Receipts implements ReceiptView.Actions {
    private final Surroundings around;
    private final OpenDocument document;
    private final ReceiptSheet sheet;
    private @Nullable SignedReceipt taken;

    /** A receipt with its code; none where it says more than a code can hold. */
    private record Taken(SignedReceipt receipt, ReceiptView.Code code) {
        static Taken of(SignedReceipt receipt) {
            try {
                var png = ReceiptPicture.png(receipt);
                return new Taken(receipt, () -> Optional.of(png.clone()));
            } catch (ReceiptProblem tooLong) {
                return new Taken(receipt, Optional::empty);
            }
        }
    }

    public Receipts(OpenDocument document, Surroundings around) {
        this(document, around, ReceiptSheet.in(around.dialogs(), around.text()));
    }

    Receipts(OpenDocument document, Surroundings around, ReceiptSheet sheet) {
        this.document = document;
        this.around = around;
        this.sheet = sheet;
    }

    /** Takes one and shows it. */
    public void take() {
        var session = document.session();
        around.errands()
                .start(
                        Phrase.of("session.making-receipt", name()),
                        _ -> Taken.of(session.receipt()),
                        receipt -> show(receipt.receipt(), receipt.code()));
    }

    private void show(SignedReceipt receipt, ReceiptView.Code code) {
        taken = receipt;
        sheet.show(
                code,
                receipt.receipt().entries(),
                receipt.receipt().at().atZone(document.session().zone()),
                this);
    }

    private String name() {
        return document.snapshot().assessment().scope().name();
    }

    @Override
    public void copy() {
        Optional.ofNullable(taken)
                .ifPresent(receipt -> around.outside().pasteboard().copy(ReceiptText.of(receipt)));
    }

    @Override
    public void saveText() {
        save(new Wanted("document.receipt.save-text", FileKind.TEXT), ".txt");
    }

    @Override
    public void savePicture() {
        save(new Wanted("document.receipt.save-picture", FileKind.PICTURE), ".png");
    }

    private void save(Wanted wanted, String ending) {
        Optional.ofNullable(taken)
                .ifPresent(receipt -> around.outside()
                        .choosers()
                        .save(wanted, suggested() + ending)
                        .ifPresent(file -> around.errands()
                                .startWriting(
                                        Phrase.of("session.making-receipt", name()),
                                        ending.equals(".png")
                                                ? new SaveReceipt(
                                                        document.session(), receipt, null, file, Existing.REPLACE)
                                                : new SaveReceipt(
                                                        document.session(), receipt, file, null, Existing.REPLACE),
                                        _ -> {})));
    }

    private String suggested() {
        return "receipt-" + name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
