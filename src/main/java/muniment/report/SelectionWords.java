package muniment.report;

import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a report shows of the whole, and by which filter, in its words. */
public record SelectionWords(ReportWords words) {
    /** How many are shown of how many. */
    public String shown(Selection.Shown shown) {
        return shown(shown.shown(), shown.of());
    }

    /** How many are shown of how many. */
    public String shown(int count, int of) {
        return words.say("filter.n-of-m", count, of);
    }

    /** The conditions of a filter; empty when there are none. */
    public String filter(Selection selection) {
        var filter = selection.filter();
        var told = new StringJoiner("; ");
        tell(told, "filter.tasks", String.join(", ", selection.tasks()));
        tell(told, "filter.levels", listed(filter.levels(), words::name));
        tell(told, "filter.results", listed(filter.results(), words::lower));
        if (filter.openOnly()) {
            told.add(words.say("filter.open"));
        }
        tell(told, "filter.owner", filter.owner());
        return told.toString();
    }

    private static <E extends Enum<E>> String listed(Set<E> values, Function<E, String> name) {
        return values.stream().sorted().map(name).collect(Collectors.joining(", "));
    }

    private void tell(StringJoiner told, String key, String value) {
        if (!value.isEmpty()) {
            told.add(words.say(key, value));
        }
    }
}
