package muniment.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muniment.assessment.Assessment;
import muniment.catalog.Catalog;
import muniment.readiness.Readiness;
import muniment.sharing.Withheld;

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
        return Composition.of(new Subject(catalog, assessment, readiness, options));
    }

    /** The same with the files of its evidence enclosed. */
    public ReportDocument enclosingEvidence() {
        var withheld = options.shared().stream()
                .flatMap(notice -> notice.withheld().stream())
                .map(Withheld::id)
                .collect(Collectors.toSet());
        return new ReportDocument(
                options, cover, summary, findings, chapters, background, annex.enclosingEvidence(withheld));
    }

    /** The parts that it has, in their order. */
    public List<Part> parts() {
        return Stream.of(Part.values()).filter(this::has).toList();
    }

    /** Whether it has this part. */
    public boolean has(Part part) {
        return options.form().depth().has(part);
    }

    /** How many obligations it tells of in detail. */
    public int detailed() {
        return chapters.stream().mapToInt(chapter -> chapter.sheets().size()).sum();
    }

    /** Whether it tells of this obligation in detail, so that one can point there. */
    public boolean details(Reference obligation) {
        return chapters.stream()
                .flatMap(chapter -> chapter.sheets().stream())
                .anyMatch(sheet -> sheet.reference().equals(obligation));
    }
}
