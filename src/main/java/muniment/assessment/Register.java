package muniment.assessment;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import muniment.journal.EntryId;

/**
 * All values that one field ever had, and which of them hold now.
 *
 * <p>A value holds when its entry was not undone and no other holding entry replaces it, directly or through undone
 * ones. That depends on the set of entries only, not on their order (a multi-value register, Shapiro and others 2011):
 * more than one holding value means that people set the field without knowing of each other.
 */
record Register<T>(Map<EntryId, Write<T>> writes) {
    /** One value and what it replaces. */
    record Write<T>(Stated<T> stated, Set<EntryId> replaces) {}

    Register {
        writes = Map.copyOf(writes);
    }

    static <T> Register<T> empty() {
        return new Register<>(Map.of());
    }

    /** The register as somebody knew it who knew these entries only. */
    Register<T> among(Set<EntryId> known) {
        var among = new HashMap<>(writes);
        among.keySet().retainAll(known);
        return new Register<>(among);
    }

    /** The values that the writer of an entry saw and replaced, whether or not they were undone since. */
    List<Stated<T>> replacedBy(EntryId entry) {
        var write = writes.get(entry);
        return write == null
                ? List.of()
                : write.replaces().stream()
                        .map(writes::get)
                        .filter(Objects::nonNull)
                        .map(Write::stated)
                        .toList();
    }

    /** The values that hold, the latest first; ties are broken by the entries' names. */
    List<Stated<T>> holding(Set<EntryId> undone) {
        var replaced = replaced(undone);
        return writes.values().stream()
                .map(Write::stated)
                .filter(stated -> !undone.contains(stated.entry()) && !replaced.contains(stated.entry()))
                .sorted(Comparator.<Stated<T>, java.time.Instant>comparing(Stated::at)
                        .thenComparing(Stated::entry)
                        .reversed())
                .toList();
    }

    private Set<EntryId> replaced(Set<EntryId> undone) {
        var replaced = new HashSet<EntryId>();
        var toFollow = new ArrayDeque<EntryId>();
        writes.forEach((entry, write) -> {
            if (!undone.contains(entry)) {
                toFollow.addAll(write.replaces());
            }
        });
        while (!toFollow.isEmpty()) {
            var entry = toFollow.pop();
            var write = writes.get(entry);
            if (replaced.add(entry) && write != null) {
                toFollow.addAll(write.replaces());
            }
        }
        return replaced;
    }

    /** A register that takes writes in, alive only within one fold. */
    static final class Draft<T> {
        private final Map<EntryId, Write<T>> writes;

        Draft(Register<T> from) {
            writes = new HashMap<>(from.writes);
        }

        void add(Stated<T> stated, Set<EntryId> replaces) {
            writes.put(stated.entry(), new Write<>(stated, replaces));
        }

        Register<T> done() {
            return new Register<>(writes);
        }
    }
}
