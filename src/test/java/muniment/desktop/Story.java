package muniment.desktop;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muniment.assessment.Command;
import muniment.catalog.Catalog;
import muniment.catalog.Criticality;
import muniment.catalog.Obligation;
import muniment.catalog.StatementId;
import muniment.catalog.TraitId;
import muniment.journal.Content;
import muniment.journal.Custody;
import muniment.journal.Evidence;
import muniment.journal.Method;
import muniment.journal.Result;
import muniment.journal.Sample;
import muniment.journal.Times;

/** What a team did in a fortnight of work on an assessment, as commands: a bit of everything. */
public final class Story {
    private static final LocalDate DAY = LocalDate.ofInstant(Bench.NOW, java.time.ZoneOffset.UTC);

    private Story() {}

    /** The commands in their order. */
    public static List<Command> of(Catalog catalog) {
        var commands = new ArrayList<Command>();
        commands.add(new Command.SetTraits(
                Map.of(new TraitId("production"), true, new TraitId("hybrid"), false, new TraitId("mtls"), false)));
        var obligations = catalog.obligations();
        for (int at = 0; at < obligations.size(); at++) {
            commands.addAll(work(obligations.get(at), at));
        }
        return commands;
    }

    private static List<Command> work(Obligation obligation, int at) {
        var id = obligation.id();
        return switch (at % 8) {
            case 0, 1, 2, 3 ->
                List.of(
                        note(id, "Minutes of the review of " + obligation.title(), Duration.ofDays(2)),
                        judged(id, Result.SATISFIED, ""),
                        new Command.Submit(id));
            case 4 ->
                List.of(
                        note(id, "Last year's export", Duration.ofDays(700)),
                        judged(id, Result.SATISFIED, ""),
                        new Command.SetOwner(id, "Olga Operations"),
                        new Command.SetDue(id, DAY.plusDays(30)));
            case 5 ->
                obligation.criticality().level() == Criticality.Level.BLOCKER
                        ? List.of(judged(id, Result.NOT_SATISFIED, "Nobody has set it up yet."))
                        : List.of(
                                new Command.AcceptRisk(
                                        id, DAY.plusDays(90), "The cluster moves in spring.", "Rita Risk, CISO"),
                                new Command.SetOwner(id, "Olga Operations"),
                                new Command.SetDue(id, DAY.plusDays(90)));
            case 6 ->
                List.of(
                        judged(id, Result.PARTIALLY_SATISFIED, "Two of three keyspaces are covered."),
                        new Command.SetOwner(id, "Dana Data"),
                        new Command.SetDue(id, DAY.plusDays(14)),
                        new Command.Remark(id, "The third keyspace follows next sprint."));
            default -> List.of();
        };
    }

    private static Command judged(StatementId id, Result result, String because) {
        return new Command.SetResult(id, result, Method.EXAMINE, because);
    }

    private static Command note(StatementId id, String title, Duration age) {
        Instant taken = Bench.NOW.minus(age);
        return new Command.RecordEvidence(
                new Evidence(
                        title,
                        new Content.Note("Seen and found in order."),
                        new Times(taken, null, null, Bench.NOW, null),
                        new Custody(
                                "Azure portal", "Cosmos DB / Managed Instance", "Ada Auditor", Custody.Form.ORIGINAL),
                        Sample.WHOLE),
                Set.of(id));
    }
}
