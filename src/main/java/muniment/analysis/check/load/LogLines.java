package muniment.analysis.check.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.LogFact.Category;
import muniment.analysis.fact.LogFact.Tally;
import muniment.text.Phrase;

/**
 * The lines of one category about one table in one log, over all its days.
 *
 * @param table empty where the lines name none
 * @param seen the day with the worst figure first
 */
record LogLines(Category category, String table, String at, List<Seen<Tally>> seen) {
    static List<LogLines> of(List<Seen<Tally>> tallies) {
        record Topic(Category category, String table) {}
        var topics = new LinkedHashMap<Topic, List<Seen<Tally>>>();
        for (var tally : tallies) {
            var table = tally.fact().table();
            topics.computeIfAbsent(
                            new Topic(tally.fact().category(), table == null ? "" : table.toString()),
                            _ -> new ArrayList<>())
                    .add(tally);
        }
        var lines = new ArrayList<LogLines>();
        topics.forEach((topic, seen) -> {
            seen.sort((one, other) -> Double.compare(figure(other), figure(one)));
            lines.add(new LogLines(topic.category(), topic.table(), LogAt.of(seen.getFirst()), List.copyOf(seen)));
        });
        return lines;
    }

    private static double figure(Seen<Tally> seen) {
        var worst = seen.fact().worst();
        return worst == null || worst.isNaN() ? -1 : worst;
    }

    long count() {
        return seen.stream().mapToLong(tally -> tally.fact().count()).sum();
    }

    /** The highest figure in the lines, if they have one. */
    Optional<Double> worst() {
        return Optional.of(figure(seen.getFirst())).filter(figure -> figure >= 0);
    }

    /** What the lines are about, in words. */
    Phrase about() {
        return table.isEmpty()
                ? Phrase.of("check-load.log.no-table", count())
                : Phrase.of("check-load.log.table", table);
    }

    /** The days on which they were written, in words. */
    Phrase days() {
        var days = new TreeSet<LocalDate>();
        seen.forEach(tally -> Optional.ofNullable(tally.fact().day()).ifPresent(days::add));
        return days.isEmpty()
                ? Phrase.of("check-load.log.undated")
                : Phrase.of(
                        "check-load.log.days",
                        Integer.toString(days.size()),
                        days.first().toString(),
                        days.last().toString(),
                        days.size());
    }
}
