package muniment.text;

import java.util.List;

/**
 * A sentence as data: the key of its wording in {@code assets/text} and the values that fill its places.
 *
 * @param key such as {@code refusal.past-date}; the part before the first dot names the bundle
 */
public record Phrase(String key, List<Object> values) {
    public Phrase {
        values = List.copyOf(values);
    }

    /** A phrase with these values. */
    public static Phrase of(String key, Object... values) {
        return new Phrase(key, List.of(values));
    }
}
