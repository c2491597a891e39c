package muniment.report;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The dress of a house.
 *
 * @param organisation who makes the report; empty when it should not say
 * @param logo null for none
 * @param marking of confidentiality, on every page; empty for none
 * @param watermark across every page behind its text; empty for none
 */
public record Branding(String organisation, @Nullable Logo logo, Accent accent, String marking, String watermark) {
    /** No house's. */
    public static final Branding NONE = new Branding("", null, Accent.USUAL, "", "");

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_MARKING = 60;
    private static final int LONGEST_WATERMARK = 24;

    /** Bounded, because these texts have one line each. */
    public Branding {
        organisation = bounded("organisation", organisation, LONGEST_NAME);
        marking = bounded("marking", marking, LONGEST_MARKING);
        watermark = bounded("watermark", watermark, LONGEST_WATERMARK);
    }

    private static String bounded(String what, String text, int longest) {
        var line = text.strip();
        if (line.codePointCount(0, line.length()) > longest) {
            throw new BrandingProblem("too-long", what, longest);
        }
        return line;
    }

    /** The picture of the house, if it has one. */
    public Optional<Logo> picture() {
        return Optional.ofNullable(logo);
    }
}
