package muniment.receipt;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import muniment.receipt.ReceiptProblem.Kind;

/** A receipt as a QR code (ISO/IEC 18004), written as a picture or with letters, and read from a picture. */
public final class ReceiptPicture {
    /** Bytes of a picture that may hold a receipt. */
    static final int LONGEST = 16 << 20;

    /** Dots of a picture that may hold a receipt: a photograph of 40 million. */
    private static final long MOST_DOTS = 40_000_000;

    private static final int DOTS_PER_MODULE = 6;
    private static final Map<EncodeHintType, Object> WRITING =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);
    private static final Map<DecodeHintType, Object> CLEAN = Map.of(DecodeHintType.PURE_BARCODE, true);
    private static final Map<DecodeHintType, Object> PHOTOGRAPH =
            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.ALSO_INVERTED, true);

    private ReceiptPicture() {}

    /**
     * The PNG file of a receipt.
     *
     * @throws ReceiptProblem if it says more than a code can hold, which takes dozens of open ends of a history
     */
    public static byte[] png(SignedReceipt signed) throws ReceiptProblem {
        var code = code(signed);
        var side = code.getWidth() * DOTS_PER_MODULE;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, code.get(x / DOTS_PER_MODULE, y / DOTS_PER_MODULE) ? 0 : 0xffffff);
            }
        }
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException("a picture is written to memory", impossible);
        }
    }

    /** The code in half blocks, light on dark as most terminals are; two rows of it are one line. */
    public static String blocks(SignedReceipt signed) throws ReceiptProblem {
        var code = code(signed);
        var text = new StringBuilder();
        for (int y = 0; y < code.getHeight(); y += 2) {
            for (int x = 0; x < code.getWidth(); x++) {
                var upper = !code.get(x, y);
                var lower = y + 1 >= code.getHeight() || !code.get(x, y + 1);
                text.append(upper ? lower ? '\u2588' : '\u2580' : lower ? '\u2584' : ' ');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static BitMatrix code(SignedReceipt signed) throws ReceiptProblem {
        try {
            return new QRCodeWriter().encode(ReceiptText.compact(signed), BarcodeFormat.QR_CODE, 0, 0, WRITING);
        } catch (WriterException tooMuch) {
            throw new ReceiptProblem(Kind.TOO_LONG_FOR_CODE, tooMuch);
        }
    }

    /**
     * Reads the receipt in a picture (PNG or JPEG).
     *
     * @throws ReceiptProblem if it is no picture, too large a one, or shows no receipt
     */
    public static SignedReceipt read(byte[] picture) throws ReceiptProblem {
        var image = image(picture);
        var dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots);
        return ReceiptText.read(found(source));
    }

    /** What looks for a code in a photograph takes some clean ones for askew, so those are read dot by dot first. */
    private static String found(LuminanceSource source) throws ReceiptProblem {
        try {
            return decoded(source, CLEAN);
        } catch (ReaderException notClean) {
            try {
                return decoded(source, PHOTOGRAPH);
            } catch (ReaderException none) {
                throw new ReceiptProblem(Kind.NO_CODE, none);
            }
        }
    }

    private static String decoded(LuminanceSource source, Map<DecodeHintType, ?> hints) throws ReaderException {
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), hints)
                .getText();
    }

    /** The size is asked before anything is unpacked: a small file can claim to be a huge picture. */
    private static BufferedImage image(byte[] picture) throws ReceiptProblem {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new ReceiptProblem(Kind.NO_PICTURE, null);
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
                    throw new ReceiptProblem(Kind.TOO_LARGE, null);
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            throw new ReceiptProblem(Kind.NO_PICTURE, damaged);
        }
    }
}
