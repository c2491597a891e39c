package muniment.analysis.form.rows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the name of a table in a query or a file name, and whether the query leaves rows out. */
public final class Titles {
    private static final int NO_CASE = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern FROM = Pattern.compile("\\bFROM\\s+([\\w.\"]{1,200})", NO_CASE);
    private static final Pattern PART = Pattern.compile(
            "\\bSELECT\\b.*\\bFROM\\b.*\\b(?:WHERE|LIMIT|TOP)\\b.*"
                    + "|\\bSELECT\\s+(?:DISTINCT|TOP)\\b.*"
                    + "|\\bLIST\\s+ROLES\\s+OF\\b.*"
                    + "|\\bLIST\\s+\\w+(?:\\s+PERMISSIONS?)?\\s+(?:ON|OF)\\b.*"
                    + "|\\bLIST\\s+(?:CREATE|ALTER|DROP|SELECT|MODIFY|AUTHORIZE|DESCRIBE|EXECUTE|UNMASK|SELECT_MASKED)\\b.*"
                    + "|\\bDESC(?:RIBE)?\\s+(?:KEYSPACE|TABLE|COLUMNFAMILY|TYPE|FUNCTION|AGGREGATE|INDEX|MATERIALIZED)\\b.*"
                    + "|\\bDESC(?:RIBE)?\\s+(?!SCHEMA\\b|FULL\\b|CLUSTER\\b|KEYSPACES\\b|TABLES\\b)[\\w.\"]+\\s*;.*",
            NO_CASE);

    private Titles() {}

    /** The one of these names that the title holds; empty where it holds none or several. */
    static Optional<String> named(String title, List<String> names) {
        var plain = asked(title).toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        var held = names.stream().filter(plain::contains).toList();
        return held.size() == 1 ? Optional.of(held.getFirst()) : Optional.empty();
    }

    /** Whether the title is a query for a part of what there is. */
    public static boolean part(String title) {
        return PART.matcher(title).find();
    }

    /** The tables that queries ask for; the title itself where it is none. */
    private static String asked(String title) {
        var from = FROM.matcher(title);
        var tables = new StringBuilder();
        while (from.find()) {
            tables.append(from.group(1)).append(' ');
        }
        return tables.isEmpty() ? title : tables.toString();
    }
}
