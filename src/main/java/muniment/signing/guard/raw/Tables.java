package muniment.signing.guard.raw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tables of objects as they follow each other: one for each state, each naming the one before.
 *
 * <p>Two honest forms have more: a linearized file, and a hybrid one, whose first state has a second table that older
 * readers do not know. They then see less of that state and nothing else, because nothing is older.
 */
final class Tables {
    private static final int NONE = -1;

    private final Set<Trick> tricks;
    private final List<Table> open = new ArrayList<>();
    private int previous = NONE;
    /** The table of the first state that only newer readers know, until a trailer names it. */
    private int unnamed = NONE;

    private boolean firstState = true;
    /** A linearized file has the table of its first page in front; its two tables refer to each other backwards. */
    private boolean linearized;
    /** What is still to come of a linearized file's first state, after the part in front. */
    private boolean secondPart;

    private record Table(int offset, int before, int forNewReaders) {
        static Table of(int offset, Map<String, String> trailer) {
            return new Table(offset, entry(trailer, "Prev"), entry(trailer, "XRefStm"));
        }

        private static int entry(Map<String, String> trailer, String key) {
            var said = trailer.get(key);
            return said == null ? NONE : Math.max(0, FileWalk.whole(said));
        }
    }

    Tables(Set<Trick> tricks) {
        this.tricks = tricks;
    }

    void linearized() {
        linearized |= firstState && open.isEmpty();
    }

    void found(int offset, Map<String, String> trailer) {
        open.add(Table.of(offset, trailer));
    }

    void endOfRevision(int startOfTable) {
        if (secondPart) {
            secondPart = false;
            nothingHidden();
        } else if (firstState && linearized) {
            linearized(startOfTable);
        } else {
            hybrid();
            one(startOfTable);
        }
        firstState = false;
        open.clear();
    }

    /** What waited for a later state and did not come. */
    void endOfFile() {
        if (unnamed != NONE) {
            tricks.add(Trick.TABLE_COUNT);
        }
    }

    /** Tables have an end mark each; streams of tables share the one at the end. */
    private void linearized(int startOfTable) {
        nothingHidden();
        if (open.size() == 1) {
            previous = open.getFirst().offset();
            secondPart = true;
        } else if (open.size() == 2) {
            var front = open.getFirst();
            previous = front.offset();
            if (startOfTable != front.offset()) {
                tricks.add(Trick.TABLE_ELSEWHERE);
            }
            if (front.before() != open.getLast().offset() || open.getLast().before() != NONE) {
                tricks.add(Trick.TABLE_ORDER);
            }
        } else {
            tricks.add(Trick.TABLE_COUNT);
        }
    }

    /** Takes the second table of the first state away, if the table that follows it names it, or the next state's. */
    private void hybrid() {
        if (firstState && open.size() == 2) {
            unnamed = open.removeFirst().offset();
        }
        for (var table : open) {
            if (table.forNewReaders() == unnamed) {
                unnamed = NONE;
            } else if (table.forNewReaders() != NONE || !firstState) {
                tricks.add(Trick.TWO_TABLES_FOR_READERS);
                unnamed = NONE;
            }
        }
    }

    private void nothingHidden() {
        if (open.stream().anyMatch(table -> table.forNewReaders() != NONE)) {
            tricks.add(Trick.TWO_TABLES_FOR_READERS);
        }
    }

    private void one(int startOfTable) {
        if (open.size() != 1) {
            tricks.add(Trick.TABLE_COUNT);
            return;
        }
        var table = open.getFirst();
        if (table.offset() != startOfTable) {
            tricks.add(Trick.TABLE_ELSEWHERE);
        }
        if (table.before() != previous) {
            tricks.add(Trick.TABLE_ORDER);
        }
        previous = table.offset();
    }
}
