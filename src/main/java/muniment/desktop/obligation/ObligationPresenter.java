package muniment.desktop.obligation;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import muniment.assessment.ObservationOnFile;
import muniment.catalog.AnalysedCatalog;
import muniment.catalog.Obligation;
import muniment.catalog.Provision;
import muniment.catalog.Statement;
import muniment.catalog.StatementId;
import muniment.desktop.kit.Mark;
import muniment.desktop.kit.Marks;
import muniment.desktop.kit.Rows;
import muniment.desktop.kit.SectionName;
import muniment.desktop.kit.Tone;
import muniment.desktop.obligation.ObligationModel.Head;
import muniment.desktop.obligation.ObligationModel.NextStep;
import muniment.desktop.obligation.ObligationModel.Walk;
import muniment.desktop.obligation.ObligationModel.Weight;
import muniment.desktop.observation.ObservationWords;
import muniment.desktop.shell.ChecklistFilter;
import muniment.desktop.shell.OpenDocument;
import muniment.desktop.shell.Place;
import muniment.desktop.shell.Surroundings;
import muniment.readiness.Standing;
import muniment.session.Snapshot;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Projects snapshots onto the page of one obligation and walks from one to the next. Used on one thread. */
public final class ObligationPresenter implements ObligationActions {
    private final ObligationModel model;
    private final OpenDocument document;
    private final Surroundings around;
    private final Supplier<List<StatementId>> walk;
    private final JudgementPresenter judgement;
    private final EvidencePresenter evidence;
    private final ReviewPresenter review;
    private final Past past;
    private final Moments moments;
    private final Marks marks;
    private final Text text;
    private @Nullable StatementId current;

    /** @param walk the obligations that previous and next walk through */
    ObligationPresenter(
            ObligationModel model,
            OpenDocument document,
            Surroundings around,
            EvidenceSheets sheets,
            Supplier<List<StatementId>> walk,
            Moments moments) {
        this.model = model;
        this.document = document;
        this.around = around;
        this.walk = walk;
        this.text = around.text();
        this.marks = new Marks(text);
        this.judgement = new JudgementPresenter(model.judgement(), document, text, moments);
        this.evidence = new EvidencePresenter(model.evidence(), document, around, sheets, moments);
        this.review = new ReviewPresenter(model.review(), document, text, moments);
        this.past = new Past(text, moments);
        this.moments = moments;
    }

    /** Goes to an obligation; what was typed at the one before is kept. */
    void arrive(Place.OneObligation place) {
        if (!place.obligation().equals(current)) {
            leave();
            current = place.obligation();
        }
        project(document.snapshot());
    }

    /** Keeps what is typed, as somebody goes. */
    void leave() {
        judgement.leave();
        review.leave();
        current = null;
    }

    /** Takes over a later state of the assessment. */
    void project(Snapshot snapshot) {
        var id = current;
        if (id == null) {
            return;
        }
        snapshot.catalog().statement(id).ifPresent(statement -> {
            model.asked().set(new CatalogPage(marks).of(snapshot.catalog(), statement));
            switch (statement) {
                case Obligation obligation -> show(obligation, snapshot);
                case Provision provision -> show(provision);
            }
            walk(id);
        });
    }

    private void show(Obligation obligation, Snapshot snapshot) {
        var standing = snapshot.readiness().standing(obligation.id()).orElseThrow();
        var level = obligation.criticality();
        model.head()
                .set(new Head(
                        obligation.id().value(),
                        section(obligation),
                        obligation.title(),
                        obligation.question(),
                        new Weight(marks.of(level.level()).word(), level.reason()),
                        stands(standing),
                        true));
        var steps = standing.causes().stream()
                .map(cause -> new NextStep(marks.of(cause.weight()), text.say(cause.why()), text.say(cause.next())))
                .toList();
        Rows.update(model.steps(), steps, NextStep::why);
        judgement.show(obligation.id(), snapshot);
        evidence.show(obligation, snapshot);
        review.show(obligation.id(), snapshot);
        observed(obligation, snapshot);
        Rows.update(model.history(), past.of(snapshot, obligation.id()), ObligationModel.Event::id);
    }

