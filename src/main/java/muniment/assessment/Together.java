package muniment.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Commands that are done together, all or none, as one step.
 *
 * <p>Guarantees that none of them sets or reads what another sets, so that each may be decided against one and the same
 * assessment: at most one judgement (a result or a risk), one owner and one date of an obligation; any number of
 * remarks, of new evidence and of analyses; a step of a review only without a judgement or evidence of the same
 * obligation and without any withdrawal, analysis, ruling or parameter, as it speaks of the content before them;
 * opening and undoing only alone.
 *
 * @throws IllegalArgumentException when two of the commands come in each other's way
 */
public record Together(List<Command> commands) {
    public Together {
        commands = List.copyOf(commands);
        var sole = commands.stream().anyMatch(one -> one instanceof Command.Open || one instanceof Command.Undo);
        if (sole && commands.size() > 1) {
            throw new IllegalArgumentException("opening and undoing are not done together with anything else");
        }
        var elsewhere = commands.stream().anyMatch(Together::changesWhatIsReviewed);
        if (elsewhere && commands.stream().anyMatch(Together::reviews)) {
            throw new IllegalArgumentException("a review is not done together with a withdrawal or an analysis");
        }
        var claimed = new HashSet<String>();
        commands.forEach(one -> claim(one, claimed));
        commands.stream()
                .flatMap(one -> adds(one).stream())
                .filter(claimed::contains)
                .findFirst()
                .ifPresent(place -> {
                    throw new IllegalArgumentException("a review is not done together with a change of its " + place);
                });
    }

    private static void claim(Command command, Set<String> claimed) {
        sets(command).forEach(place -> {
            if (!claimed.add(place)) {
                throw new IllegalArgumentException("two commands set one " + place);
            }
        });
    }

    private static boolean changesWhatIsReviewed(Command command) {
        return command instanceof Command.WithdrawEvidence
                || command instanceof Command.RecordAnalysis
                || command instanceof Command.RuleObservation
                || command instanceof Command.SetParameter;
    }

    private static boolean reviews(Command command) {
        return command instanceof Command.Submit
                || command instanceof Command.Accept
                || command instanceof Command.Return;
    }

    /** What a command must have to itself. */
    private static Set<String> sets(Command command) {
        return switch (command) {
            case Command.SetScope _ -> Set.of("scope");
            case Command.SetTraits _ -> Set.of("traits");
            case Command.SetResult set -> Set.of("judgement of " + set.obligation());
            case Command.AcceptRisk risk -> Set.of("judgement of " + risk.obligation());
            case Command.SetOwner set -> Set.of("owner of " + set.obligation());
            case Command.SetDue set -> Set.of("date of " + set.obligation());
            case Command.Submit submit -> Set.of("content of " + submit.obligation());
            case Command.Accept accept -> Set.of("content of " + accept.obligation());
            case Command.Return returned -> Set.of("content of " + returned.obligation());
            case Command.LinkEvidence link -> Set.of("evidence " + link.evidence());
            case Command.WithdrawEvidence withdrawn -> Set.of("evidence " + withdrawn.evidence());
            case Command.ClassifyEvidence classified -> Set.of("marking of " + classified.evidence());
            case Command.RuleObservation ruled -> Set.of("ruling of " + ruled.observation());
            case Command.SetParameter set -> Set.of("parameter " + set.check() + " " + set.parameter());
            case Command.Remark _, Command.RecordEvidence _, Command.RecordAnalysis _ -> Set.of();
            case Command.NoteReport _, Command.NoteSignature _ -> Set.of();
            case Command.Open _, Command.Undo _ -> Set.of();
        };
    }

    /** What a command changes without having to be alone there. */
    private static Set<String> adds(Command command) {
        var obligations = switch (command) {
            case Command.SetResult set -> Stream.of(set.obligation());
            case Command.AcceptRisk risk -> Stream.of(risk.obligation());
            case Command.RecordEvidence recorded -> recorded.obligations().stream();
            case Command.LinkEvidence link -> link.obligations().stream();
            case Command.SetScope _, Command.SetTraits _, Command.SetOwner _, Command.SetDue _ ->
                Stream.<muniment.catalog.StatementId>empty();
            case Command.Submit _, Command.Accept _, Command.Return _, Command.Remark _ ->
                Stream.<muniment.catalog.StatementId>empty();
            case Command.RecordAnalysis _, Command.RuleObservation _, Command.SetParameter _ ->
                Stream.<muniment.catalog.StatementId>empty();
            case Command.WithdrawEvidence _,
                    Command.ClassifyEvidence _,
                    Command.NoteReport _,
                    Command.NoteSignature _ -> Stream.<muniment.catalog.StatementId>empty();
            case Command.Open _, Command.Undo _ -> Stream.<muniment.catalog.StatementId>empty();
        };
        return obligations.map(id -> "content of " + id).collect(Collectors.toUnmodifiableSet());
    }
}
