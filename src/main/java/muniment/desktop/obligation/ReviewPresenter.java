package muniment.desktop.obligation;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import muniment.assessment.Command;
import muniment.assessment.Decision;
import muniment.assessment.Decisions;
import muniment.assessment.Review;
import muniment.assessment.SeenContent;
import muniment.assessment.Stated;
import muniment.catalog.Sha256;
import muniment.catalog.StatementId;
import muniment.desktop.kit.Marks;
import muniment.desktop.shell.OpenDocument;
import muniment.session.Snapshot;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Hands work in, accepts it and sends it back.
 *
 * <p>Guarantees that an acceptance is bound to the content that was on the screen, and that what cannot be done says
 * why before anybody tries.
 */
final class ReviewPresenter {
    private final ReviewModel model;
    private final OpenDocument document;
    private final Text text;
    private final Moments moments;
    private final Map<StatementId, String> remarks = new HashMap<>();
    private @Nullable StatementId current;
    private @Nullable Sha256 seen;

    ReviewPresenter(ReviewModel model, OpenDocument document, Text text, Moments moments) {
        this.model = model;
        this.document = document;
        this.text = text;
        this.moments = moments;
    }

    void show(StatementId obligation, Snapshot snapshot) {
        if (!obligation.equals(current)) {
            leave();
            current = obligation;
            model.refusals().clear();
            model.remark().set(remarks.getOrDefault(obligation, ""));
        }
        var answer = snapshot.answer(obligation);
        var content = SeenContent.digest(answer);
        seen = content;
        model.status().set(new Marks(text).of(answer.status()));
        model.story().set(answer.review().map(this::story).orElse(text.say("obligation.review-none")));
        model.lapsed().set(new LapseWords(snapshot.catalog(), text).of(answer));
        model.againstSubmit().set(against(snapshot, new Command.Submit(obligation)));
        model.againstReview().set(against(snapshot, new Command.Accept(obligation, content, "")));
    }

    private String story(Stated<Review> stated) {
        var who = stated.by().person().name();
        var when = moments.write(stated.at());
        return switch (stated.value()) {
            case Review.Submitted _ -> text.say("obligation.review-submitted", who, when);
            case Review.Accepted(var _, var comment) ->
                comment.isEmpty()
                        ? text.say("obligation.review-accepted", who, when)
                        : text.say("obligation.review-accepted-saying", who, when, comment);
            case Review.Returned(var feedback) -> text.say("obligation.review-returned", who, when, feedback);
        };
    }

    /** Why a command would be refused now, in words; empty when it would not. */
    private String against(Snapshot snapshot, Command command) {
        var decisions = new Decisions(
                snapshot.catalog(),
                snapshot.assessment(),
                snapshot.author(),
                snapshot.readiness().day());
        return switch (decisions.decide(command)) {
            case Decision.Accepted _ -> "";
            case Decision.Refused(var reasons) ->
                reasons.stream().map(reason -> text.say(reason.phrase())).collect(Collectors.joining(" "));
        };
    }

    /** Keeps the remark that is typed. */
    void leave() {
        var left = current;
        if (left != null) {
            remarks.put(left, model.remark().get());
        }
        current = null;
    }

    void submit() {
        var id = current;
        if (id != null) {
            send(new Command.Submit(id));
        }
    }

    void accept() {
        var id = current;
        var content = seen;
        if (id != null && content != null) {
            send(new Command.Accept(id, content, model.remark().get()));
        }
    }

    void sendBack() {
        var id = current;
        if (id != null) {
            send(new Command.Return(id, model.remark().get()));
        }
    }

    void comment() {
        var id = current;
        if (id != null) {
            send(new Command.Remark(id, model.remark().get()));
        }
    }

    private void send(Command.OfObligation command) {
        var saysSomething = !(command instanceof Command.Submit);
        document.submit(command, decision -> {
            var here = command.obligation().equals(current);
            if (here) {
                model.refusals().show(decision, text);
            }
            if (saysSomething && decision instanceof Decision.Accepted) {
                remarks.remove(command.obligation());
                if (here) {
                    model.remark().set("");
                }
            }
        });
    }
}
