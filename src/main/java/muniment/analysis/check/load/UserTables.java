package muniment.analysis.check.load;

import java.util.Set;
import muniment.analysis.check.Dossier;
import muniment.catalog.CheckId;

/**
 * Tells the tables of applications from those of Cassandra itself.
 *
 * @param systemKeyspaces as the catalog lists them
 */
record UserTables(Set<String> systemKeyspaces) {
    private static final CheckId LISTED_AT = new CheckId("CHK-REPL-STRATEGY");

    static UserTables of(Dossier dossier) {
        return new UserTables(Set.copyOf(dossier.settings().list(LISTED_AT, "system-keyspaces")));
    }

    boolean owns(String keyspace) {
        return !systemKeyspaces.contains(keyspace);
    }
}
