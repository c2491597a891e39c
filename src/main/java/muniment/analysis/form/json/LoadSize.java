package muniment.analysis.form.json;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A size as Cassandra writes it, such as {@code 84.61 MiB}; KB and KiB both are 1024 bytes there. */
final class LoadSize {
    private static final Pattern SIZE =
            Pattern.compile("\\s*(\\d{1,18}(?:\\.\\d{1,18})?)\\s*(bytes|[KMGTP]i?B|B)\\s*", Pattern.CASE_INSENSITIVE);
    private static final List<Character> STEPS = List.of('K', 'M', 'G', 'T', 'P');

    private LoadSize() {}

    /** The size in bytes; null where there is none or it cannot be read. */
    static @Nullable Double bytes(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var size = SIZE.matcher(text);
        if (!size.matches()) {
            return null;
        }
        int step = STEPS.indexOf(size.group(2).toUpperCase(Locale.ROOT).charAt(0)) + 1;
        return Double.parseDouble(size.group(1)) * Math.pow(1024, step);
    }
}
