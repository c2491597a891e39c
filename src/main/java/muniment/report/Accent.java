package muniment.report;

import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The colour of a house: as it is for lines and bands, darkened as far as reading asks for where it carries text.
 *
 * @param rgb 24 bits
 */
public record Accent(int rgb) {
    /** The report's own. */
    public static final Accent USUAL = new Accent(0x1F4E79);

    private static final Pattern HEX = Pattern.compile("#?[0-9A-Fa-f]{6}");
    /** WCAG 2.2, 1.4.3, level AA. */
    private static final double READABLE = 4.5;

    private static final double DARKER = 0.95;

    public Accent {
        if (rgb != (rgb & 0xFFFFFF)) {
            throw new IllegalArgumentException("not a colour of 24 bits: " + rgb);
        }
    }

    /**
     * Reads {@code #0f4c81}, with or without the sign.
     *
     * @throws BrandingProblem if it is no such colour
     */
    public static Accent parse(String text) {
        if (!HEX.matcher(text).matches()) {
            throw new BrandingProblem("accent", text);
        }
        return new Accent(HexFormat.fromHexDigits(text.replace("#", "")));
    }

    /** Its name in a style sheet. */
    public String css() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    /** The same colour, dark enough to be read on white. */
    public Accent forText() {
        var dark = this;
        while (dark.contrastWithWhite() < READABLE) {
            dark = dark.darker();
        }
        return dark;
    }

    private Accent darker() {
        return new Accent(shade(16) << 16 | shade(8) << 8 | shade(0));
    }

    private int shade(int shift) {
        return (int) (channel(shift) * DARKER);
    }

    private int channel(int shift) {
        return rgb >> shift & 0xFF;
    }

    /** The contrast ratio of WCAG 2.2, from 1 to 21. */
    double contrastWithWhite() {
        return 1.05 / (0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0) + 0.05);
    }

    private double linear(int shift) {
        double share = channel(shift) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
