package muniment.analysis.form.rows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the name of a table in a query or a file name. */
final class Titles {
    private Titles() {}

    /** The one of these names that the title holds; empty where it holds none or several. */
    static Optional<String> named(String title, List<String> names) {
        var plain = title.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        var held = names.stream().filter(plain::contains).toList();
        return held.size() == 1 ? Optional.of(held.getFirst()) : Optional.empty();
    }
}
