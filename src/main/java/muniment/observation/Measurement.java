package muniment.observation;

/**
 * What was measured, as the report prints it.
 *
 * @param value a number without grouping, or a word; empty where nothing can be measured
 * @param unit such as {@code %}, {@code MiB}, {@code hours}; empty for counts and words
 */
public record Measurement(String value, String unit) {
    /** Nothing that could be measured. */
    public static final Measurement NONE = new Measurement("", "");

    @Override
    public String toString() {
        return unit.isEmpty() ? value : value + " " + unit;
    }
}
