package muniment.receipt;

import java.util.regex.Pattern;
import muniment.receipt.ReceiptProblem.Kind;
import muniment.text.Text;

/**
 * A receipt as a short text for people, with a block that holds the same, signed. The block survives what mail does to
 * a text: lines that are wrapped, quoted, indented or end in spaces, and other line ends.
 */
public final class ReceiptText {
    /** Bytes of a file that may hold a receipt. */
    static final int LONGEST = 256 << 10;

    private static final String BEGIN = "-----BEGIN MUNIMENT RECEIPT-----";
    private static final String END = "-----END MUNIMENT RECEIPT-----";
    private static final int LINE = 64;

    /** Between the words of a mark there may be a line end with quotation marks. */
    private static final String GAP = "[\\s>|]+";

    private static final Pattern BLOCK = Pattern.compile("BEGIN" + GAP + "MUNIMENT" + GAP
            + "RECEIPT(?<block>[^\u0000-\u0008]*?)END" + GAP + "MUNIMENT" + GAP + "RECEIPT");
    private static final Pattern FOREIGN = Pattern.compile("[\\s>|\u00a0\ufeff-]+");

    private ReceiptText() {}

    /** The text for people, in English, ending in a line end. */
    public static String of(SignedReceipt signed) {
        var words = Text.load("receipt");
        var receipt = signed.receipt();
        var author = receipt.author();
        return words.say(
                        "receipt.text",
                        receipt.assessment(),
                        receipt.entries(),
                        receipt.at().toString(),
                        author.person().toString(),
                        author.key().hex().replaceAll("(.{4})(?!$)", "$1 "))
                + "\n\n" + BEGIN + "\n"
                + signed.encoded().replaceAll("(.{" + LINE + "})", "$1\n").strip() + "\n" + END
                + "\n";
    }

    /** The block alone in one line, as a QR code holds it. */
    static String compact(SignedReceipt signed) {
        return BEGIN + signed.encoded() + END;
    }

    /**
     * Reads the one receipt in a text.
     *
     * @throws ReceiptProblem if there is none, more than one, or it was changed on its way
     */
    public static SignedReceipt read(String text) throws ReceiptProblem {
        if (text.length() > LONGEST) {
            throw new ReceiptProblem(Kind.TOO_LARGE, null);
        }
        var blocks = BLOCK.matcher(text);
        if (!blocks.find()) {
            throw new ReceiptProblem(Kind.NONE, null);
        }
        var block = FOREIGN.matcher(blocks.group("block")).replaceAll("");
        var receipt = SignedReceipt.decoded(block).orElseThrow(() -> new ReceiptProblem(Kind.CHANGED, null));
        while (blocks.find()) {
            if (!FOREIGN.matcher(blocks.group("block")).replaceAll("").equals(block)) {
                throw new ReceiptProblem(Kind.SEVERAL, null);
            }
        }
        return receipt;
    }
}
