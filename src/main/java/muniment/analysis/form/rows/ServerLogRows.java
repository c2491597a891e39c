package muniment.analysis.form.rows;

import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import muniment.analysis.fact.LogFact;
import muniment.analysis.form.Row;
import muniment.analysis.reading.Sink;
import muniment.observation.Place;

/** Counts what the rows of the server log warn of. */
final class ServerLogRows implements TableForm.Rows {
    private static final int NODES = 10_000;

    private final Sink sink;
    private final LogRowTimes times;
    private final LogTallies tallies = new LogTallies();
    private final TreeSet<String> nodes = new TreeSet<>();

    ServerLogRows(Sink sink) {
        this.sink = sink;
        this.times = new LogRowTimes(sink, "CassandraLogs");
    }

    @Override
    public boolean read(Row row, Place place) {
        if (!times.ours(row)) {
            return true;
        }
        var time = times.add(row, place);
        if (nodes.size() < NODES) {
            Cells.logged(row, "AddressIp").ifPresent(nodes::add);
        }
        LogMessage.of(
                        Cells.logged(row, "Level").orElse(""),
                        Cells.logged(row, "Message").orElse(""))
                .ifPresent(message -> tallies.add(
                        message,
                        time == null ? null : time.atZone(ZoneOffset.UTC).toLocalDate(),
                        place));
        return true;
    }

    @Override
    public void end() {
        var span = times.end();
        if (span.count() > 0) {
            sink.fact(new LogFact.Extent(span.first(), span.last(), span.count(), Set.copyOf(nodes)), span.place());
        }
        tallies.tell(sink);
    }
}
