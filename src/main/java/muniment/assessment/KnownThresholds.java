package muniment.assessment;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import muniment.journal.EntryId;

/**
 * The values that checks compare with, as they hold and as the writer of an entry knew them.
 *
 * <p>A writer knew what their entry follows, whatever the clocks say, so that the answer depends on the set of entries
 * only. As with a judgement, it is the entries that are compared: the same value set anew was not seen.
 */
record KnownThresholds(Facts facts, Set<EntryId> undone) {
    /**
     * The values behind these observations that are others now than the writers of a review's steps knew, by the step;
     * a step that agrees to nothing, or knew them all, is left out.
     */
    Map<EntryId, Set<ParameterName>> unseen(List<Stated<Review>> steps, List<ObservationOnFile> observations) {
        var unseen = new HashMap<EntryId, Set<ParameterName>>();
        for (var step : steps) {
            var others = step.value() instanceof Review.Returned
                    ? Set.<ParameterName>of()
                    : unseenBy(step.entry(), observations);
            if (!others.isEmpty()) {
                unseen.put(step.entry(), others);
            }
        }
        return Map.copyOf(unseen);
    }

    /** The values behind these observations that are others now than the writer of an entry knew. */
    Set<ParameterName> unseenBy(EntryId entry, List<ObservationOnFile> observations) {
        var names = everSet(observations);
        if (names.isEmpty()) {
            return Set.of();
        }
        var known = known(entry);
        var undoneThen = facts.undone(known);
        var unseen = new TreeSet<ParameterName>();
        for (var name : names) {
            var register = facts.parameters().of(name);
            var then = Decisions.names(register.among(known).holding(undoneThen));
            if (!then.equals(Decisions.names(register.holding(undone)))) {
                unseen.add(name);
            }
        }
        return Collections.unmodifiableSet(unseen);
    }

    /** The values of the checks that still speak, as far as anybody ever set them. */
    private Set<ParameterName> everSet(List<ObservationOnFile> observations) {
        var registers = facts.parameters().fields();
        if (registers.isEmpty()) {
            return Set.of();
        }
        var checks = observations.stream()
                .filter(onFile -> onFile.weighed().speaks())
                .map(onFile -> onFile.observation().check())
                .collect(Collectors.toUnmodifiableSet());
        return registers.keySet().stream()
                .filter(name -> checks.contains(name.check()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** An entry and all that it follows. */
    private Set<EntryId> known(EntryId entry) {
        var known = new HashSet<>(Set.of(entry));
        var toFollow = new ArrayDeque<>(known);
        while (!toFollow.isEmpty()) {
            var recorded = facts.entries().get(toFollow.pop());
            if (recorded != null) {
                recorded.parents().stream().filter(known::add).forEach(toFollow::add);
            }
        }
        return known;
    }
}
