package muniment.report;

/**
 * What a report looks like and how much it tells: the reader's side of it.
 *
 * @param enclosing whether the evidence itself travels inside it
 */
public record ReportForm(PageSize page, Depth depth, ReportFilter filter, Branding branding, boolean enclosing) {
    /** The full report on A4, unfiltered and without branding. */
    public static final ReportForm FULL = new ReportForm(PageSize.A4, Depth.FULL, ReportFilter.NONE, Branding.NONE, false);

    /** The same on other paper. */
    public ReportForm on(PageSize other) {
        return new ReportForm(other, depth, filter, branding, enclosing);
    }

    /** The same in another depth. */
    public ReportForm at(Depth other) {
        return new ReportForm(page, other, filter, branding, enclosing);
    }

    /** The same for other obligations. */
    public ReportForm only(ReportFilter other) {
        return new ReportForm(page, depth, other, branding, enclosing);
    }

    /** The same in the dress of another house. */
    public ReportForm branded(Branding other) {
        return new ReportForm(page, depth, filter, other, enclosing);
    }

    /** The same with the evidence itself inside. */
    public ReportForm enclosingEvidence() {
        return new ReportForm(page, depth, filter, branding, true);
    }
}
