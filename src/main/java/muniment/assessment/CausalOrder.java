package muniment.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import muniment.journal.EntryId;
import muniment.journal.Recorded;

/**
 * Puts entries in one order that is the same for the same set: parents first, and among those that know nothing of each
 * other the earlier one, so that a clock that is wrong never turns cause and effect around (Kahn 1962).
 */
final class CausalOrder {
    private static final Comparator<Recorded> BY_TIME =
            Comparator.comparing(Recorded::at).thenComparing(Recorded::id);

    private CausalOrder() {}

    static List<Recorded> of(Map<EntryId, Recorded> entries) {
        var children = new HashMap<EntryId, List<Recorded>>();
        var awaited = new HashMap<EntryId, Integer>();
        var ready = new PriorityQueue<>(BY_TIME);
        for (var recorded : entries.values()) {
            var parents =
                    recorded.parents().stream().filter(entries::containsKey).toList();
            parents.forEach(parent ->
                    children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(recorded));
            if (parents.isEmpty()) {
                ready.add(recorded);
            } else {
                awaited.put(recorded.id(), parents.size());
            }
        }
        return drain(ready, children, awaited, entries.size());
    }

    private static List<Recorded> drain(
            PriorityQueue<Recorded> ready,
            Map<EntryId, List<Recorded>> children,
            Map<EntryId, Integer> awaited,
            int size) {
        var ordered = new ArrayList<Recorded>(size);
        while (!ready.isEmpty()) {
            var next = ready.poll();
            ordered.add(next);
            Collection<Recorded> following = children.getOrDefault(next.id(), List.of());
            for (var child : following) {
                if (awaited.merge(child.id(), -1, Integer::sum) == 0) {
                    ready.add(child);
                }
            }
        }
        return List.copyOf(ordered);
    }
}
