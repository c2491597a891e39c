package muniment.desktop.history;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muniment.assessment.Chronicle;
import muniment.assessment.Chronicle.Line;
import muniment.catalog.Statement;
import muniment.catalog.StatementId;
import muniment.desktop.history.HistoryModel.Choice;
import muniment.desktop.history.HistoryModel.Row;
import muniment.desktop.kit.Rows;
import muniment.desktop.outside.Pasteboard;
import muniment.desktop.shell.Navigator;
import muniment.desktop.shell.Place;
import muniment.journal.AuthorKey;
import muniment.session.Snapshot;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/** Shows the history of a snapshot, narrowed as the person likes. */
public final class HistoryPresenter implements HistoryView.Actions {
    private final HistoryModel model;
    private final Text text;
    private final Navigator navigator;
    private final Pasteboard pasteboard;
    private final ZoneId zone;
    private @Nullable Snapshot snapshot;
    private List<Line> lines = List.of();
    private String chosen = "";

    /** @param zone in which times are told */
    public HistoryPresenter(HistoryModel model, Text text, Navigator navigator, Pasteboard pasteboard, ZoneId zone) {
        this.model = model;
        this.text = text;
        this.navigator = navigator;
        this.pasteboard = pasteboard;
        this.zone = zone;
    }

    /** Shows this snapshot. */
    public void show(Snapshot shown) {
        snapshot = shown;
        lines = Chronicle.of(shown.catalog(), shown.assessment()).lines().reversed();
        offer(shown);
        Rows.update(
                model.writers(),
                new Writers(text, zone).of(shown.assessment().history()),
                writer -> writer.person() + writer.key());
        filter();
    }

    @Override
    public void filter() {
        Optional.ofNullable(snapshot).ifPresent(shown -> {
            var words = new HistoryWords(shown, text, zone);
            var wanted = new HistoryFilter(
                    model.search().get(),
                    model.person().get().id(),
                    model.topic().get().id(),
                    model.obligation().get().id());
            var rows = lines.stream()
                    .filter(line -> wanted.narrowsTo(line, words.row(line)))
                    .map(words::row)
                    .toList();
            Rows.update(model.rows(), rows, Row::id);
            model.found().set(text.say("history-room.found", rows.size(), lines.size()));
            showDetail(words);
        });
    }

    @Override
    public void clearFilter() {
        model.search().set("");
        model.person().set(model.persons().getFirst());
        model.topic().set(model.topics().getFirst());
        model.obligation().set(model.obligations().getFirst());
        filter();
    }

    @Override
    public void choose(String entry) {
        chosen = entry;
        Optional.ofNullable(snapshot).ifPresent(shown -> showDetail(new HistoryWords(shown, text, zone)));
    }

    @Override
    public void openObligation(String obligation) {
        navigator.go(new Place.OneObligation(new StatementId(obligation)));
    }

    @Override
    public void copyEntry() {
        Optional.ofNullable(model.detail().get()).ifPresent(detail -> pasteboard.copy(detail.asText()));
    }

    @Override
    public void copyAll() {
        pasteboard.copy(model.rows().stream()
                .map(row -> text.say("history-room.copy.line", row.when(), row.who(), row.what()))
                .collect(Collectors.joining("\n")));
    }

    private void showDetail(HistoryWords words) {
        model.detail()
                .set(lines.stream()
                        .filter(line -> line.recorded().id().toString().equals(chosen))
                        .findFirst()
                        .map(words::detail)
                        .orElse(null));
    }

    private void offer(Snapshot shown) {
        offer(
                model.persons(),
                "everybody",
                lines.stream()
                        .map(line -> line.recorded().author())
                        .distinct()
                        .map(author ->
                                new Choice(author.key().hex(), author.person().name())));
        offer(
                model.topics(),
                "everything",
                Stream.of(Chronicle.Topic.values())
                        .filter(topic -> lines.stream().anyMatch(line -> line.topic() == topic))
                        .map(topic -> new Choice(topic.name(), text.name("history.topic", topic))));
        offer(
                model.obligations(),
                "every-obligation",
                shown.catalog().statements().stream()
                        .filter(statement ->
                                lines.stream().anyMatch(line -> line.about().contains(statement.id())))
                        .map(HistoryPresenter::choice));
        model.person().set(still(model.person().get(), model.persons()));
        model.topic().set(still(model.topic().get(), model.topics()));
        model.obligation().set(still(model.obligation().get(), model.obligations()));
    }

    private static Choice choice(Statement statement) {
        return new Choice(statement.id().value(), statement.title());
    }

    private void offer(List<Choice> choices, String all, Stream<Choice> narrower) {
        var fresh = Stream.concat(Stream.of(new Choice("", text.say("history-room." + all))), narrower)
                .toList();
        if (!choices.equals(fresh)) {
            choices.clear();
            choices.addAll(fresh);
        }
    }

    private static Choice still(Choice before, List<Choice> choices) {
        return choices.stream()
                .filter(choice -> choice.id().equals(before.id()))
                .findFirst()
                .orElseGet(choices::getFirst);
    }

    /** The key in groups of four digits, as people read it to each other. */
    static String fingerprint(AuthorKey key) {
        return key.hex().replaceAll("(.{4})(?!$)", "$1 ");
    }
}
