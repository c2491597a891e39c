package muniment.desktop.checklist;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import muniment.catalog.Obligation;
import muniment.catalog.Party;
import muniment.catalog.Provision;
import muniment.catalog.Statement;
import muniment.desktop.shell.ChecklistFilter;
import muniment.readiness.Readiness;
import muniment.readiness.Staleness;
import muniment.readiness.Standing;

/**
 * Whether a statement passes a filter. What asks the customer for nothing has no result, status or owner: it passes
 * only where none of these is asked for.
 *
 * @param informing whether statements that only inform are wanted
 */
record Matching(ChecklistFilter filter, boolean informing, Readiness readiness) implements Predicate<Statement> {
    @Override
    public boolean test(Statement statement) {
        return placed(statement)
                && switch (statement) {
                    case Obligation obligation ->
                        stands(readiness.standing(obligation.id()).orElseThrow());
                    case Provision provision -> informs(provision);
                };
    }

    private boolean placed(Statement statement) {
        return chosen(filter.choices().parties(), statement.party())
                && filter.narrowedTo()
                        .map(task -> statement
                                .placement()
                                .matrixTask()
                                .filter(task::equals)
                                .isPresent())
                        .orElse(true);
    }

    private boolean informs(Provision provision) {
        var choices = filter.choices();
        return (informing || choices.parties().contains(Party.MICROSOFT))
                && choices.results().isEmpty()
                && choices.levels().isEmpty()
                && choices.statuses().isEmpty()
                && filter.owner().isEmpty()
                && !filter.onlyOpen()
                && !filter.onlyStale()
                && mentions(Stream.of(
                        provision.id().value(),
                        provision.title(),
                        provision.wording().text()));
    }

    private boolean stands(Standing standing) {
        var choices = filter.choices();
        var obligation = standing.obligation();
        var owner = standing.answer().owner().orElse("");
        return chosen(choices.results(), standing.result())
                && chosen(choices.levels(), obligation.criticality().level())
                && chosen(choices.statuses(), standing.status())
                && (filter.owner().isEmpty() || filter.owner().equals(owner))
                && (!filter.onlyOpen() || standing.open())
                && (!filter.onlyStale() || standing.staleness() instanceof Staleness.Stale)
                && mentions(Stream.of(
                        obligation.id().value(),
                        obligation.title(),
                        obligation.question(),
                        obligation.wording().text(),
                        owner));
    }

    private static <T> boolean chosen(Set<T> choices, T value) {
        return choices.isEmpty() || choices.contains(value);
    }

    /** Whether every word of the filter's text stands somewhere. */
    private boolean mentions(Stream<String> where) {
        var text = String.join("\n", where.toList()).toLowerCase(Locale.ROOT);
        return Stream.of(filter.text().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }
}
