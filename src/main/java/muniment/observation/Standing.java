package muniment.observation;

import java.util.List;

/** What an observation is worth beside the others about the same subject. */
public sealed interface Standing {
    /** Nothing speaks against it, and nothing newer is there. */
    record Current() implements Standing {}

    /** A newer one, or one that decides what this one left open, took its place. */
    record Superseded(Observation by) implements Standing {}

    /** Others of the same time say something else: a person has to look. */
    record Contradicted(List<Observation> by) implements Standing {
        public Contradicted {
            by = List.copyOf(by);
        }
    }
}
