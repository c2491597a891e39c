package muniment.analysis.form.rows;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import muniment.analysis.form.RowForm;
import muniment.catalog.ArtefactId;

/** The tables of Log Analytics that a cluster writes to, or what the older AzureDiagnostics has of them. */
final class LogTables {
    private LogTables() {}

    static List<RowForm> all() {
        return List.of(
                new TableForm(
                        new ArtefactId("la-cassandra-audit"), "CassandraAudit", LogTables::ofAudit, AuditLogRows::new),
                new TableForm(
                        new ArtefactId("la-cassandra-logs"), "CassandraLogs", LogTables::ofLogs, ServerLogRows::new));
    }

    private static boolean ofAudit(Set<String> columns) {
        return timed(columns)
                && (has(columns, "Operation") || has(columns, "OperationNaked"))
                && (has(columns, "User") || has(columns, "ClientIP") || has(columns, "CoordinatorIP"))
                && has(columns, "Status");
    }

    private static boolean ofLogs(Set<String> columns) {
        return timed(columns) && has(columns, "Level") && has(columns, "Message");
    }

    private static boolean timed(Set<String> columns) {
        return columns.contains("TimeGenerated") || columns.contains("TimeGenerated_local");
    }

    private static boolean has(Set<String> columns, String name) {
        return Stream.of("", "_s", "_t", "_d", "_g").anyMatch(suffix -> columns.contains(name + suffix));
    }
}
