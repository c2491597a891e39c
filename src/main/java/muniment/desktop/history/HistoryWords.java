package muniment.desktop.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muniment.assessment.Chronicle.Line;
import muniment.assessment.Chronicle.Validity;
import muniment.catalog.Statement;
import muniment.catalog.StatementId;
import muniment.desktop.history.HistoryModel.Detail;
import muniment.desktop.history.HistoryModel.Field;
import muniment.desktop.history.HistoryModel.Link;
import muniment.desktop.history.HistoryModel.Row;
import muniment.desktop.kit.Mark;
import muniment.desktop.kit.Marks;
import muniment.desktop.kit.Tone;
import muniment.session.Snapshot;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Puts lines of the history into the words of the screen. */
record HistoryWords(Snapshot snapshot, Text text, ZoneId zone) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS xxx", Locale.ROOT);

    Row row(Line line) {
        var recorded = line.recorded();
        return new Row(
                recorded.id().toString(),
                MINUTE.format(recorded.at().atZone(zone)),
                recorded.author().person().name(),
                text.say(line.what()),
                remark(line),
                new Marks(text).of(line.topic()),
                mark(line.validity()));
    }

    Detail detail(Line line) {
        var row = row(line);
        var fields = fields(line);
        var obligations = line.about().stream()
                .sorted()
                .map(id -> new Link(id.value(), title(id)))
                .toList();
        var parents = snapshot.assessment().history().stream()
                .filter(parent -> line.recorded().parents().contains(parent.id()))
                .map(parent ->
                        new Link(parent.id().toString(), parent.id().digest().brief()))
                .toList();
        return new Detail(row, fields, obligations, parents, asText(row, fields));
    }

    /** In the writer's own words, and below them what the entry did to acceptances. */
    private String remark(Line line) {
        return Stream.concat(Stream.of(line.remark()), line.effects().stream().map(text::say))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private List<Field> fields(Line line) {
        var recorded = line.recorded();
        var fields = new ArrayList<Field>();
        fields.add(field("when", exact(recorded.at())));
        fields.add(field("who", recorded.author().person().toString()));
        fields.add(field("key", HistoryPresenter.fingerprint(recorded.author().key())));
        if (!line.remark().isEmpty()) {
            fields.add(field("remark", line.remark()));
        }
        if (!line.effects().isEmpty()) {
            fields.add(field("effects", line.effects().stream().map(text::say).collect(Collectors.joining("\n"))));
        }
        fields.add(field("entry", recorded.id().toString()));
        fields.add(field("parents", parents(line)));
        fields.add(field("state", text.name("history.validity", line.validity())));
        return fields;
    }

    private String parents(Line line) {
        var parents = line.recorded().parents();
        return parents.isEmpty()
                ? text.say("history-room.first")
                : parents.stream()
                        .sorted(Comparator.naturalOrder())
                        .map(Object::toString)
                        .collect(Collectors.joining("\n"));
    }

    private String exact(Instant at) {
        return EXACT.format(at.atZone(zone));
    }

    private Field field(String name, String value) {
        return new Field(text.say("history-room.field." + name), value);
    }

    private String title(StatementId id) {
        return snapshot.catalog().statement(id).map(Statement::title).orElse(id.value());
    }

    private String asText(Row row, List<Field> fields) {
        return Stream.concat(
                        Stream.of(text.say("history-room.copy.head", row.who(), row.what())),
                        fields.stream().map(field -> text.say("history-room.copy.field", field.name(), field.value())))
                .collect(Collectors.joining("\n"));
    }

    private @Nullable Mark mark(Validity validity) {
        var word = text.name("history.validity", validity);
        return switch (validity) {
            case HOLDS -> null;
            case REPLACED -> new Mark(Feather.CORNER_DOWN_RIGHT, word, Tone.NEUTRAL);
            case CONFLICTING -> new Mark(Feather.ALERT_TRIANGLE, word, Tone.CAUTION);
            case UNDONE -> new Mark(Feather.ROTATE_CCW, word, Tone.NEUTRAL);
        };
    }
}
