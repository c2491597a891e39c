package muniment.analysis.form.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import muniment.analysis.fact.Replication;
import muniment.analysis.fact.SchemaFact;
import muniment.analysis.fact.TableName;
import muniment.analysis.form.rows.Words;
import muniment.analysis.reading.Found;
import muniment.analysis.reading.Sink;
import org.jspecify.annotations.Nullable;

/**
 * Understands the statements of a schema, one after the other.
 *
 * <p>Guarantees that what a later statement changes or drops is not reported as it was made.
 */
final class CqlSchema {
    private static final Set<String> SCRIPT = Set.of(
            "ALTER", "DROP", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "BEGIN", "GRANT", "REVOKE", "COPY", "SOURCE");

    private final Sink sink;
    private final CqlObjects objects = new CqlObjects();
    private final TreeSet<String> script = new TreeSet<>();
    private long scriptLine;
    private @Nullable String used;

    CqlSchema(Sink sink) {
        this.sink = sink;
    }

    /** Takes the next statement. */
    void take(CqlStatement statement, long line) {
        var verb = statement.verb();
        if (SCRIPT.contains(verb)) {
            script.add(verb);
            scriptLine = scriptLine == 0 ? line : scriptLine;
        }
        statement.next();
        switch (verb) {
            case "CREATE" -> create(statement);
            case "USE" -> statement.name().ifPresent(name -> used = name.name());
            case "ALTER", "DROP" -> change(statement, verb.equals("DROP"));
            default -> {}
        }
    }

    /** Gives what was made and still is so. */
    void tell() {
        if (!script.isEmpty()) {
            sink.remark(Words.say("schema.script", String.join(", ", script), Long.toString(scriptLine)));
        }
        objects.tell(sink);
    }

    private void create(CqlStatement statement) {
        statement.accept("OR", "REPLACE");
        if (statement.accept("KEYSPACE")) {
            keyspace(statement);
        } else if (statement.accept("TABLE") || statement.accept("COLUMNFAMILY")) {
            table(statement);
        } else if (statement.accept("MATERIALIZED", "VIEW")) {
            view(statement);
        } else if (statement.accept("TRIGGER")) {
            trigger(statement);
        } else if (statement.accept("CUSTOM", "INDEX")) {
            index(statement, true);
        } else if (statement.accept("INDEX")) {
            index(statement, false);
        }
    }

    private void keyspace(CqlStatement statement) {
        var unless = statement.accept("IF", "NOT", "EXISTS");
        var name = statement.name();
        var options = statement.accept("WITH") ? CqlOptions.read(statement) : new CqlOptions(Map.of(), Map.of());
        var written = options.map("replication").map(HashMap::new);
        var strategy = written.map(map -> map.remove("class")).orElse("");
        if (name.isEmpty() || written.isEmpty() || strategy.isBlank()) {
            unreadable(statement);
            return;
        }
        var keyspace = name.get().name();
        if (!unless || !objects.has(keyspace)) {
            objects.keyspace(
                    keyspace,
                    new SchemaFact.Keyspace(
                            keyspace,
                            new Replication(strategy, written.get()),
                            options.flag("durable_writes").orElse(null)),
                    statement.place());
        }
    }

    private void table(CqlStatement statement) {
        var unless = statement.accept("IF", "NOT", "EXISTS");
        var name = statement.name().flatMap(written -> qualified(written, statement));
        if (name.isEmpty()) {
            return;
        }
        var columns = statement.sign('(')
                ? CqlColumns.read(statement, name.get())
                : Optional.<List<CqlColumns.Placed>>empty();
        if (columns.isEmpty()) {
            unreadable(statement);
            return;
        }
        var options = statement.accept("WITH") ? CqlOptions.read(statement) : new CqlOptions(Map.of(), Map.of());
        var facts = new ArrayList<Found>();
        facts.add(new Found(
                new SchemaFact.Table(
                        name.get(),
                        options.seconds("gc_grace_seconds").orElse(null),
                        options.seconds("default_time_to_live").orElse(null),
                        options.map("compaction").map(CqlSchema::simple).orElse(Map.of())),
                statement.place()));
        columns.get().forEach(column -> facts.add(new Found(column.column(), column.place())));
        put(name.get().keyspace(), name.get().table(), unless, facts);
    }

