package muniment.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import muniment.observation.Outcome;

/**
 * The observations on the sheet of an obligation: some told, the others counted; nothing is told or named twice.
 *
 * @param rows those that are told, the worst first
 * @param counted how many there are of the checks that are merely counted, by outcome and title
 */
public record ObservationTable(List<Row> rows, Map<Outcome, Map<String, Integer>> counted) {
    private static final int OF_A_ROW = 3;

    public ObservationTable {
        rows = List.copyOf(rows);
    }

    /**
     * What one check says with one outcome, as far as it fits into a row, which is never broken.
     *
     * @param more how many there are besides
     */
    public record Row(Outcome outcome, String check, List<ObservationLine> lines, int more) {
        public Row {
            lines = List.copyOf(lines);
        }
    }

    static ObservationTable of(List<ObservationGroup> groups) {
        var told = new LinkedHashMap<List<Object>, List<ObservationGroup>>();
        var counted = new TreeMap<Outcome, Map<String, Integer>>();
        for (var group : groups) {
            if (group.lines().isEmpty()) {
                counted.computeIfAbsent(group.outcome(), _ -> new LinkedHashMap<>())
                        .merge(group.check(), group.count(), Integer::sum);
            } else {
                told.computeIfAbsent(List.of(group.outcome(), group.check()), _ -> new ArrayList<>())
                        .add(group);
            }
        }
        return new ObservationTable(
                told.values().stream().flatMap(alike -> rows(alike).stream()).toList(), counted);
    }

    private static List<Row> rows(List<ObservationGroup> alike) {
        var first = alike.getFirst();
        var lines = alike.stream().flatMap(group -> group.merged().stream()).toList();
        int more = alike.stream().mapToInt(ObservationGroup::more).sum();
        return IntStream.iterate(0, from -> from < lines.size(), from -> from + OF_A_ROW)
                .mapToObj(from -> {
                    int to = Math.min(from + OF_A_ROW, lines.size());
                    return new Row(
                            first.outcome(), first.check(), lines.subList(from, to), to == lines.size() ? more : 0);
                })
                .toList();
    }
}
