package muniment.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import muniment.assessment.Assessment;
import muniment.catalog.Catalog;
import muniment.journal.Entry;
import muniment.journal.EntryId;
import muniment.journal.Recorded;
import muniment.readiness.Readiness;
import muniment.session.Checks.Issued;
import muniment.session.Checks.Judged;

/** The readiness judged again from the entries alone: as it is today, and as it was when reports were issued. */
final class JudgedAgain {
    /** Each report costs a fold; of many the latest are judged. */
    private static final int REPORTS = 10;

    private JudgedAgain() {}

    static List<Judged> verdicts(Catalog catalog, Assessment assessment, Instant now) {
        var verdicts = new ArrayList<Judged>();
        verdicts.add(judged(catalog, assessment, now, Optional.empty()));
        var byId = new HashMap<EntryId, Recorded>();
        assessment.history().forEach(recorded -> byId.put(recorded.id(), recorded));
        assessment.history().reversed().stream()
                .filter(recorded -> recorded.entry() instanceof Entry.ReportIssued)
                .limit(REPORTS)
                .forEach(recorded -> {
                    var report = (Entry.ReportIssued) recorded.entry();
                    verdicts.add(judged(
                            catalog,
                            Assessment.of(shown(recorded, report, byId)),
                            recorded.at(),
                            Optional.of(new Issued(report.file(), report.digest(), recorded.at()))));
                });
        return verdicts;
    }

    private static Judged judged(Catalog catalog, Assessment assessment, Instant at, Optional<Issued> report) {
        var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        var verdict = Readiness.judge(catalog, assessment, day).verdict();
        return new Judged(day, assessment.history().size(), verdict, report);
    }

    /**
     * What a report shows: everything up to the ends of the history that it names, or up to where an earlier version
     * noted it.
     */
    private static Set<Recorded> shown(Recorded noted, Entry.ReportIssued report, Map<EntryId, Recorded> all) {
        var known = new HashSet<Recorded>();
        var toFollow = new ArrayList<>(report.heads().isEmpty() ? noted.parents() : report.heads());
        while (!toFollow.isEmpty()) {
            var parent = all.get(toFollow.removeLast());
            if (parent != null && known.add(parent)) {
                toFollow.addAll(parent.parents());
            }
        }
        return known;
    }
}
