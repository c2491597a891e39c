package muniment.desktop.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import muniment.catalog.ArtefactId;
import muniment.catalog.Catalog;
import muniment.catalog.StatementId;
import muniment.collect.CollectionPlan;
import muniment.collect.Names;
import muniment.collect.Shell;
import muniment.desktop.intake.MissingModel.Serves;
import muniment.desktop.intake.MissingModel.Step;
import muniment.desktop.outside.Choosers;
import muniment.desktop.shell.OpenDocument;
import muniment.desktop.shell.Place;
import muniment.desktop.shell.Surroundings;
import muniment.session.SaveScript;
import muniment.session.Snapshot;
import muniment.session.analysis.Missing;
import muniment.text.Phrase;
import muniment.text.Text;

/** Says which artefacts are missing for which obligations, with the commands that collect them. Used on one thread. */
final class MissingPresenter implements MissingActions {
    private static final Choosers.Wanted SCRIPT =
            new Choosers.Wanted("intake-room.choose-script", Choosers.FileKind.ANY);

    private final MissingModel model;
    private final OpenDocument document;
    private final Surroundings around;
    private final Text text;
    private CollectionPlan plan = new CollectionPlan(Names.of("", ""), List.of());

    MissingPresenter(MissingModel model, OpenDocument document, Surroundings around) {
        this.model = model;
        this.document = document;
        this.around = around;
        this.text = around.text();
    }

    /** Shows what is missing in a state of the assessment. */
    void project(Snapshot snapshot) {
        var wanting = Missing.of(snapshot).artefacts();
        var open = wanting.values().stream().flatMap(Set::stream).distinct().count();
        var scope = snapshot.assessment().scope();
        plan = Missing.plan(snapshot);
        model.names()
                .set(
                        plan.names().clusterId().isEmpty()
                                ? text.say("intake-room.names-unknown")
                                : text.say("intake-room.names", scope.resource()));
        model.summary().set(text.say("intake-room.missing-summary", open, wanting.size()));
        show(snapshot.catalog(), wanting);
    }

    private void show(Catalog catalog, Map<ArtefactId, Set<StatementId>> wanting) {
        model.steps()
                .set(plan.steps().stream()
                        .map(step -> new Step(
                                step.artefact().id().value(),
                                step.artefact().title(),
                                step.artefact().obtain(),
                                plan.lines(step, model.shell().get()),
                                wanting.getOrDefault(step.artefact().id(), Set.of()).stream()
                                        .flatMap(id -> catalog.statement(id).stream())
                                        .map(statement ->
                                                new Serves(statement.id().value(), statement.title()))
                                        .toList()))
                        .toList());
    }

    @Override
    public void use(Shell shell) {
        model.shell().set(shell);
        project(document.snapshot());
    }

    @Override
    public void copy(String command) {
        around.outside().pasteboard().copy(command);
    }

    @Override
    public void saveScript() {
        var shell = model.shell().get();
        var name = "collect-evidence." + shell.ending();
        around.outside()
                .choosers()
                .save(SCRIPT, name)
                .ifPresent(out -> around.errands()
                        .startWriting(
                                Phrase.of("intake-room.saving-script", name),
                                new SaveScript(document.session(), plan, shell, out),
                                _ -> {}));
    }

    @Override
    public void open(String obligation) {
        around.navigator().go(new Place.OneObligation(new StatementId(obligation)));
    }
}
