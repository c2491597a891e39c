package muniment.report;

import java.util.List;
import muniment.assessment.Assessment;
import muniment.catalog.Catalog;
import muniment.readiness.Readiness;

/**
 * A readiness report as pure data, in the order in which people read it.
 *
 * <p>Guarantees that the same catalog, assessment, readiness and options make an equal document, and that an equal
 * document makes the same bytes.
 */
public record ReportDocument(
        ReportOptions options,
        Cover cover,
        Summary summary,
        Findings findings,
        List<Chapter> chapters,
        Background background,
        Annex annex) {
    public ReportDocument {
        chapters = List.copyOf(chapters);
    }

    /** The report of this assessment as it was judged. */
    public static ReportDocument of(
            Catalog catalog, Assessment assessment, Readiness readiness, ReportOptions options) {
        return new Composition(catalog, assessment, readiness, options).document();
    }

    /** The same with the files of its evidence enclosed. */
    public ReportDocument enclosingEvidence() {
        return new ReportDocument(options, cover, summary, findings, chapters, background, annex.enclosingEvidence());
    }
}
