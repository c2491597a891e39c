package muniment.assessment;

import static muniment.assessment.Decisions.names;
import static muniment.assessment.Decisions.settled;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import muniment.assessment.Decision.Field;
import muniment.catalog.Catalog;
import muniment.catalog.Obligation;
import muniment.journal.Author;
import muniment.journal.Entry;
import muniment.journal.Result;
import muniment.text.Phrase;

/** Decides the commands about one obligation: judging, owning, handing in and reviewing. */
record ObligationDecisions(Catalog catalog, Assessment assessment, Author author, LocalDate today) {
    Decision decide(Command.OfObligation command) {
        Optional<Obligation> found = catalog.obligation(command.obligation());
        if (found.isEmpty()) {
            var reason =
                    Phrase.of("refusal.unknown-obligation", command.obligation().value());
            return new Decision.Refused(List.of(new Decision.Reason(Field.OBLIGATION, reason)));
        }
        var obligation = found.get();
        var answer = assessment.answer(obligation);
        return switch (command) {
            case Command.SetResult judged -> judge(obligation, answer, judged);
            case Command.AcceptRisk risk -> acceptRisk(obligation, answer, risk);
            case Command.SetOwner(var id, var name) ->
                new Refusals().fits(name, Field.OWNER).orElse(() -> {
                    var owner = name.strip();
                    return settled(answer.owners(), owner)
                                    || (owner.isEmpty() && answer.owners().isEmpty())
                            ? List.of()
                            : List.of(new Entry.OwnerSet(id, owner, names(answer.owners())));
                });
            case Command.SetDue due -> due(answer, due);
            case Command.Remark(var id, var text) ->
                new Refusals()
                        .needs(text, Field.REMARK, "remark-missing")
                        .orElse(() -> List.of(new Entry.Commented(id, text.strip())));
            case Command.Submit submit -> submit(answer, submit);
            case Command.Accept accept -> accept(answer, accept);
            case Command.Return returned -> sendBack(answer, returned);
        };
    }

    private Decision judge(Obligation obligation, Answer answer, Command.SetResult judged) {
        var because = judged.because().strip();
        var result = judged.result();
        var refusals = new Refusals()
                .unless(result != Result.RISK_ACCEPTED, Field.RESULT, "risk-needs-its-own-command")
                .fits(because, Field.BECAUSE);
        if (result.needsReason() && result != Result.RISK_ACCEPTED) {
            refusals.needs(because, Field.BECAUSE, "reason-missing");
        }
        return refusals.orElse(() -> {
            var same = new Judgement(result, judged.method(), because, null, "", obligation.digest());
            var untouched = result == Result.NOT_ASSESSED
                    && because.isEmpty()
                    && answer.judgements().isEmpty();
            return untouched || settled(answer.judgements(), same)
                    ? List.of()
                    : List.of(new Entry.ResultSet(
                            obligation.id(),
                            result,
                            judged.method(),
                            because,
                            obligation.digest(),
                            names(answer.judgements())));
        });
    }

    private Decision acceptRisk(Obligation obligation, Answer answer, Command.AcceptRisk risk) {
        return new Refusals()
                .needs(risk.because(), Field.BECAUSE, "reason-missing")
                .needs(risk.acceptedBy(), Field.ACCEPTED_BY, "risk-bearer-missing")
                .unless(!risk.until().isBefore(today), Field.UNTIL, "past-date", risk.until())
                .unless(!risk.until().isAfter(today.plusYears(2)), Field.UNTIL, "risk-too-long", risk.until())
                .keeps(risk.until(), Field.UNTIL)
                .orElse(() -> List.of(new Entry.RiskAccepted(
                        obligation.id(),
                        risk.until(),
                        risk.because().strip(),
                        risk.acceptedBy().strip(),
                        obligation.digest(),
                        names(answer.judgements()))));
    }

    private Decision due(Answer answer, Command.SetDue command) {
        var due = Optional.ofNullable(command.due());
        return new Refusals()
                .unless(
                        due.isEmpty() || !due.get().isBefore(today),
                        Field.DUE,
                        "past-date",
                        due.<Object>map(Function.identity()).orElse(""))
                .keeps(command.due(), Field.DUE)
                .orElse(() -> settled(answer.dues(), due)
                                || (due.isEmpty() && answer.dues().isEmpty())
                        ? List.of()
                        : List.of(new Entry.DueSet(command.obligation(), command.due(), names(answer.dues()))));
    }

    private Decision submit(Answer answer, Command.Submit submit) {
        return new Refusals()
                .unless(answer.result() != Result.NOT_ASSESSED, Field.COMMAND, "submit-without-result")
                .unless(answer.judgements().size() < 2, Field.COMMAND, "settle-first")
                .unless(answer.status() != WorkStatus.SUBMITTED, Field.COMMAND, "already-submitted")
                .unless(answer.status() != WorkStatus.ACCEPTED, Field.COMMAND, "already-accepted")
                .orElse(() -> List.of(
                        new Entry.Submitted(submit.obligation(), SeenContent.digest(answer), names(answer.reviews()))));
    }

    private Decision accept(Answer answer, Command.Accept accept) {
        return reviewable(answer)
                .fits(accept.comment(), Field.REMARK)
                .unless(accept.seen().equals(SeenContent.digest(answer)), Field.COMMAND, "changed-since-seen")
                .orElse(() -> List.of(new Entry.Accepted(
                        accept.obligation(), accept.seen(), accept.comment().strip(), names(answer.reviews()))));
    }

    private Decision sendBack(Answer answer, Command.Return returned) {
        return reviewable(answer)
                .needs(returned.feedback(), Field.FEEDBACK, "feedback-missing")
                .orElse(() -> List.of(new Entry.Returned(
                        returned.obligation(), returned.feedback().strip(), names(answer.reviews()))));
    }

    /** Four eyes: something is handed in, and the reviewer neither handed it in nor judged it. */
    private Refusals reviewable(Answer answer) {
        var submitted = answer.status() == WorkStatus.SUBMITTED;
        var own = answer.reviews().stream().anyMatch(review -> review.by().sameAs(author)) || answer.ownWork(author);
        return new Refusals()
                .unless(submitted, Field.COMMAND, "nothing-submitted")
                .unless(
                        !submitted || !own,
                        Field.COMMAND,
                        "own-submission",
                        author.person().name());
    }
}
