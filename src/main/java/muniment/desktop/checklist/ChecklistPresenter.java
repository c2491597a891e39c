package muniment.desktop.checklist;

import java.util.List;
import muniment.assessment.Command;
import muniment.assessment.Decision;
import muniment.catalog.StatementId;
import muniment.desktop.checklist.ChecklistModel.Asking;
import muniment.desktop.checklist.ChecklistModel.Numbers;
import muniment.desktop.kit.Marks;
import muniment.desktop.kit.Rows;
import muniment.desktop.shell.ChecklistFilter;
import muniment.desktop.shell.Navigator;
import muniment.desktop.shell.OpenDocument;
import muniment.desktop.shell.Place;
import muniment.readiness.Tally;
import muniment.session.Snapshot;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Projects snapshots into the checklist and turns what a person does there into commands.
 *
 * <p>Guarantees that the selection stays on its obligation while that is shown, and that a reason is only asked for the
 * selected obligation: a reason half typed outlives changes of the assessment, but choosing another line or narrowing
 * otherwise dismisses it, so that nobody judges a line that they no longer look at. Used on one thread.
 */
public final class ChecklistPresenter implements ChecklistActions {
    private final ChecklistModel model;
    private final OpenDocument document;
    private final Navigator navigator;
    private final Text text;
    private final Marks marks;
    private final Lines lines;
    private final Narrowings narrowings;
    private ChecklistFilter filter = ChecklistFilter.ALL;
    private boolean informing;
    private boolean refreshing;
    private @Nullable Snapshot snapshot;

    public ChecklistPresenter(ChecklistModel model, OpenDocument document, Navigator navigator, Text text) {
        this.model = model;
        this.document = document;
        this.navigator = navigator;
        this.text = text;
        this.marks = new Marks(text);
        this.lines = new Lines(text, marks);
        this.narrowings = new Narrowings(text);
        model.selected().subscribe(_ -> {
            if (!refreshing) {
                dismissUnlessSelected();
            }
        });
    }

    /** Takes over a later state of the assessment. */
    public void project(Snapshot latest) {
        snapshot = latest;
        model.numbers().set(numbers(latest.readiness().tally()));
        refresh();
    }

    /** Narrows as a place asks; a place that asks for nothing finds the filter as it was left. */
    public void arrive(Place.Checklist place) {
        if (!place.filter().equals(ChecklistFilter.ALL)) {
            filter = place.filter();
            narrow();
        }
    }

    /** What is shown now, to be remembered. */
    public ChecklistFilter filter() {
        return filter;
    }

    /** The statements that are shown, in their order, for walking through them. */
    public List<StatementId> shown() {
        return openable(model.lines()).stream()
                .map(line -> new StatementId(line.id()))
                .toList();
    }

    @Override
    public void search(String words) {
        choose(Narrowings.TEXT, words, true);
    }

    @Override
    public void choose(String facet, String value, boolean on) {
        if (facet.equals(Narrowings.SHOW) && value.equals(Narrowings.INFORMING)) {
            informing = on;
        } else {
            filter = Narrowings.with(filter, facet, value, on);
        }
        narrow();
    }

    @Override
    public void clear() {
        filter = ChecklistFilter.ALL;
        informing = false;
        narrow();
    }

    @Override
    public void open(String id) {
        navigator.go(new Place.OneObligation(new StatementId(id)));
    }

    @Override
    public void judge(ResultKey key) {
        selectedDuty().ifPresent(duty -> {
            var result = key.result();
            if (duty.marks().result().equals(marks.of(result))) {
                return;
            }
            if (result.needsReason()) {
                ask(duty, key);
            } else {
                submit(new Command.SetResult(new StatementId(duty.id()), result, null, ""));
            }
        });
    }

    private java.util.Optional<Line.Duty> selectedDuty() {
        return model.lines().stream()
                .filter(Line.Duty.class::isInstance)
                .map(Line.Duty.class::cast)
                .filter(duty -> duty.id().equals(model.selected().get()))
                .findFirst();
    }

    private void ask(Line.Duty duty, ResultKey key) {
        if (!model.asking().get().id().equals(duty.id())) {
            model.reason().set("");
        }
        model.problem().set("");
        model.asking()
                .set(new Asking(
                        duty.id(), duty.title(), marks.of(key.result()), key, text.name("checklist.reason", key)));
    }

    @Override
    public void answer() {
        var asking = model.asking().get();
        if (asking.open()) {
            submit(new Command.SetResult(
                    new StatementId(asking.id()),
                    asking.key().result(),
                    null,
                    model.reason().get()));
        }
    }

    @Override
    public void dismiss() {
        model.asking().set(Asking.NOTHING);
        model.reason().set("");
        model.problem().set("");
    }

    private void submit(Command.SetResult command) {
        document.submit(command, decision -> {
            switch (decision) {
                case Decision.Accepted _ -> dismiss();
                case Decision.Refused(var reasons) ->
                    model.problem()
                            .set(String.join(
                                    " ",
                                    reasons.stream()
                                            .map(reason -> text.say(reason.phrase()))
                                            .toList()));
            }
        });
    }

    private void narrow() {
        dismiss();
        refresh();
    }

    private void dismissUnlessSelected() {
        if (!model.asking().get().id().equals(model.selected().get())) {
            dismiss();
        }
    }

    private void refresh() {
        var now = snapshot;
        if (now == null) {
            return;
        }
        var before = openable(model.lines()).stream().map(Line.Openable::id).toList();
        var later = lines.of(now, new Matching(filter, informing, now.readiness()));
        var selected = keptSelection(before, openable(later));
        refreshing = true;
        Rows.update(model.lines(), later, Line::key);
        model.selected().set(selected);
        refreshing = false;
        if (model.asking().get().open()) {
            dismissUnlessSelected();
        }
        model.narrowing().set(narrowings.of(filter, informing, now, later));
    }

    /** The same line while it is shown, else the one that took its place. */
    private String keptSelection(List<String> before, List<Line.Openable> later) {
        var selected = model.selected().get();
        if (later.isEmpty()) {
            return "";
        }
        if (later.stream().anyMatch(line -> line.id().equals(selected))) {
            return selected;
        }
        var place = Math.clamp(before.indexOf(selected), 0, later.size() - 1);
        return later.get(place).id();
    }

    private static List<Line.Openable> openable(List<Line> lines) {
        return lines.stream()
                .filter(Line.Openable.class::isInstance)
                .map(Line.Openable.class::cast)
                .toList();
    }

    private Numbers numbers(Tally tally) {
        return new Numbers(
                tally.progressPercent() / 100.0,
                text.say("checklist.progress", tally.assessed(), tally.applicable(), tally.progressPercent()),
                tally.compliancePercent() / 100.0,
                text.say("checklist.compliance", tally.met(), tally.applicable(), tally.compliancePercent()));
    }
}
