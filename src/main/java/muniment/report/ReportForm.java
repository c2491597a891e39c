package muniment.report;

import java.util.Optional;
import muniment.sharing.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What a report looks like and how much it tells: the reader's side of it.
 *
 * @param enclosing whether the evidence itself travels inside it
 * @param profile whom it is for; null leaves nothing out
 */
public record ReportForm(
        PageSize page,
        Depth depth,
        ReportFilter filter,
        Branding branding,
        boolean enclosing,
        @Nullable Profile profile) {
    /** The full report on A4, unfiltered and without branding. */
    public static final ReportForm FULL =
            new ReportForm(PageSize.A4, Depth.FULL, ReportFilter.NONE, Branding.NONE, false, null);

    /** The same on other paper. */
    public ReportForm on(PageSize other) {
        return new ReportForm(other, depth, filter, branding, enclosing, profile);
    }

    /** The same in another depth. */
    public ReportForm at(Depth other) {
        return new ReportForm(page, other, filter, branding, enclosing, profile);
    }

    /** The same for other obligations. */
    public ReportForm only(ReportFilter other) {
        return new ReportForm(page, depth, other, branding, enclosing, profile);
    }

    /** The same in the dress of another house. */
    public ReportForm branded(Branding other) {
        return new ReportForm(page, depth, filter, other, enclosing, profile);
    }

    /** The same with the evidence itself inside. */
    public ReportForm enclosingEvidence() {
        return new ReportForm(page, depth, filter, branding, true, profile);
    }

    /** The same for the recipients of a profile. */
    public ReportForm under(Profile other) {
        return new ReportForm(page, depth, filter, branding, enclosing, other);
    }

    /**
     * @throws ReportProblem if its filter, which stands on the first page, names somebody whom its profile withholds
     */
    public void requireSayable() throws ReportProblem {
        if (profile != null
                && !profile.gives(muniment.sharing.Part.PEOPLE)
                && !filter.owner().isEmpty()) {
            throw ReportProblem.ownerWithheld(profile.title());
        }
    }

    /** Whom it is for, unless they may see everything. */
    public Optional<Profile> sharing() {
        return Optional.ofNullable(profile);
    }
}
