package muniment.sharing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Replaces known names in what people wrote, the longest first and whatever their case, and things that have a form of
 * their own, such as addresses. It finds what the journal knows; a nickname in a sentence it cannot know.
 */
final class Scrubber {
    private static final int SHORTEST = 3;
    private static final int LONG = 6;

    /** Azure resource paths, GUIDs and IPv4 addresses; every part is bounded, so that no text is looked at for long. */
    private static final Pattern RESOURCE = Pattern.compile("/subscriptions/[^\\s\"'<>]{1,2000}"
            + "|\\b[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\\b"
            + "|\\b[0-9]{1,3}(?:\\.[0-9]{1,3}){3}(?:/[0-9]{1,2})?\\b");

    private final Map<String, String> names = new HashMap<>();
    private final boolean resources;
    private @Nullable Pattern known;

    /** @param resources whether addresses and resource ids are replaced as well */
    Scrubber(boolean resources) {
        this.resources = resources;
    }

    /** A name to replace from now on; one that is shorter than three characters would spoil other words. */
    void know(String name, String replacement) {
        var stripped = name.strip();
        if (stripped.length() >= SHORTEST) {
            names.putIfAbsent(stripped.toLowerCase(Locale.ROOT), replacement);
            known = null;
        }
    }

    String words(String text) {
        var without = names.isEmpty()
                ? text
                : pattern()
                        .matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                names.getOrDefault(found.group().toLowerCase(Locale.ROOT), "\u2026")));
        return resources ? RESOURCE.matcher(without).replaceAll("[resource]") : without;
    }

    /** A short name counts only as a word of its own: it stands inside too many others. */
    private static String form(String name) {
        return name.length() < LONG
                ? "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])"
                : Pattern.quote(name);
    }

    private Pattern pattern() {
        var pattern = known;
        if (pattern == null) {
            pattern = Pattern.compile(
                    names.keySet().stream()
                            .sorted(Comparator.comparingInt(String::length)
                                    .reversed()
                                    .thenComparing(Comparator.naturalOrder()))
                            .map(Scrubber::form)
                            .collect(Collectors.joining("|")),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            known = pattern;
        }
        return pattern;
    }
}
