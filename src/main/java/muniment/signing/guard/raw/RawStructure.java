package muniment.signing.guard.raw;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a file says when it is read from the front to the end, as it was written, and not from its tables: the newest
 * object of each number, and every form that readers understand differently.
 *
 * @param newest by number
 */
public record RawStructure(Map<Integer, Definition> newest, Set<Trick> tricks) {
    public RawStructure {
        newest = Map.copyOf(newest);
        tricks = Set.copyOf(tricks);
    }

    /** @throws Exhausting when reading on would take more than an honest document does */
    public static RawStructure of(byte[] pdf) throws Exhausting {
        Bombs.defuse(pdf);
        var walk = new FileWalk(pdf);
        walk.toTheEnd();
        return new RawStructure(walk.newest(), walk.tricks());
    }

    /** With the tricks that only show when a reader's table is held against the file. */
    public RawStructure heldAgainst(Map<Integer, Definition> table) {
        var all = EnumSet.noneOf(Trick.class);
        all.addAll(tricks);
        table.forEach((number, place) -> {
            if (!place.equals(newest.get(number))) {
                all.add(Trick.OLD_OBJECT);
            }
        });
        return new RawStructure(newest, all);
    }
}
