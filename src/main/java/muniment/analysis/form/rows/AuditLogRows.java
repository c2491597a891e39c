package muniment.analysis.form.rows;

import java.util.Set;
import java.util.TreeSet;
import muniment.analysis.fact.LogFact;
import muniment.analysis.form.Row;
import muniment.analysis.reading.Sink;
import muniment.observation.Place;

/** Counts the rows of the audit log; what was done is not kept. */
final class AuditLogRows implements TableForm.Rows {
    private static final int USERS = 10_000;

    private final Sink sink;
    private final LogRowTimes times;
    private final TreeSet<String> users = new TreeSet<>();
    private long failed;
    private boolean cut;

    AuditLogRows(Sink sink) {
        this.sink = sink;
        this.times = new LogRowTimes(sink, "CassandraAudit");
    }

    @Override
    public boolean read(Row row, Place place) {
        if (!times.ours(row)) {
            return true;
        }
        times.add(row, place);
        failed += Cells.logged(row, "Status").filter("FAILED"::equalsIgnoreCase).isPresent() ? 1 : 0;
        Cells.logged(row, "User").ifPresent(user -> {
            if (users.size() < USERS) {
                users.add(user);
            } else {
                cut = cut || !users.contains(user);
            }
        });
        return true;
    }

    @Override
    public void end() {
        var span = times.end();
        if (cut) {
            sink.remark(Words.say("rows.users-cut", Integer.toString(USERS)));
        }
        if (span.count() > 0) {
            sink.fact(
                    new LogFact.AuditRows(span.first(), span.last(), span.count(), failed, Set.copyOf(users)),
                    span.place());
        }
    }
}
