package muniment.report;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The picture of a house, as an address that holds the picture itself.
 *
 * <p>Guarantees that nothing of the file is left but its dots: whatever was read is drawn anew in sRGB, at most
 * {@value #WIDEST} dots wide and {@value #HIGHEST} high.
 *
 * @param width in dots
 * @param height in dots
 */
public record Logo(String address, int width, int height) {
    /** The largest file that is looked at, in bytes. */
    public static final int LARGEST = 2 << 20;

    private static final long MOST_DOTS = 16_000_000;
    private static final int LONGEST_SIDE = 10_000;
    private static final int WIDEST = 1200;
    private static final int HIGHEST = 600;

    /**
     * Reads a PNG or a JPEG.
     *
     * @throws BrandingProblem if it is none, or too large
     */
    public static Logo of(byte[] file) {
        if (file.length > LARGEST) {
            throw new BrandingProblem("logo-large", LARGEST >> 20);
        }
        var format = format(file);
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            return of(picture(reader));
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof BrandingProblem known) {
                throw known;
            }
            throw new BrandingProblem("logo-broken");
        } finally {
            reader.dispose();
        }
    }

    private static String format(byte[] file) {
        if (begins(file, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return "png";
        }
        if (begins(file, 0xFF, 0xD8, 0xFF)) {
            return "jpeg";
        }
        throw new BrandingProblem("logo-kind");
    }

    private static boolean begins(byte[] file, int... mark) {
        for (int index = 0; index < mark.length; index++) {
            if (index >= file.length || (file[index] & 0xFF) != mark[index]) {
                return false;
            }
        }
        return true;
    }

    /** The size is judged by the head of the file, before memory is taken for its dots. */
    private static BufferedImage picture(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_DOTS) {
            throw new BrandingProblem("logo-dots", width, height, MOST_DOTS / 1_000_000);
        }
        return reader.read(0);
    }

    private static Logo of(BufferedImage read) {
        double scale = Math.min(1, Math.min((double) WIDEST / read.getWidth(), (double) HIGHEST / read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(read, 0, 0, width, height, null);
        graphics.dispose();
        return new Logo("data:image/png;base64," + Base64.getEncoder().encodeToString(png(drawn)), width, height);
    }

    private static byte[] png(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes every byte", impossible);
        }
        return bytes.toByteArray();
    }

    /** How wide it stands on the page, in millimetres, to fit into a box. */
    double widthWithin(double widest, double highest) {
        return Math.min(widest, highest * width / height);
    }

    /** The same for a style sheet. */
    public String cssWidthWithin(double widest, double highest) {
        return String.format(Locale.ROOT, "%.1fmm", widthWithin(widest, highest));
    }
}
