package muniment.report;

import java.util.stream.Stream;
import muniment.assessment.Assessment;
import muniment.catalog.Catalog;
import muniment.readiness.Readiness;
import muniment.readiness.Standing;

/** What a report is about, and how it is made. */
record Subject(Catalog catalog, Assessment assessment, Readiness readiness, ReportOptions options) {
    ReportFilter filter() {
        return options.form().filter();
    }

    /** The obligations that the filter lets through. */
    Stream<Standing> shown() {
        return readiness.standings().stream().filter(filter()::includes);
    }
}
