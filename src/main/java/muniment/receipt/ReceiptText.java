package muniment.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    private static final Pattern BEGINNING = Pattern.compile("BEGIN" + GAP + "MUNIMENT" + GAP + "RECEIPT");
    private static final Pattern ENDING = Pattern.compile("END" + GAP + "MUNIMENT" + GAP + "RECEIPT");
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
        var blocks = blocks(text);
        if (blocks.isEmpty()) {
            throw new ReceiptProblem(Kind.NONE, null);
        }
        var receipt =
                SignedReceipt.decoded(blocks.getFirst()).orElseThrow(() -> new ReceiptProblem(Kind.CHANGED, null));
        if (Set.copyOf(blocks).size() > 1) {
            throw new ReceiptProblem(Kind.SEVERAL, null);
        }
        return receipt;
    }

    /** What stands between the marks; in time linear to the text, whatever marks are in it. */
    private static List<String> blocks(String text) {
        var blocks = new ArrayList<String>();
        var beginning = BEGINNING.matcher(text);
        var ending = ENDING.matcher(text);
        for (int from = 0; beginning.find(from) && ending.find(beginning.end()); from = ending.end()) {
            var block = text.substring(beginning.end(), ending.start());
            blocks.add(FOREIGN.matcher(block).replaceAll(""));
        }
        return blocks;
    }
}
