package muniment.journal.store;

import java.io.IOException;
import java.util.HashMap;
import java.util.TreeMap;
import muniment.catalog.TraitId;
import muniment.journal.Entry;
import muniment.journal.Scope;

/** The stored form of entries that speak of the assessment as a whole. */
final class AssessmentEntries {
    private AssessmentEntries() {}

    static void write(Body body, Entry.Opened entry) throws IOException {
        body.text("catalog", entry.catalog()).text("version", entry.version()).digest("digest", entry.digest());
    }

    static Entry opened(Fields fields) throws MalformedEntry {
        return new Entry.Opened(fields.text("catalog"), fields.text("version"), fields.digest("digest"));
    }

    static void write(Body body, Entry.ScopeSet entry) throws IOException {
        var scope = entry.scope();
        body.text("name", scope.name())
                .text("cluster", scope.cluster())
                .text("organisation", scope.organisation())
                .text("resource", scope.resource())
                .date("from", scope.from())
                .date("to", scope.to())
                .ids("replaces", entry.replaces());
    }

    static Entry scopeSet(Fields fields) throws MalformedEntry {
        var scope = new Scope(
                fields.text("name"),
                fields.text("cluster"),
                fields.text("organisation"),
                fields.text("resource"),
                fields.dateOrNull("from"),
                fields.dateOrNull("to"));
        return new Entry.ScopeSet(scope, fields.ids("replaces"));
    }

    static void write(Body body, Entry.TraitsSet entry) throws IOException {
        body.object("traits", traits -> {
            for (var trait : new TreeMap<>(entry.traits()).entrySet()) {
                traits.flag(trait.getKey().value(), trait.getValue());
            }
        });
        body.ids("replaces", entry.replaces());
    }

    static Entry traitsSet(Fields fields) throws MalformedEntry {
        var written = fields.object("traits");
        var traits = new HashMap<TraitId, Boolean>();
        for (var name : written.names()) {
            traits.put(Fields.valid("traits", name, TraitId::new), written.flag(name));
        }
        return new Entry.TraitsSet(traits, fields.ids("replaces"));
    }

    static void write(Body body, Entry.Undone entry) throws IOException {
        body.ids("entries", entry.entries());
    }

    static Entry undone(Fields fields) throws MalformedEntry {
        return new Entry.Undone(fields.ids("entries"));
    }
}
