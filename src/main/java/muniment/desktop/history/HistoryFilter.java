package muniment.desktop.history;

import java.util.Locale;
import java.util.stream.Stream;
import muniment.assessment.Chronicle.Line;
import muniment.desktop.history.HistoryModel.Row;

/** What of the history is wanted; an empty text does not narrow. */
record HistoryFilter(String text, String person, String topic, String obligation) {
    boolean narrowsTo(Line line, Row row) {
        return (person.isEmpty() || line.recorded().author().key().hex().equals(person))
                && (topic.isEmpty() || line.topic().name().equals(topic))
                && (obligation.isEmpty()
                        || line.about().stream().anyMatch(about -> about.value().equals(obligation)))
                && speaksOf(row);
    }

    private boolean speaksOf(Row row) {
        var whole = String.join(" ", row.when(), row.who(), row.what(), row.remark(), row.id())
                .toLowerCase(Locale.ROOT);
        return Stream.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(whole::contains);
    }
}
