package muniment.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import muniment.assessment.Assessment;
import muniment.assessment.Chronicle;
import muniment.catalog.Catalog;
import muniment.journal.Author;
import muniment.journal.Recorded;
import muniment.sharing.Part;
import muniment.text.Phrase;

/** The history for readers: who wrote how much, and the last entries in words. */
final class HistoryInWords {
    private static final int LATEST = 40;

    private HistoryInWords() {}

    /** Without anybody and anything where a profile withholds the history, but with its length. */
    static Annex.History of(Catalog catalog, Assessment assessment, ReportOptions options) {
        return options.shared()
                .filter(notice -> !notice.profile().gives(Part.HISTORY))
                .map(_ -> new Annex.History(
                        List.of(), List.of(), assessment.history().size()))
                .orElseGet(() -> of(catalog, assessment));
    }

    private static Annex.History of(Catalog catalog, Assessment assessment) {
        var lines = Chronicle.of(catalog, assessment).lines();
        var latest = lines.reversed().stream()
                .limit(LATEST)
                .map(HistoryInWords::event)
                .toList();
        return new Annex.History(people(assessment.history()), latest, lines.size());
    }

    private static List<Annex.Contribution> people(List<Recorded> history) {
        var people = new HashMap<Author, Annex.Contribution>();
        for (var recorded : history) {
            people.merge(
                    recorded.author(),
                    new Annex.Contribution(recorded.author(), 1, recorded.at(), recorded.at()),
                    HistoryInWords::together);
        }
        return people.values().stream()
                .sorted(Comparator.comparing(Annex.Contribution::entries)
                        .reversed()
                        .thenComparing(
                                contribution -> contribution.author().person().toString())
                        .thenComparing(
                                contribution -> contribution.author().key().hex()))
                .toList();
    }

    private static Annex.Contribution together(Annex.Contribution one, Annex.Contribution other) {
        return new Annex.Contribution(
                one.author(),
                one.entries() + other.entries(),
                one.first().isBefore(other.first()) ? one.first() : other.first(),
                one.last().isAfter(other.last()) ? one.last() : other.last());
    }

    private static Annex.Event event(Chronicle.Line line) {
        var recorded = line.recorded();
        var what = line.remark().isEmpty()
                ? line.what()
                : Phrase.of("report.history.with-remark", line.what(), line.remark());
        return new Annex.Event(
                recorded.at(), recorded.author().person().name(), what, line.validity() == Chronicle.Validity.UNDONE);
    }
}
