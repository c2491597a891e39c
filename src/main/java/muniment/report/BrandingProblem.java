package muniment.report;

import muniment.text.Phrase;

/** A logo, a colour or a text that cannot be put on a report. */
public final class BrandingProblem extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient Phrase phrase;

    /** @param why a key below {@code report.branding.} */
    BrandingProblem(String why, Object... values) {
        super(why);
        this.phrase = Phrase.of("report.branding." + why, values);
    }

    /** What happened, in words of the bundle {@code report}. */
    public Phrase phrase() {
        return phrase;
    }
}
