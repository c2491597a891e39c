package muniment.signing.guard.raw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of objects as they follow each other: one for each state, each naming the one before. */
final class Tables {
    private static final int NONE = -1;

    private final Set<Trick> tricks;
    private final List<Table> open = new ArrayList<>();
    private int previous = NONE;
    /** A linearized file has the table of its first page in front; its two tables refer to each other backwards. */
    private int exempt;

    private record Table(int offset, int before) {}

    Tables(Set<Trick> tricks) {
        this.tricks = tricks;
    }

    void linearized() {
        if (previous == NONE && open.isEmpty()) {
            exempt = 2;
        }
    }

    void found(int offset, Map<String, String> trailer) {
        if (trailer.containsKey("XRefStm")) {
            tricks.add(Trick.TWO_TABLES_FOR_READERS);
        }
        var before = trailer.get("Prev");
        open.add(new Table(offset, before == null ? NONE : Math.max(0, FileWalk.whole(before))));
    }

    void endOfRevision(int startOfTable) {
        if (open.size() != 1) {
            tricks.add(Trick.TABLE_COUNT);
        } else if (exempt > 0) {
            exempt--;
            previous = exempt == 1 ? open.getFirst().offset() : previous;
        } else {
            if (open.getFirst().offset() != startOfTable) {
                tricks.add(Trick.TABLE_ELSEWHERE);
            }
            if (open.getFirst().before() != previous) {
                tricks.add(Trick.TABLE_ORDER);
            }
            previous = open.getFirst().offset();
        }
        open.clear();
    }
}
