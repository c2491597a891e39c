package muniment.assessment;

import static muniment.assessment.Tale.ANNA;
import static muniment.assessment.Tale.OTTO;
import static muniment.assessment.Tale.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import muniment.catalog.Sha256;
import muniment.catalog.StatementId;
import muniment.journal.Author;
import muniment.journal.EntryId;
import muniment.journal.ObservationId;
import muniment.journal.Recorded;
import muniment.journal.Result;
import muniment.journal.Ruling;
import muniment.observation.Outcome;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must be true of every history, whoever wrote it and in whatever order its copies come together. */
final class AssessmentProperties {
    /** Something that a person tries on one of two copies. */
    record Step(boolean first, Author author, Command command) {}

    @Property(tries = 300)
    void anyCausallyValidOrderOfConcurrentEntriesGivesTheSameAssessment(
            @ForAll("steps") List<Step> steps, @ForAll long seed) {
        var recorded = toldByTwo(steps);
        var whole = Assessment.of(recorded);
        var shuffled = shuffledCausally(recorded, new Random(seed));
        var one = Assessment.EMPTY;
        for (var entry : shuffled) {
            one = one.after(entry);
        }
        assertEquals(whole, one);
        assertEquals(whole.history(), one.history());
        assertEquals(whole.observations(), one.observations());
        assertEquals(whole.changedParameters(), one.changedParameters());
        for (var obligation : ThreeObligations.get().obligations()) {
            assertEquals(whole.answer(obligation), one.answer(obligation));
        }
    }

    @Property(tries = 300)
    void undoOfACommandRestoresTheValueBeforeIt(@ForAll("steps") List<Step> steps, @ForAll("commands") Command last) {
        var tale = Tale.opened();
        tale.take(toldByTwo(steps));
        var command = aimed(tale, last);
        if (tale.asks(ANNA, command) instanceof Decision.Accepted(var entries) && !entries.isEmpty()) {
            var before = answers(tale);
            var ids = tale.does(ANNA, command).stream().map(Recorded::id).collect(Collectors.toSet());
            tale.does(ANNA, new Command.Undo(ids));
            assertEquals(before, answers(tale));
        }
    }

    private static Map<StatementId, Answer> answers(Tale tale) {
        var answers = new HashMap<StatementId, Answer>();
        tale.catalog()
                .obligations()
                .forEach(obligation ->
                        answers.put(obligation.id(), tale.assessment().answer(obligation)));
        return answers;
    }

    private static List<Recorded> toldByTwo(List<Step> steps) {
        var one = Tale.opened();
        var two = one.copy();
        for (var step : steps) {
            var teller = step.first() ? one : two;
            var command = aimed(teller, step.command());
            if (teller.asks(step.author(), command) instanceof Decision.Accepted) {
                teller.does(step.author(), command);
            }
        }
        var all = new java.util.LinkedHashMap<EntryId, Recorded>();
        one.recorded().forEach(recorded -> all.put(recorded.id(), recorded));
        two.recorded().forEach(recorded -> all.put(recorded.id(), recorded));
        return List.copyOf(all.values());
    }

    /**
     * A ruling is on the observation of its index among those that the teller knows, an acceptance of what they see.
     */
    private static Command aimed(Tale teller, Command command) {
        var known = teller.assessment().observations();
        if (command instanceof Command.Accept(var id, var _, var comment)) {
            var obligation = teller.catalog().obligation(id).orElseThrow();
            return new Command.Accept(id, SeenContent.digest(teller.assessment().answer(obligation)), comment);
        }
        return command instanceof Command.RuleObservation(var id, var ruling, var because) && !known.isEmpty()
                ? new Command.RuleObservation(
                        known.get(id.index() % known.size()).id(), ruling, because)
                : command;
    }

    private static List<Recorded> shuffledCausally(List<Recorded> recorded, Random random) {
        var waiting = new ArrayList<>(recorded);
        var ordered = new ArrayList<Recorded>();
        Set<EntryId> seen = new java.util.HashSet<>();
        while (!waiting.isEmpty()) {
            Collections.shuffle(waiting, random);
            var next = waiting.stream()
                    .filter(one -> seen.containsAll(one.parents()))
                    .findFirst()
                    .orElseThrow();
            waiting.remove(next);
            seen.add(next.id());
            ordered.add(next);
        }
        return ordered;
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(ANNA, OTTO), commands())
                .as(Step::new)
                .list()
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<Command> commands() {
        var obligations = Arbitraries.of(ThreeObligations.BLOCKER, ThreeObligations.MAJOR, ThreeObligations.MINOR);
        var words = Arbitraries.of("", "seen", "asked Olga");
        return Arbitraries.oneOf(
                Combinators.combine(obligations, Arbitraries.of(Result.class), words)
                        .as(Tale::result),
                Combinators.combine(obligations, words).as(Command.SetOwner::new),
                Combinators.combine(obligations, Arbitraries.integers().between(0, 30))
                        .as((id, days) -> new Command.SetDue(id, TODAY.plusDays(days))),
                Combinators.combine(obligations, Arbitraries.integers().between(0, 30))
                        .as((id, days) -> new Command.AcceptRisk(id, TODAY.plusDays(days), "why", "CIO")),
                Combinators.combine(obligations, words).as(Command.Remark::new),
                obligations.map(Command.Submit::new),
                Combinators.combine(obligations, words).as((id, word) -> new Command.Accept(id, Sha256.of(""), word)),
                Combinators.combine(obligations, words).as(Command.Return::new),
                obligations.map(id -> Tale.note(id, TODAY)),
                analyses());
    }

    private static Arbitrary<Command> analyses() {
        var files = Arbitraries.of("one", "two");
        var rulings =
                Arbitraries.of(new Ruling.Accepted(), new Ruling.Left(), new Ruling.Overridden(Outcome.NOT_APPLICABLE));
        return Arbitraries.<Command>oneOf(
                files.map(file -> Observed.file(file, TODAY, ThreeObligations.BLOCKER)),
                Combinators.combine(
                                files,
                                Arbitraries.of(Outcome.class),
                                Arbitraries.integers().between(0, 3))
                        .as((file, outcome, days) -> Observed.analysis(
                                Observed.saw(ThreeObligations.RECENT, outcome, TODAY.minusDays(days), file))),
                Combinators.combine(Arbitraries.integers().between(0, 5), rulings)
                        .as((index, ruling) -> new Command.RuleObservation(
                                new ObservationId(new EntryId(Sha256.of("none")), index), ruling, "why")),
                Arbitraries.of(List.of("12"), List.of("24"))
                        .map(values -> new Command.SetParameter(ThreeObligations.RECENT, "interval", values, "why")));
    }
}
