package muniment.receipt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import muniment.receipt.ReceiptProblem.Kind;

/** A file that holds a receipt, as a text or as a picture; which of them is told by its first bytes. */
public final class ReceiptFile {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    private ReceiptFile() {}

    /**
     * Reads it.
     *
     * @throws ReceiptProblem if there is no receipt in it
     */
    public static SignedReceipt read(Path file) throws IOException, ReceiptProblem {
        byte[] bytes;
        try (var stream = Files.newInputStream(file)) {
            bytes = stream.readNBytes(ReceiptPicture.LONGEST + 1);
        }
        if (bytes.length > ReceiptPicture.LONGEST) {
            throw new ReceiptProblem(Kind.TOO_LARGE, null);
        }
        return begins(bytes, PNG) || begins(bytes, JPEG)
                ? ReceiptPicture.read(bytes)
                : ReceiptText.read(new String(bytes, StandardCharsets.UTF_8));
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && java.util.Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
