package muniment.analysis.form.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import muniment.analysis.form.Addresses;
import muniment.analysis.form.Line;

/** Pieces of text that several outputs of nodetool have in common. */
final class NodetoolText {
    private static final Pattern LIST = Pattern.compile("\\[(.*)\\]\\s*");

    private NodetoolText() {}

    /** The addresses in brackets; empty where the list is cut. */
    static Optional<List<String>> addresses(String text) {
        var list = LIST.matcher(text.strip());
        if (!list.matches()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(list.group(1).split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .map(Addresses::plain)
                .toList());
    }

    /** Whether the line starts with a blank. */
    static boolean indented(Line line) {
        return !line.text().isEmpty() && Character.isWhitespace(line.text().charAt(0));
    }

    /** A short form of a line, for a remark. */
    static String brief(Line line) {
        var text = line.text().strip();
        return text.length() <= 120 ? text : text.substring(0, 120) + "...";
    }
}
