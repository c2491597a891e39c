package muniment.desktop.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muniment.catalog.Party;
import muniment.catalog.Statement;
import muniment.catalog.Task;
import muniment.catalog.TaskId;
import muniment.desktop.kit.Mark;
import muniment.desktop.kit.Marks;
import muniment.desktop.matrix.MatrixModel.Bar;
import muniment.desktop.matrix.MatrixModel.Cell;
import muniment.desktop.matrix.MatrixModel.Row;
import muniment.journal.Result;
import muniment.readiness.Readiness;
import muniment.readiness.Standing;
import muniment.readiness.Tally;
import muniment.session.Snapshot;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/** Puts the readiness of every cell of the matrix into numbers and words. */
final class MatrixCells {
    private static final Bar NO_BAR = new Bar(0, 0, 0, 0, 0);

    private final Snapshot snapshot;
    private final Text text;
    private final Marks marks;

    MatrixCells(Snapshot snapshot, Text text) {
        this.snapshot = snapshot;
        this.text = text;
        this.marks = new Marks(text);
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        snapshot.catalog().tasks().forEach(task -> rows.add(row(task)));
        rows.add(totals());
        return rows;
    }

    /** How many obligations are counted at all, and how many of them stand in no row of the matrix, in words. */
    String beside() {
        var count = snapshot.readiness().standings().stream()
                .filter(standing ->
                        standing.obligation().placement().matrixTask().isEmpty())
                .count();
        return Stream.of(apply(), count == 0 ? "" : text.say("matrix.beside", count))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String apply() {
        var all = snapshot.readiness().standings().size();
        var applicable = snapshot.readiness().tally().applicable();
        return applicable == all ? "" : text.say("matrix.apply", applicable, all);
    }

    private Row row(Task task) {
        var standings = snapshot.readiness().standings(task.id());
        var tally = Optional.ofNullable(snapshot.readiness().byTask().get(task.id()));
        return new Row(
                task.id().value(),
                task.title(),
                provided(task),
                tally.map(counted -> owed(task.title(), task.customer(), counted, mark(counted, standings)))
                        .orElseGet(() -> nothingAsked(task)));
    }

    private Row totals() {
        var tally = snapshot.readiness().tally();
        var title = text.say("matrix.totals");
        var provided = snapshot.catalog().statements().stream()
                .filter(MatrixCells::concernsMicrosoft)
                .count();
        return new Row(
                "",
                title,
                provisions(title, false, provided),
                owed(title, false, tally, marks.of(snapshot.readiness().verdict())));
    }

    private Cell provided(Task task) {
        return provisions(task.title(), task.microsoft(), provisions(task.id()).count());
    }

    private Cell provisions(String title, boolean ticked, long count) {
        var words = count == 0 ? "" : text.say("matrix.provided", count);
        return new Cell(ticked, null, words, "", NO_BAR, spoken(title, Party.MICROSOFT, ticked, words));
    }

    private Stream<Statement> provisions(TaskId task) {
        return snapshot.catalog().statementsOf(task).stream().filter(MatrixCells::concernsMicrosoft);
    }

    static boolean concernsMicrosoft(Statement statement) {
        return switch (statement.party()) {
            case MICROSOFT, SHARED -> true;
            case CUSTOMER -> false;
        };
    }

    private Cell nothingAsked(Task task) {
        var words = text.say("matrix.nothing-asked");
        return new Cell(
                task.customer(), null, words, "", NO_BAR, spoken(task.title(), Party.CUSTOMER, task.customer(), words));
    }

    private Cell owed(String title, boolean ticked, Tally tally, @Nullable Mark mark) {
        var word = mark == null ? text.say("matrix.does-not-apply") : mark.word();
        var count = text.say("matrix.met", tally.met(), tally.applicable());
        var open = Stream.of(
                        tally.open() == 0 ? "" : text.say("matrix.open", tally.open()),
                        tally.stale() == 0 ? "" : text.say("matrix.stale", tally.stale()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        var spoken =
                Stream.of(word, count, open).filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
        return new Cell(ticked, mark, count, open, bar(tally), spoken(title, Party.CUSTOMER, ticked, spoken));
    }

    private String spoken(String title, Party party, boolean ticked, String state) {
        return text.say(
                ticked ? "matrix.spoken.ticked" : "matrix.spoken.not-ticked", title, text.name("party", party), state);
    }

    private static Bar bar(Tally tally) {
        return new Bar(
                tally.met(),
                tally.count(Result.PARTIALLY_SATISFIED),
                tally.count(Result.RISK_ACCEPTED),
                tally.count(Result.NOT_SATISFIED),
                tally.count(Result.NOT_ASSESSED));
    }

    private @Nullable Mark mark(Tally tally, List<Standing> standings) {
        if (tally.applicable() == 0) {
            return null;
        }
        if (tally.assessed() == 0) {
            return marks.of(Result.NOT_ASSESSED);
        }
        return marks.of(Readiness.verdict(standings));
    }
}
