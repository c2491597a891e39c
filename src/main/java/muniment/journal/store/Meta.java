package muniment.journal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import muniment.catalog.Sha256;
import muniment.journal.EntryId;

/**
 * What a document says of itself apart from its entries, so that a missing end is seen.
 *
 * @param catalog the digest of the catalog that lies in the file
 * @param count how many entries there are
 * @param heads the entries that no other names as a parent
 */
record Meta(Sha256 catalog, int count, Set<EntryId> heads) {
    private static final int LONGEST = 1 << 20;
    private static final Pattern COUNT = Pattern.compile("0|[1-9][0-9]{0,6}");

    Meta {
        heads = Set.copyOf(heads);
    }

    Meta(History history, Sha256 catalog) {
        this(catalog, history.size(), history.heads());
    }

    private Map<String, String> values() {
        return new TreeMap<>(Map.of(
                "format",
                Integer.toString(Schema.FORMAT),
                "catalog",
                catalog.hex(),
                "count",
                Integer.toString(count),
                "heads",
                new TreeSet<>(heads).stream().map(EntryId::toString).collect(Collectors.joining(" "))));
    }

    void write(Connection connection) throws SQLException {
        for (var value : values().entrySet()) {
            Database.change(
                    connection,
                    "INSERT OR REPLACE INTO meta(name, value) VALUES(?, ?)",
                    value.getKey(),
                    value.getValue());
        }
    }

    static Meta read(Connection connection) throws SQLException, Flaw {
        var found = new TreeMap<String, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT name, value FROM meta LIMIT 20")) {
            while (rows.next()) {
                // a damaged page can hold nulls where the table takes none
                found.put(String.valueOf(rows.getString(1)), String.valueOf(rows.getString(2)));
            }
        }
        try {
            var heads = found.getOrDefault("heads", "");
            var count = found.getOrDefault("count", "");
            if (heads.length() > LONGEST || !COUNT.matcher(count).matches()) {
                throw new Flaw(Finding.META.phrase());
            }
            var meta = new Meta(
                    new Sha256(found.getOrDefault("catalog", "")),
                    Integer.parseInt(count),
                    heads.isEmpty()
                            ? Set.of()
                            : Set.of(heads.split(" ")).stream().map(EntryId::of).collect(Collectors.toSet()));
            if (!meta.values().equals(found)) {
                throw new Flaw(Finding.META.phrase());
            }
            return meta;
        } catch (IllegalArgumentException e) {
            throw new Flaw(Finding.META.phrase(), e);
        }
    }
}
