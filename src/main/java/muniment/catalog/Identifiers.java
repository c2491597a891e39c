package muniment.catalog;

import java.util.regex.Pattern;

/** What all names of the catalog have in common: 1 to 80 letters, digits, dots, hyphens and underscores. */
final class Identifiers {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

    private Identifiers() {}

    static void check(String value, String what) {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a " + what + ": '" + value + "'");
        }
    }
}
