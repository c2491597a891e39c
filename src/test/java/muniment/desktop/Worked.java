package muniment.desktop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import muniment.assessment.Command;
import muniment.catalog.Obligation;
import muniment.catalog.StatementId;
import muniment.journal.Content;
import muniment.journal.Custody;
import muniment.journal.Evidence;
import muniment.journal.Method;
import muniment.journal.Result;
import muniment.journal.Sample;
import muniment.journal.Times;

/** Puts a bench into the state of an assessment that people have worked on for a while. */
public final class Worked {
    private Worked() {}

    /** Judges the first obligations in every way, with owners, dates and evidence. */
    public static Bench on(Bench bench) throws Exception {
        var all = bench.session.snapshot().catalog().obligations();
        var results = List.of(
                Result.SATISFIED,
                Result.PARTIALLY_SATISFIED,
                Result.NOT_SATISFIED,
                Result.SATISFIED_BY_ALTERNATIVE,
                Result.NOT_APPLICABLE,
                Result.SATISFIED);
        for (int i = 0; i < 18; i++) {
            judge(bench, all.get(i).id(), results.get(i % results.size()));
        }
        bench.with(new Command.AcceptRisk(
                all.get(18).id(),
                LocalDate.of(2027, 3, 31),
                "The migration to the new SKU is booked for March.",
                "Ines Weber, CTO"));
        for (int i = 0; i < 12; i++) {
            own(bench, all.get(i), i);
        }
        return bench;
    }

    private static void judge(Bench bench, StatementId id, Result result) throws Exception {
        bench.with(new Command.SetResult(
                id,
                result,
                Method.EXAMINE,
                result == Result.SATISFIED
                        ? "The export of 20 November shows it for all nine nodes."
                        : "Two of nine nodes were added after the last run and are not covered yet."));
    }

    private static void own(Bench bench, Obligation obligation, int i) throws Exception {
        bench.with(new Command.SetOwner(obligation.id(), i % 2 == 0 ? "Mara Lindqvist" : "Platform team"));
        bench.with(
                new Command.SetDue(obligation.id(), LocalDate.of(2026, 11, 22).plusDays(7L * i)));
        bench.with(new Command.RecordEvidence(
                note(i % 3 == 1 ? "2026-01-10T09:30:00Z" : "2026-11-20T09:30:00Z"), Set.of(obligation.id())));
        if (i % 2 == 0) {
            bench.with(new Command.Submit(obligation.id()));
        }
    }

    /** A note with a full history of its own. */
    public static Evidence note(String captured) {
        return new Evidence(
                "Walk through the cluster with the platform team",
                new Content.Note(
                        "Nine nodes in two data centers; each reports UN in nodetool status, and the schema agrees."),
                new Times(
                        Instant.parse(captured),
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2026, 11, 20),
                        Bench.NOW,
                        LocalDate.of(2027, 6, 30)),
                new Custody("orders-prod", "nodetool status", "Mara Lindqvist", Custody.Form.ORIGINAL),
                new Sample("9 nodes", "all"));
    }
}
