package muniment.analysis.check.schema;

import muniment.analysis.check.Settings;
import muniment.analysis.fact.SchemaFact;
import muniment.catalog.CheckId;

/** Tells the keyspaces of the applications from those of Cassandra itself. */
final class UserSchema {
    private static final CheckId OWNER = new CheckId("CHK-REPL-STRATEGY");

    private UserSchema() {}

    /** Whether the keyspace is an application's. */
    static boolean judged(Settings settings, String keyspace) {
        return !settings.list(OWNER, "system-keyspaces").contains(keyspace);
    }

    /** Whether the fact is about an application's keyspace. */
    static boolean judged(Settings settings, SchemaFact fact) {
        return judged(settings, keyspace(fact))
                && !(fact instanceof SchemaFact.Keyspace keyspace
                        && keyspace.replication().local());
    }

    /** The keyspace that a fact is about. */
    static String keyspace(SchemaFact fact) {
        return switch (fact) {
            case SchemaFact.Keyspace(var name, var _, var _) -> name;
            case SchemaFact.Table table -> table.name().keyspace();
            case SchemaFact.Column column -> column.table().keyspace();
            case SchemaFact.Index index -> index.table().keyspace();
            case SchemaFact.MaterializedView view -> view.name().keyspace();
            case SchemaFact.Trigger trigger -> trigger.table().keyspace();
        };
    }
}
