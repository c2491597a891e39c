package muniment.journal.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muniment.catalog.ArtefactId;
import muniment.catalog.Sha256;
import muniment.journal.ReadAs;
import muniment.observation.Citation;

/** Finds the artefact that a citation means among those that an analysis read, so that it is stored as a number. */
final class CitableArtefacts {
    private final Map<Key, Integer> places = new HashMap<>();

    private record Key(Sha256 digest, ArtefactId kind, String name) {}

    CitableArtefacts(List<ReadAs> artefacts) {
        for (int i = 0; i < artefacts.size(); i++) {
            var artefact = artefacts.get(i);
            places.putIfAbsent(new Key(artefact.digest(), artefact.kind(), artefact.name()), i);
        }
    }

    int place(Citation citation) {
        var place = places.get(new Key(citation.artefact(), citation.kind(), citation.name()));
        if (place == null) {
            throw new IllegalArgumentException("a citation of what was not read: " + citation);
        }
        return place;
    }
}
