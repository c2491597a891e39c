package muniment.desktop.obligation;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import muniment.assessment.Answer;
import muniment.assessment.Command;
import muniment.assessment.Decision;
import muniment.catalog.StatementId;
import muniment.desktop.kit.Mark;
import muniment.desktop.kit.Marks;
import muniment.desktop.kit.Refusals;
import muniment.desktop.kit.Tone;
import muniment.desktop.shell.OpenDocument;
import muniment.journal.Method;
import muniment.journal.Result;
import muniment.session.Snapshot;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Keeps the typed judgement and the recorded one in step.
 *
 * <p>Guarantees that nothing typed is lost: what is left behind is recorded if it can be, and else is there again,
 * marked as not saved, when its obligation is.
 */
final class JudgementPresenter {
    private final JudgementModel model;
    private final OpenDocument document;
    private final Text text;
    private final Moments moments;
    private final Map<StatementId, Typed> drafts = new HashMap<>();
    private @Nullable StatementId current;
    private Typed recorded;
    private String judgedBy = "";

    JudgementPresenter(JudgementModel model, OpenDocument document, Text text, Moments moments) {
        this.model = model;
        this.document = document;
        this.text = text;
        this.moments = moments;
        this.recorded = typed();
        var marks = new Marks(text);
        model.results()
                .set(Stream.of(Result.values())
                        .map(result ->
                                new Choice(Text.slug(result), text.name("obligation.letter", result), marks.of(result)))
                        .toList());
        model.methods()
                .set(Stream.of(Method.values())
                        .map(method -> new Choice(
                                Text.slug(method),
                                "",
                                new Mark(icon(method), text.name("method", method), Tone.NEUTRAL)))
                        .toList());
        Stream.of(model.result(), model.method(), model.because(), model.acceptedBy(), model.owner())
                .forEach(property -> property.subscribe(this::mark));
        model.until().subscribe(this::mark);
        model.due().subscribe(this::mark);
    }

    private static Feather icon(Method method) {
        return switch (method) {
            case EXAMINE -> Feather.FILE_TEXT;
            case INTERVIEW -> Feather.MESSAGE_SQUARE;
            case TEST -> Feather.ACTIVITY;
        };
    }

    void show(StatementId obligation, Snapshot snapshot) {
        var answer = snapshot.assessment().answer(obligation);
        var now = Typed.recorded(answer);
        judgedBy = answer.judgement()
                .map(stated ->
                        text.say("obligation.judged", stated.by().person().name(), moments.write(stated.at())))
                .orElse("");
        if (obligation.equals(current)) {
            var rebased = typed().rebased(recorded, now);
            recorded = now;
            fill(rebased);
        } else {
            current = obligation;
            recorded = now;
            model.refusals().clear();
            model.againstRisk().clear();
            fill(drafts.getOrDefault(obligation, now));
            drafts.remove(obligation);
        }
        suggest(snapshot);
        mark();
    }

    private void suggest(Snapshot snapshot) {
        model.owners()
                .setAll(snapshot.readiness().standings().stream()
                        .map(standing -> standing.answer())
                        .map(Answer::owner)
                        .flatMap(Optional::stream)
                        .distinct()
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList());
    }

    /** Keeps what is typed before something else is shown. */
    void leave() {
        var left = current;
        if (left != null && !typed().same(recorded)) {
            drafts.put(left, typed());
            commit();
            commitOwner();
            commitDue();
        }
        current = null;
    }

    /** Chooses a result and records it, unless it needs a reason that is not there yet. */
    void choose(String result) {
        model.result().set(result);
        model.refusals().clear();
        model.againstRisk().clear();
        if (result.equals(recorded.result())) {
            return;
        }
        if (!needsReason(result)) {
            commit();
        } else if (model.because().get().strip().equals(recorded.because().strip())) {
            model.because().set("");
        }
    }

    private static boolean needsReason(String result) {
        return Stream.of(Result.values())
                .filter(one -> Text.slug(one).equals(result))
                .anyMatch(Result::needsReason);
    }

    /** Records the judgement if something of it changed. */
    void commit() {
        var typed = typed();
        var risk = typed.result().equals(Text.slug(Result.RISK_ACCEPTED));
        var nothingChosen = typed.result().equals(Text.slug(Result.NOT_ASSESSED))
                && recorded.result().equals(typed.result());
        var id = current;
        if (id != null && !typed.judgesAs(recorded) && !risk && !nothingChosen) {
            submit(id, new Command.SetResult(id, result(typed), method(typed), typed.because()));
        }
    }

    void acceptRisk() {
        var typed = typed();
        var id = current;
        var until = typed.until();
        if (until == null) {
            model.againstRisk().show("until", text.say("obligation.until-missing"));
        } else if (id != null) {
            submit(id, new Command.AcceptRisk(id, until, typed.because(), typed.acceptedBy()), model.againstRisk());
        }
    }

    void commitOwner() {
        var id = current;
        if (id != null && !typed().owner().strip().equals(recorded.owner())) {
            submit(id, new Command.SetOwner(id, typed().owner()));
        }
    }

    void commitDue() {
        var id = current;
        if (id != null && !Objects.equals(typed().due(), recorded.due())) {
            submit(id, new Command.SetDue(id, typed().due()));
        }
    }

    private void submit(StatementId id, Command command) {
        submit(id, command, model.refusals());
    }

    private void submit(StatementId id, Command command, Refusals against) {
        document.submit(command, decision -> {
            if (id.equals(current)) {
                against.show(decision, text);
            } else if (decision instanceof Decision.Accepted) {
                drafts.computeIfPresent(id, (_, draft) -> stillOpen(id, draft));
            }
        });
    }

    /** A draft that is recorded by now is no draft any more. */
    private @Nullable Typed stillOpen(StatementId id, Typed draft) {
        var now = Typed.recorded(document.snapshot().assessment().answer(id));
        return draft.same(now) ? null : draft;
    }

    private void fill(Typed typed) {
        model.result().set(typed.result());
        model.method().set(typed.method());
        model.because().set(typed.because());
        model.until().set(typed.until());
        model.acceptedBy().set(typed.acceptedBy());
        model.owner().set(typed.owner());
        model.due().set(typed.due());
    }

    private Typed typed() {
        return new Typed(
                model.result().get(),
                model.method().get(),
                model.because().get(),
                model.until().get(),
                model.acceptedBy().get(),
                model.owner().get(),
                model.due().get());
    }

    private void mark() {
        var typed = typed();
        var unsaved = current != null && !typed.same(recorded);
        model.unsaved().set(unsaved);
        model.state().set(unsaved ? text.say(missing(typed)) : judgedBy);
    }

    private String missing(Typed typed) {
        if (typed.result().equals(Text.slug(Result.RISK_ACCEPTED)) && !typed.judgesAs(recorded)) {
            return "obligation.unsaved-risk";
        }
        if (typed.result().equals(Text.slug(Result.NOT_ASSESSED))
                && !typed.because().isBlank()) {
            return "obligation.unsaved-result";
        }
        return needsReason(typed.result()) && typed.because().isBlank()
                ? "obligation.unsaved-reason"
                : "obligation.unsaved";
    }

    private static Result result(Typed typed) {
        return Stream.of(Result.values())
                .filter(one -> Text.slug(one).equals(typed.result()))
                .findFirst()
                .orElse(Result.NOT_ASSESSED);
    }

    private static @Nullable Method method(Typed typed) {
        return Stream.of(Method.values())
                .filter(one -> Text.slug(one).equals(typed.method()))
                .findFirst()
                .orElse(null);
    }
}
