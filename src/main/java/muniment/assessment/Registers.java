package muniment.assessment;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import muniment.journal.EntryId;

/** One register for each of many fields that are known by their names only. */
record Registers<K extends Comparable<K>, T>(Map<K, Register<T>> fields) {
    Registers {
        fields = Map.copyOf(fields);
    }

    static <K extends Comparable<K>, T> Registers<K, T> empty() {
        return new Registers<K, T>(Map.of());
    }

    /** All values that a field ever had. */
    Register<T> of(K name) {
        return fields.getOrDefault(name, Register.empty());
    }

    /** The values of a field that hold, the latest first. */
    List<Stated<T>> holding(K name, Set<EntryId> undone) {
        return of(name).holding(undone);
    }

    /** The values that hold by the names of their fields; fields without one are left out. */
    Map<K, List<Stated<T>>> holding(Set<EntryId> undone) {
        var all = new TreeMap<K, List<Stated<T>>>();
        fields.forEach((name, register) -> {
            var holding = register.holding(undone);
            if (!holding.isEmpty()) {
                all.put(name, holding);
            }
        });
        return Collections.unmodifiableMap(all);
    }

    /** Registers that take writes in, alive only within one fold. */
    static final class Draft<K extends Comparable<K>, T> {
        private final Registers<K, T> from;
        private final Map<K, Register.Draft<T>> drafts = new HashMap<>();

        Draft(Registers<K, T> from) {
            this.from = from;
        }

        void add(K name, Stated<T> stated, Set<EntryId> replaces) {
            drafts.computeIfAbsent(name, _ -> new Register.Draft<>(from.of(name)))
                    .add(stated, replaces);
        }

        Registers<K, T> done() {
            if (drafts.isEmpty()) {
                return from;
            }
            var fields = new HashMap<>(from.fields);
            drafts.forEach((name, draft) -> fields.put(name, draft.done()));
            return new Registers<>(fields);
        }
    }
}
