package muniment.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import muniment.catalog.Statement;

/** The title of a section for readers: its notes belong to the section itself, and whose part it is needs no saying. */
final class SectionTitle {
    private static final String BETWEEN = " / ";

    private SectionTitle() {}

    /** The last heading that is not a mere note. */
    static String of(String section) {
        var headings = new ArrayList<>(List.of(section.split(BETWEEN)));
        while (headings.size() > 1 && List.of("Note", "Important", "Tip").contains(headings.getLast())) {
            headings.removeLast();
        }
        return headings.getLast();
    }

    /** Values by the titles of their statements' sections, in the order in which the titles come first. */
    static <T> Map<String, List<T>> grouped(List<T> values, Function<T, Statement> statement) {
        var groups = new LinkedHashMap<String, List<T>>();
        for (var value : values) {
            var title = of(statement.apply(value).placement().section());
            groups.computeIfAbsent(title, _ -> new ArrayList<>()).add(value);
        }
        return groups;
    }
}
