package muniment.analysis.form.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muniment.analysis.fact.Fact;
import muniment.analysis.reading.Found;
import muniment.analysis.reading.Sink;
import muniment.observation.Place;

/**
 * What the statements read so far have made: keyspaces and what is in them. What is changed or dropped is forgotten.
 */
final class CqlObjects {
    /** Names the keyspace itself among its objects. */
    private static final String ITSELF = "";

    private final Map<String, Map<String, List<Found>>> keyspaces = new LinkedHashMap<>();
    private long kept;

    /** A keyspace. */
    void keyspace(String name, Fact fact, Place place) {
        put(name, ITSELF, List.of(new Found(fact, place)));
    }

    /** An object with its facts; a table and a view are named as they are, others with a prefix. */
    void put(String keyspace, String object, List<Found> facts) {
        if (kept < Sink.LIMIT) {
            var before = keyspaces
                    .computeIfAbsent(keyspace, _ -> new LinkedHashMap<>())
                    .put(object, List.copyOf(facts));
            kept += facts.size() - (before == null ? 0 : before.size());
        }
    }

    boolean has(String keyspace, String object) {
        return keyspaces.getOrDefault(keyspace, Map.of()).containsKey(object);
    }

    boolean has(String keyspace) {
        return has(keyspace, ITSELF);
    }

    /** An object is not as it was made. */
    void forget(String keyspace, String object) {
        var objects = keyspaces.get(keyspace);
        if (objects != null) {
            objects.remove(object);
        }
    }

    /** A keyspace is not as it was made; what is in it is. */
    void forgetItself(String keyspace) {
        forget(keyspace, ITSELF);
    }

    /** A keyspace is gone with everything in it. */
    void forgetAll(String keyspace) {
        keyspaces.remove(keyspace);
    }

    /** Gives what is left, in its order. */
    void tell(Sink sink) {
        var all = new ArrayList<Found>();
        keyspaces.values().forEach(objects -> objects.values().forEach(all::addAll));
        all.forEach(found -> sink.fact(found.fact(), found.place()));
    }
}
