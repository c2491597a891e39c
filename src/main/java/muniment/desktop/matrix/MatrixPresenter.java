package muniment.desktop.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import muniment.catalog.Statement;
import muniment.catalog.StatementId;
import muniment.catalog.Task;
import muniment.catalog.TaskId;
import muniment.desktop.kit.Marks;
import muniment.desktop.matrix.MatrixModel.Behind;
import muniment.desktop.matrix.MatrixModel.Figure;
import muniment.desktop.matrix.MatrixModel.Headline;
import muniment.desktop.matrix.MatrixModel.Why;
import muniment.desktop.shell.ChecklistFilter;
import muniment.desktop.shell.Navigator;
import muniment.desktop.shell.Place;
import muniment.readiness.Cause;
import muniment.session.Snapshot;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/** Shows the matrix of a snapshot and leads from a cell to what is behind it. */
public final class MatrixPresenter implements MatrixView.Actions {
    private static final int WHYS = 12;

    private final MatrixModel model;
    private final Text text;
    private final Navigator navigator;
    private @Nullable Snapshot snapshot;
    private @Nullable TaskId chosen;

    public MatrixPresenter(MatrixModel model, Text text, Navigator navigator) {
        this.model = model;
        this.text = text;
        this.navigator = navigator;
    }

    /** Shows this snapshot. */
    public void show(Snapshot shown) {
        snapshot = shown;
        var cells = new MatrixCells(shown, text);
        model.headline().set(headline(shown));
        model.rows().setAll(cells.rows());
        model.beside().set(cells.beside());
        showWhys(shown);
        showBehind(shown);
    }

    @Override
    public void choose(String task) {
        chosen = task.isEmpty() ? null : new TaskId(task);
        Optional.ofNullable(snapshot).ifPresent(this::showBehind);
    }

    @Override
    public void open(String task) {
        var row = task.isEmpty() ? null : new TaskId(task);
        navigator.go(new Place.Checklist(new ChecklistFilter("", ChecklistFilter.Choices.NONE, "", row, false, false)));
    }

    @Override
    public void openObligation(String obligation) {
        navigator.go(new Place.OneObligation(new StatementId(obligation)));
    }

    @Override
    public void openEverythingOpen() {
        navigator.go(new Place.Checklist(new ChecklistFilter("", ChecklistFilter.Choices.NONE, "", null, true, false)));
    }

    private Headline headline(Snapshot shown) {
        var readiness = shown.readiness();
        var tally = readiness.tally();
        return new Headline(
                new Marks(text).of(readiness.verdict()),
                shown.assessment().scope().cluster(),
                List.of(
                        figure(tally.assessed(), tally.applicable(), "assessed"),
                        figure(tally.met(), tally.applicable(), "met"),
                        figure(tally.reviewed(), tally.applicable(), "reviewed"),
                        new Figure(
                                Integer.toString(blocking(readiness.causes())), text.say("matrix.figure.blocking"))));
    }

    private Figure figure(int part, int whole, String what) {
        return new Figure(text.say("matrix.figure.of", part, whole), text.say("matrix.figure." + what));
    }

    private static int blocking(List<Cause> causes) {
        return (int) causes.stream()
                .filter(cause -> cause.weight() == Cause.Weight.BLOCKS)
                .map(Cause::obligation)
                .distinct()
                .count();
    }

    private void showWhys(Snapshot shown) {
        var heaviest = new LinkedHashMap<StatementId, Cause>();
        shown.readiness().causes().forEach(cause -> heaviest.putIfAbsent(cause.obligation(), cause));
        model.whys()
                .setAll(heaviest.values().stream()
                        .limit(WHYS)
                        .map(cause -> why(shown, cause))
                        .toList());
        var more = heaviest.size() - WHYS;
        model.moreWhys().set(more > 0 ? text.say("matrix.whys.more", more) : "");
    }

    private Why why(Snapshot shown, Cause cause) {
        return new Why(
                cause.obligation().value(),
                shown.catalog()
                        .statement(cause.obligation())
                        .map(Statement::title)
                        .orElse(cause.obligation().value()),
                new Marks(text).of(cause.weight()),
                text.say(cause.why()),
                text.say(cause.next()));
    }

    private void showBehind(Snapshot shown) {
        model.behind()
                .set(shown.catalog().tasks().stream()
                        .filter(task -> task.id().equals(chosen))
                        .findFirst()
                        .map(task -> behind(shown, task))
                        .orElse(null));
    }

    private Behind behind(Snapshot shown, Task task) {
        var statements = new MatrixStatements(shown, text);
        return new Behind(
                task.id().value(), task.title(), statements.ofMicrosoft(task.id()), statements.ofCustomer(task.id()));
    }
}
