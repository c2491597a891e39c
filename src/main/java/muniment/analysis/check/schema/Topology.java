package muniment.analysis.check.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Seen;
import muniment.analysis.reading.Reading;
import muniment.catalog.CheckId;

/**
 * The datacenters that the artefacts of about the same time show.
 *
 * @param rosters what each artefact shows
 * @param apart the artefact that is left out for being too far apart in time, with the days; empty if none is
 */
record Topology(List<Roster> rosters, Map<String, String> apart) {
    /** The topology that may be held against a reading. */
    static Topology around(Dossier dossier, CheckId check, Reading reading) {
        var near = new ArrayList<Roster>();
        var apart = new LinkedHashMap<String, String>();
        for (var roster : Rosters.of(dossier)) {
            var days = Readings.daysApart(dossier.settings(), check, reading, roster.reading());
            if (days.isPresent()) {
                apart.putIfAbsent(Readings.name(roster.reading()), days.get());
            } else {
                near.add(roster);
            }
        }
        return new Topology(List.copyOf(near), apart);
    }

    /** Whether no artefact shows any datacenter. */
    boolean absent() {
        return rosters.stream().allMatch(roster -> roster.sizes().isEmpty());
    }

    /** Whether some artefact shows all datacenters. */
    boolean complete() {
        return rosters.stream().anyMatch(Roster::complete);
    }

    /** Every name that some artefact shows. */
    Set<String> possible() {
        var names = new TreeSet<String>();
        rosters.forEach(roster -> names.addAll(roster.sizes().keySet()));
        return names;
    }

    /** The names that every complete artefact shows and that are settled; all seen where none is complete. */
    Set<String> certain() {
        var names = possible();
        rosters.stream()
                .filter(Roster::complete)
                .forEach(roster -> names.retainAll(roster.sizes().keySet()));
        rosters.forEach(roster -> names.removeAll(roster.unsettled()));
        return names;
    }

    /** The highest number of nodes that a complete artefact shows for a datacenter. */
    OptionalInt nodes(String datacenter) {
        return rosters.stream()
                .filter(Roster::complete)
                .filter(roster -> roster.sizes().getOrDefault(datacenter, 0) > 0)
                .mapToInt(roster -> roster.sizes().get(datacenter))
                .max();
    }

    /** The facts behind it. */
    List<Seen<?>> seen() {
        var seen = new ArrayList<Seen<?>>();
        rosters.forEach(roster -> seen.addAll(roster.seen()));
        return seen;
    }

    /** The names of the artefacts behind it. */
    String names() {
        var names = new TreeSet<String>();
        rosters.forEach(roster -> names.add(Readings.name(roster.reading())));
        return String.join(", ", names);
    }

    /**
     * What one artefact shows.
     *
     * @param sizes the number of nodes of each datacenter, 0 where it does not say
     * @param complete whether it shows all datacenters with all nodes
     * @param unsettled datacenters that are being made or removed
     */
    record Roster(
            Reading reading, Map<String, Integer> sizes, boolean complete, Set<String> unsettled, List<Seen<?>> seen) {
        Roster {
            sizes = Map.copyOf(sizes);
            unsettled = Set.copyOf(new HashSet<>(unsettled));
            seen = List.copyOf(seen);
        }
    }
}
