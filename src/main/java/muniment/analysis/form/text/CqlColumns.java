package muniment.analysis.form.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import muniment.analysis.fact.SchemaFact;
import muniment.analysis.fact.TableName;
import muniment.observation.Place;

/** The columns and the primary key between the brackets of CREATE TABLE. */
final class CqlColumns {
    private record Declared(String name, String type, boolean fixed, long line) {}

    /** A column and where it stands. */
    record Placed(SchemaFact.Column column, Place place) {}

    private final CqlStatement statement;
    private final List<Declared> declared = new ArrayList<>();
    private final List<String> partition = new ArrayList<>();
    private final List<String> clustering = new ArrayList<>();

    private CqlColumns(CqlStatement statement) {
        this.statement = statement;
    }

    /** Reads behind the opening bracket up to the closing one; empty where it is not a list of columns with a key. */
    static Optional<List<Placed>> read(CqlStatement statement, TableName table) {
        var columns = new CqlColumns(statement);
        return columns.all() && !columns.partition.isEmpty() ? Optional.of(columns.of(table)) : Optional.empty();
    }

    private boolean all() {
        while (statement.peek() != null) {
            if (!(statement.accept("PRIMARY", "KEY") ? key() : column())) {
                return false;
            }
            if (statement.sign(')')) {
                return true;
            }
            if (!statement.sign(',')) {
                return false;
            }
        }
        return false;
    }

    private boolean key() {
        if (!statement.sign('(')) {
            return false;
        }
        if (statement.sign('(')) {
            if (!names(partition)) {
                return false;
            }
            return statement.sign(')') || statement.sign(',') && names(clustering);
        }
        var whole = new ArrayList<String>();
        if (!names(whole) || whole.isEmpty()) {
            return false;
        }
        partition.add(whole.getFirst());
        clustering.addAll(whole.subList(1, whole.size()));
        return true;
    }

    private boolean names(List<String> into) {
        while (statement.peek() != null) {
            var name = statement.name();
            if (name.isEmpty()) {
                return false;
            }
            into.add(name.get().name());
            if (statement.sign(')')) {
                return true;
            }
            if (!statement.sign(',')) {
                return false;
            }
        }
        return false;
    }

    private boolean column() {
        var first = statement.peek();
        var name = statement.name();
        if (first == null || name.isEmpty() || name.get().keyspace() != null) {
            return false;
        }
        var type = new StringBuilder();
        var fixed = false;
        var depth = 0;
        var typed = true;
        for (var token = statement.peek(); token != null; token = statement.peek()) {
            if (depth == 0 && (token.sign(',') || token.sign(')'))) {
                break;
            }
            if (depth == 0 && statement.accept("PRIMARY", "KEY")) {
                partition.add(name.get().name());
                typed = false;
                continue;
            }
            if (depth == 0 && type.length() > 0 && statement.accept("STATIC")) {
                fixed = true;
                typed = false;
                continue;
            }
            typed = typed && !(depth == 0 && type.length() > 0 && (token.is("MASKED") || token.is("CHECK")));
            depth += token.sign('<') || token.sign('(') ? 1 : token.sign('>') || token.sign(')') ? -1 : 0;
            if (typed) {
                type.append(written(token));
            }
            statement.next();
        }
        declared.add(new Declared(name.get().name(), type.toString(), fixed, first.line()));
        return type.length() > 0;
    }

    private static String written(CqlToken token) {
        return token.sign(',') ? ", " : token.kind() == CqlToken.Kind.TEXT ? "'" + token.text() + "'" : token.text();
    }

    private List<Placed> of(TableName table) {
        var parts = positions(partition);
        var order = positions(clustering);
        return declared.stream()
                .map(column -> {
                    var name = column.name;
                    var kind = parts.containsKey(name)
                            ? "partition_key"
                            : order.containsKey(name) ? "clustering" : column.fixed ? "static" : "regular";
                    var position = parts.getOrDefault(name, order.getOrDefault(name, -1));
                    return new Placed(
                            new SchemaFact.Column(table, name, kind, column.type, position), Place.line(column.line));
                })
                .toList();
    }

    private static Map<String, Integer> positions(List<String> names) {
        var positions = new HashMap<String, Integer>();
        names.forEach(name -> positions.putIfAbsent(name, positions.size()));
        return positions;
    }
}
