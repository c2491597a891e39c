package muniment.desktop.kit;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The headings over a statement as people read them. Guarantees one casing: the source writes the same kind of heading
 * now with capitals and now without; abbreviations stay as they are.
 */
public final class SectionName {
    private SectionName() {}

    /** @param path the headings of the source, outermost first, such as {@code Shared Responsibilities / Compliance} */
    public static String of(String path) {
        return Arrays.stream(path.split(" / ")).map(SectionName::heading).collect(Collectors.joining("  ›  "));
    }

    private static String heading(String heading) {
        var words = heading.split(" ");
        for (int at = 1; at < words.length; at++) {
            if (!abbreviation(words[at])) {
                words[at] = words[at].toLowerCase(Locale.ROOT);
            }
        }
        return String.join(" ", words);
    }

    private static boolean abbreviation(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }
}