    private static Map<String, String> simple(Map<String, String> compaction) {
        var options = new HashMap<>(compaction);
        options.computeIfPresent("class", (_, name) -> name.substring(name.lastIndexOf('.') + 1));
        return options;
    }

    private void view(CqlStatement statement) {
        var unless = statement.accept("IF", "NOT", "EXISTS");
        var name = statement.name().flatMap(written -> qualified(written, statement));
        if (name.isEmpty()) {
            return;
        }
        var base = statement.skipTo("FROM") ? statement.name() : Optional.<CqlStatement.Qualified>empty();
        if (base.isEmpty()) {
            unreadable(statement);
            return;
        }
        put(
                name.get().keyspace(),
                name.get().table(),
                unless,
                List.of(new Found(
                        new SchemaFact.MaterializedView(name.get(), base.get().name()), statement.place())));
    }

    private void trigger(CqlStatement statement) {
        var unless = statement.accept("IF", "NOT", "EXISTS");
        var name = statement.name();
        var table = statement.accept("ON")
                ? statement.name().flatMap(written -> qualified(written, statement))
                : Optional.<TableName>empty();
        if (name.isEmpty() || table.isEmpty()) {
            return;
        }
        var using = statement.accept("USING") ? statement.next() : null;
        put(
                table.get().keyspace(),
                "trigger " + table.get().table() + " " + name.get().name(),
                unless,
                List.of(new Found(
                        new SchemaFact.Trigger(table.get(), name.get().name(), using == null ? "" : using.text()),
                        statement.place())));
    }

    private void index(CqlStatement statement, boolean custom) {
        var unless = statement.accept("IF", "NOT", "EXISTS");
        var name = statement.accept("ON") ? Optional.<CqlStatement.Qualified>empty() : statement.name();
        if (name.isPresent() && !statement.accept("ON")) {
            unreadable(statement);
            return;
        }
        var table = statement.name().flatMap(written -> qualified(written, statement));
        if (table.isEmpty()) {
            return;
        }
        var column = statement.sign('(') ? statement.peek() : null;
        var using = statement.skipTo("USING") ? statement.next() : null;
        var written = using == null ? custom ? "CUSTOM" : "" : using.text();
        var implementation = written.toLowerCase(Locale.ROOT).equals("legacy_local_table") ? "" : written;
        var called = name.map(CqlStatement.Qualified::name)
                .orElse(table.get().table() + "_" + (column == null ? "" : column.name() + "_") + "idx");
        put(
                table.get().keyspace(),
                "index " + called,
                unless,
                List.of(new Found(new SchemaFact.Index(table.get(), called, implementation), statement.place())));
    }

    private void put(String keyspace, String object, boolean unless, List<Found> facts) {
        if (!unless || !objects.has(keyspace, object)) {
            objects.put(keyspace, object, facts);
        }
    }

    /** Forgets what the statement changes, whether or not it was made here. */
    private void change(CqlStatement statement, boolean dropped) {
        if (statement.accept("KEYSPACE")) {
            statement.accept("IF", "EXISTS");
            statement.name().ifPresent(name -> {
                if (dropped) {
                    objects.forgetAll(name.name());
                } else {
                    objects.forgetItself(name.name());
                }
            });
            return;
        }
        var prefix = statement.accept("INDEX") ? "index " : "";
        if (prefix.isEmpty()
                && !statement.accept("TABLE")
                && !statement.accept("COLUMNFAMILY")
                && !statement.accept("MATERIALIZED", "VIEW")) {
            return;
        }
        statement.accept("IF", "EXISTS");
        statement
                .name()
                .flatMap(written -> qualified(written, statement))
                .ifPresent(name -> objects.forget(name.keyspace(), prefix + name.table()));
    }

    private Optional<TableName> qualified(CqlStatement.Qualified written, CqlStatement statement) {
        var keyspace = written.keyspace() == null ? used : written.keyspace();
        if (keyspace == null) {
            sink.remark(Words.say("schema.no-keyspace", statement.place().toString()));
            return Optional.empty();
        }
        return Optional.of(new TableName(keyspace, written.name()));
    }

    private void unreadable(CqlStatement statement) {
        sink.remark(Words.say("schema.unreadable", statement.place().toString()));
    }
}
