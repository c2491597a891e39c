package muniment.analysis.form.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import muniment.analysis.fact.LoadFact;
import muniment.analysis.fact.TableName;
import org.jspecify.annotations.Nullable;

/**
 * What nodetool tablestats says of one table, or tpstats of one pool, by the names of its JSON form, such as
 * {@code compacted_partition_maximum_bytes}.
 */
public final class TableFigures {
    private final Map<String, String> figures = new LinkedHashMap<>();

    /**
     * Takes a figure; its name may be written as in the text form, such as {@code Local read count}.
     *
     * @return its name as the JSON form has it
     */
    public String put(String written, String value) {
        var name = name(written);
        figures.put(name, value);
        return name;
    }

    /** Whether there is no figure. */
    boolean isEmpty() {
        return figures.isEmpty();
    }

    /** Whether there is a figure of this name. */
    public boolean has(String name) {
        return figures.containsKey(name);
    }

    /** The name of a figure, as the JSON form has it. */
    public static String name(String written) {
        var name = new StringBuilder(written.length());
        boolean apart = false;
        for (var character : written.strip().toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isWhitespace(character) || character == '/') {
                apart = true;
            } else if (character != '(' && character != ')') {
                name.append(apart ? "_" : "").append(character);
                apart = false;
            }
        }
        return name.toString();
    }

    /** The fact that these figures are. */
    public LoadFact.TableLoad load(TableName table) {
        return new LoadFact.TableLoad(
                table,
                new LoadFact.Partitions(
                        bytes("compacted_partition_maximum_bytes"),
                        bytes("compacted_partition_mean_bytes"),
                        bytes("dropped_mutations")),
                new LoadFact.Reads(
                        number("local_read_count"),
                        number("maximum_tombstones_per_slice_last_five_minutes"),
                        number("average_tombstones_per_slice_last_five_minutes"),
                        null),
                number("percent_repaired"),
                true);
    }

    /** The thread pool that these figures are of, by the names that nodetool tpstats uses in JSON and YAML. */
    public LoadFact.ThreadPool pool(String name) {
        return new LoadFact.ThreadPool(
                name,
                Figure.count(figures.get("activetasks")),
                Figure.count(figures.get("pendingtasks")),
                Figure.count(figures.get("currentlyblockedtasks")),
                Figure.count(figures.get("totalblockedtasks")));
    }

    private @Nullable Double bytes(String name) {
        return Figure.bytes(figures.get(name));
    }

    private @Nullable Double number(String name) {
        return Figure.number(figures.get(name));
    }
}