    /** The worst first, what newer observations replaced last. */
    private void observed(Obligation obligation, Snapshot snapshot) {
        var words = new ObservationWords(AnalysedCatalog.of(snapshot.catalog()), moments, text);
        model.observed()
                .set(snapshot.answer(obligation.id()).observations().stream()
                        .sorted(Comparator.comparing((ObservationOnFile onFile) ->
                                        !onFile.weighed().speaks())
                                .thenComparing(ObservationOnFile::outcome))
                        .map(words::of)
                        .toList());
    }

    private List<Mark> stands(Standing standing) {
        return List.of(
                marks.of(standing.obligation().criticality().level()),
                marks.of(standing.result()),
                marks.of(standing.status()),
                marks.of(standing.assurance()),
                marks.of(standing.staleness()),
                marks.of(standing.obligation().party()));
    }

    private void show(Provision provision) {
        var kind = new Mark(Feather.INFO, text.name("kind", provision.kind()), Tone.NEUTRAL);
        model.head()
                .set(new Head(
                        provision.id().value(),
                        section(provision),
                        provision.title(),
                        "",
                        new Weight("", ""),
                        List.of(marks.of(provision.party()), kind),
                        false));
        model.steps().clear();
        model.observed().set(List.of());
        model.history().clear();
    }

    private static String section(Statement statement) {
        return SectionName.of(statement.placement().section());
    }

    private void walk(StatementId id) {
        var ids = walk.get();
        var at = ids.indexOf(id);
        model.walk()
                .set(
                        at < 0
                                ? Walk.NOWHERE
                                : new Walk(
                                        text.say("obligation.position", at + 1, ids.size()),
                                        at > 0,
                                        at < ids.size() - 1));
    }

    private void step(int by) {
        var id = current;
        var ids = walk.get();
        var at = id == null ? -1 : ids.indexOf(id);
        if (at >= 0 && at + by >= 0 && at + by < ids.size()) {
            around.navigator().go(new Place.OneObligation(ids.get(at + by)));
        }
    }

    private boolean owed() {
        return model.head().get().owed();
    }

    @Override
    public void choose(String result) {
        judgement.choose(result);
    }

    @Override
    public void commit() {
        judgement.commit();
    }

    @Override
    public void commitOwner() {
        judgement.commitOwner();
    }

    @Override
    public void commitDue() {
        judgement.commitDue();
    }

    @Override
    public void acceptRisk() {
        judgement.acceptRisk();
    }

    @Override
    public void chooseFiles() {
        if (owed()) {
            evidence.choose();
        }
    }

    @Override
    public void takeFiles(List<Path> files) {
        if (owed()) {
            evidence.files(files);
        }
    }

    @Override
    public void paste() {
        if (owed()) {
            evidence.paste();
        }
    }

    @Override
    public void write(EvidenceKind kind) {
        evidence.write(kind, "");
    }

    @Override
    public void withdraw(String id) {
        evidence.withdraw(id);
    }

    @Override
    public void link(String id) {
        evidence.link(id);
    }

    @Override
    public void saveCopy(String id) {
        evidence.copy(id);
    }

    @Override
    public void view(String id) {
        evidence.view(id);
    }

    @Override
    public void submit() {
        judgement.commit();
        review.submit();
    }

    @Override
    public void accept() {
        review.accept();
    }

    @Override
    public void sendBack() {
        review.sendBack();
    }

    @Override
    public void comment() {
        review.comment();
    }

    @Override
    public void copy(String words) {
        around.outside().pasteboard().copy(words);
    }

    @Override
    public void browse(String address) {
        around.outside().browser().open(address);
    }

    @Override
    public void previous() {
        step(-1);
    }

    @Override
    public void next() {
        step(1);
    }

    @Override
    public void list() {
        around.navigator().go(new Place.Checklist(ChecklistFilter.ALL));
    }
}
