package muniment.desktop.checklist;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import muniment.assessment.WorkStatus;
import muniment.catalog.Criticality;
import muniment.catalog.Obligation;
import muniment.catalog.Party;
import muniment.catalog.Task;
import muniment.desktop.checklist.ChecklistModel.Chip;
import muniment.desktop.checklist.ChecklistModel.Facet;
import muniment.desktop.checklist.ChecklistModel.Narrowing;
import muniment.desktop.checklist.ChecklistModel.Option;
import muniment.desktop.shell.ChecklistFilter;
import muniment.desktop.shell.ChecklistFilter.Choices;
import muniment.journal.Result;
import muniment.session.Snapshot;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/** Puts a filter into words and facets, and takes single choices into it or out of it. */
record Narrowings(Text text) {
    static final String PARTY = "party";
    static final String RESULT = "result";
    static final String LEVEL = "level";
    static final String STATUS = "status";
    static final String OWNER = "owner";
    static final String TASK = "task";
    static final String SHOW = "show";
    static final String TEXT = "text";
    static final String OPEN = "open";
    static final String STALE = "stale";
    static final String INFORMING = "informing";

    Narrowing of(ChecklistFilter filter, boolean informing, Snapshot snapshot, List<Line> shown) {
        var choices = filter.choices();
        var facets = List.of(
                facet(PARTY, Party.values(), choices.parties()),
                facet(RESULT, Result.values(), choices.results()),
                facet(LEVEL, Criticality.Level.values(), choices.levels()),
                facet(STATUS, WorkStatus.values(), choices.statuses()),
                owners(filter, snapshot),
                show(filter, informing));
        return new Narrowing(filter.text(), facets, chips(filter, facets, snapshot), count(shown, snapshot));
    }

    private <E extends Enum<E>> Facet facet(String key, E[] values, Set<E> chosen) {
        return new Facet(
                key,
                text.say("checklist.facet-" + key),
                Stream.of(values)
                        .map(value -> new Option(Text.slug(value), text.name(key, value), chosen.contains(value)))
                        .toList());
    }

    private Facet owners(ChecklistFilter filter, Snapshot snapshot) {
        var names = Stream.concat(
                        snapshot.readiness().standings().stream()
                                .flatMap(standing -> standing.answer().owner().stream()),
                        Stream.of(filter.owner()).filter(name -> !name.isEmpty()))
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .map(name -> new Option(name, name, name.equals(filter.owner())))
                .toList();
        return new Facet(OWNER, text.say("checklist.facet-owner"), names);
    }

    private Facet show(ChecklistFilter filter, boolean informing) {
        return new Facet(
                SHOW,
                text.say("checklist.facet-show"),
                List.of(
                        new Option(OPEN, text.say("checklist.show-open"), filter.onlyOpen()),
                        new Option(STALE, text.say("checklist.show-stale"), filter.onlyStale()),
                        new Option(INFORMING, text.say("checklist.show-informing"), informing)));
    }

    private List<Chip> chips(ChecklistFilter filter, List<Facet> facets, Snapshot snapshot) {
        var chips = new ArrayList<Chip>();
        if (!filter.text().isBlank()) {
            chips.add(new Chip(
                    TEXT, "", text.say("checklist.chip-text", filter.text().strip())));
        }
        filter.narrowedTo().ifPresent(task -> {
            var title = snapshot.catalog().tasks().stream()
                    .filter(known -> known.id().equals(task))
                    .map(Task::title)
                    .findFirst()
                    .orElse(task.value());
            chips.add(
                    new Chip(TASK, task.value(), text.say("checklist.chip", text.say("checklist.facet-task"), title)));
        });
        for (var facet : facets) {
            for (var option : facet.options()) {
                if (option.chosen()) {
                    chips.add(new Chip(facet.key(), option.value(), words(facet, option)));
                }
            }
        }
        return chips;
    }

    private String words(Facet facet, Option option) {
        return facet.key().equals(SHOW) ? option.words() : text.say("checklist.chip", facet.title(), option.words());
    }

    private String count(List<Line> shown, Snapshot snapshot) {
        var duties = shown.stream().filter(Line.Duty.class::isInstance).count();
        var informing = shown.stream().filter(Line.Informing.class::isInstance).count();
        var all = snapshot.catalog().statements().stream()
                .filter(Obligation.class::isInstance)
                .count();
        var shownOfAll = informing == 0
                ? text.say("checklist.count", duties, all)
                : text.say("checklist.count-informing", duties, all, informing);
        var applicable = snapshot.readiness().tally().applicable();
        return applicable == all ? shownOfAll : text.say("checklist.count-apply", shownOfAll, applicable, all);
    }

    /** The filter with one value of one facet chosen, or not chosen any more. */
    static ChecklistFilter with(ChecklistFilter filter, String facet, String value, boolean on) {
        var c = filter.choices();
        return switch (facet) {
            case PARTY ->
                choosing(
                        filter,
                        new Choices(
                                toggled(Party.class, c.parties(), value, on), c.results(), c.levels(), c.statuses()));
            case RESULT ->
                choosing(
                        filter,
                        new Choices(
                                c.parties(), toggled(Result.class, c.results(), value, on), c.levels(), c.statuses()));
            case LEVEL ->
                choosing(
                        filter,
                        new Choices(
                                c.parties(),
                                c.results(),
                                toggled(Criticality.Level.class, c.levels(), value, on),
                                c.statuses()));
            case STATUS ->
                choosing(
                        filter,
                        new Choices(
                                c.parties(),
                                c.results(),
                                c.levels(),
                                toggled(WorkStatus.class, c.statuses(), value, on)));
            case OWNER -> narrowed(filter, filter.text(), on ? value : "", filter.task());
            case TEXT -> narrowed(filter, on ? value : "", filter.owner(), filter.task());
            case TASK -> narrowed(filter, filter.text(), filter.owner(), null);
            case SHOW -> showing(filter, value, on);
            default -> throw new IllegalArgumentException("no facet '" + facet + "'");
        };
    }

    private static ChecklistFilter choosing(ChecklistFilter f, Choices choices) {
        return new ChecklistFilter(f.text(), choices, f.owner(), f.task(), f.onlyOpen(), f.onlyStale());
    }

    private static ChecklistFilter narrowed(
            ChecklistFilter f, String text, String owner, muniment.catalog.@Nullable TaskId task) {
        return new ChecklistFilter(text, f.choices(), owner, task, f.onlyOpen(), f.onlyStale());
    }

    private static ChecklistFilter showing(ChecklistFilter f, String value, boolean on) {
        return new ChecklistFilter(
                f.text(),
                f.choices(),
                f.owner(),
                f.task(),
                value.equals(OPEN) ? on : f.onlyOpen(),
                value.equals(STALE) ? on : f.onlyStale());
    }

    private static <E extends Enum<E>> Set<E> toggled(Class<E> type, Set<E> chosen, String value, boolean on) {
        var changed = new HashSet<>(chosen);
        EnumSet.allOf(type).stream()
                .filter(constant -> Text.slug(constant).equals(value))
                .forEach(constant -> {
                    if (on) {
                        changed.add(constant);
                    } else {
                        changed.remove(constant);
                    }
                });
        return changed;
    }
}
